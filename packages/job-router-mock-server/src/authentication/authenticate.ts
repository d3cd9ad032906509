import type { Call, Refusal } from "@trunkline/mock-kit";
import { type Caller, readCaller } from "./caller.ts";
import { refuseCaller } from "./refuse-caller.ts";
import { type SignatureOptions, checkSignature, readSigned } from "./signature.ts";

// Facts: docs/facts/job-router/authentication.md

/** Who may call: anybody (`lax`), or only who signs with a key or brings a token (`strict`). */
export type Authentication = { readonly mode: "lax" } | ({ readonly mode: "strict" } & StrictOptions);

/** How callers are looked at. */
export interface StrictOptions extends SignatureOptions {
  /** Whether a token of `Authorization: Bearer` is a good one. Default: every token is that is not empty. */
  readonly verifyToken?: (token: string) => boolean | Promise<boolean>;
}

/** Lets callers in, or says what is wrong with their request. */
export function authenticator(authentication: Authentication): (call: Call) => Promise<Caller | Refusal> | Caller {
  if (authentication.mode === "lax") {
    return (call) => {
      noteFaults(call);
      return readCaller(call.headers);
    };
  }
  return async (call) => (await findFault(call, authentication)) ?? readCaller(call.headers);
}

/** Tells the request log what the real service would refuse, as far as that can be told without a key. */
function noteFaults(call: Call): void {
  const { scheme, credentials } = readAuthorization(call);
  if (scheme.toLowerCase() !== "hmac-sha256") return;
  const signed = readSigned(call, credentials);
  if (typeof signed === "string") call.note(`With strict authentication this is refused: ${signed}`);
}

function readAuthorization({ headers }: Call): { readonly scheme: string; readonly credentials: string } {
  const authorization = headers.get("authorization")?.trim() ?? "";
  const [scheme = ""] = authorization.split(/\s/u, 1);
  return { scheme, credentials: authorization.slice(scheme.length).trim() };
}

function findFault(call: Call, options: StrictOptions): Refusal | undefined | Promise<Refusal | undefined> {
  const { scheme, credentials } = readAuthorization(call);
  switch (scheme.toLowerCase()) {
    case "":
      return refuseCaller(
        "The request has no Authorization header. Sign it with an access key, or send a bearer token.",
      );
    case "hmac-sha256":
      return checkSignature(call, credentials, options);
    case "bearer":
      return checkToken(credentials, options);
    default:
      return refuseCaller(`Authorization has the scheme "${scheme}", but only HMAC-SHA256 and Bearer are known.`);
  }
}

async function checkToken(token: string, { verifyToken }: StrictOptions): Promise<Refusal | undefined> {
  if (token === "") return refuseCaller("Authorization: Bearer has no token.");
  const isGood = verifyToken === undefined || (await verifyToken(token));
  return isGood ? undefined : refuseCaller("The bearer token is not valid.");
}
