import type { HeaderReader, Refusal } from "@trunkline/mock-kit";
import { refuseAtDoor } from "./refuse-at-door.ts";

/** What a request says of its own signature. */
export interface SignatureClaim {
  readonly accessKeyId: string;
  /** `20261122`. */
  readonly scopeDate: string;
  readonly region: string;
  readonly service: string;
  readonly terminator: string;
  /** In the order in which they were signed. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** As in `x-amz-date`: `20261122T055709Z`. */
  readonly time: string;
}

const headerName = /^[\w!#$%&'*+.^`|~-]+$/u;

/**
 * Takes the `Authorization` header apart.
 *
 * Facts: docs/facts/traffic-distribution/authentication.md, "Refusals"
 */
export function readSignatureClaim(headers: HeaderReader): SignatureClaim | Refusal {
  const header = headers.get("authorization");
  if (header === null) return refuseAtDoor("noSignature", "Missing Authentication Token");

  const time = headers.get("x-amz-date");
  const given = /^AWS4-HMAC-SHA256\s/u.test(header) ? header : "";
  const [credential, signedHeaders, signature] = ["Credential", "SignedHeaders", "Signature"].map(
    (name) => new RegExp(String.raw`[\s,]${name}=([^\s,]+)`, "u").exec(given)?.[1],
  );
  if (!credential || !signedHeaders || !signature || time === null) {
    return refuseAtDoor("incomplete", describeGaps({ credential, signature, signedHeaders, time }));
  }
  const [accessKeyId = "", scopeDate = "", region = "", service = "", terminator = "", ...rest] = credential.split("/");
  if (terminator === "" || rest.length > 0) {
    const message = "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term.";
    return refuseAtDoor("incomplete", message);
  }
  const names = signedHeaders.split(";");
  if (!names.every((name) => headerName.test(name))) {
    return refuseAtDoor("incomplete", "SignedHeaders must be names of headers with a semicolon between them.");
  }
  return { accessKeyId, scopeDate, region, service, terminator, signedHeaders: names, signature, time };
}

/** One sentence for each part that is not there. The header itself is not repeated: it may hold another's token. */
function describeGaps({
  credential,
  signature,
  signedHeaders,
  time,
}: Readonly<Record<"credential" | "signature" | "signedHeaders" | "time", string | null | undefined>>): string {
  const gaps = Object.entries({ Credential: credential, Signature: signature, SignedHeaders: signedHeaders })
    .filter(([, value]) => !value)
    .map(([name]) => `Authorization header requires '${name}' parameter.`);
  return [
    ...gaps,
    ...(time === null ? ["Authorization header requires existence of a 'X-Amz-Date' header."] : []),
  ].join(" ");
}
