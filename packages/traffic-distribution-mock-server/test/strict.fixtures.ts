import type { AccessKey, MockServer, MockServerOptions, StrictAuthentication } from "../src/index.ts";
import { groupArn, groupId, setUp, type Setup, source } from "./contact-centre.fixtures.ts";
import { clientShapes, type ClientShape, type Signing, type Unsigned } from "./signers.fixtures.ts";

export const noon: number = Date.UTC(2030, 0, 1, 12);
export const secretAccessKey: string = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
export const sessionToken: string = "token/+= of two words";
/** A key, one of another account, and a temporary one. */
export const keys: Readonly<Record<"AKIDEXAMPLE" | "AKIDOTHER" | "ASIDEXAMPLE", AccessKey>> = {
  AKIDEXAMPLE: { secretAccessKey: secretAccessKey },
  AKIDOTHER: { secretAccessKey: "another", account: "210987654321" },
  ASIDEXAMPLE: { secretAccessKey: secretAccessKey, sessionToken: sessionToken, expiresAt: noon + 3_600_000 },
};

/** A mock without a Region in its address, as over http. */
export const host = "mock.invalid";
export const signing: Signing = {
  accessKeyId: "AKIDEXAMPLE",
  secretAccessKey,
  region: source,
  service: "connect",
  host,
  time: "20300101T120000Z",
};
const [first, second] = clientShapes;
if (first === undefined || second === undefined) throw new Error("There are fewer clients than expected.");
export const jsShape: ClientShape = first;
export const botoShape: ClientShape = second;

export const groupPath: string = `/traffic-distribution-group/${groupId}`;
export const encodedArn: string = encodeURIComponent(groupArn(groupId));
export const get: Unsigned = { method: "GET", path: `/traffic-distribution/${groupId}` };

/** A mock that verifies signatures. */
export function strict(more: Partial<StrictAuthentication> = {}, options: MockServerOptions = {}): Setup {
  return setUp({ authentication: { mode: "strict", keys, ...more }, ...options });
}

/** Sends a request as it is, signed or not. */
export async function send(
  mock: MockServer,
  { method, path, query, body }: Unsigned,
  headers: Record<string, string>,
): Promise<Response> {
  const url = `https://${host}${path}${query === undefined ? "" : `?${query}`}`;
  return mock.fetch(url, { method, headers, ...(body !== undefined && { body }) });
}
