import { expect, test } from "vitest";
import { parseConnectionString } from "./connection-string.ts";

const endpoint = "https://shop.communication.azure.com";

test.each([
  { what: "as the portal shows it", text: `endpoint=${endpoint}/;accesskey=a2V5PT0=`, wanted: `${endpoint}/` },
  { what: "in the other order", text: `accesskey=a2V5PT0=;endpoint=${endpoint}`, wanted: endpoint },
  { what: "in other case and with spaces", text: ` Endpoint = ${endpoint} ; AccessKey = a2V5PT0= ;`, wanted: endpoint },
  { what: "with parts it does not know", text: `endpoint=${endpoint};region=x;accesskey=a2V5PT0=`, wanted: endpoint },
  { what: "for a local mock", text: "endpoint=http://localhost:1;accesskey=a2V5PT0=", wanted: "http://localhost:1" },
])("a connection string is read $what", ({ text, wanted }) => {
  expect(parseConnectionString(text)).toEqual({ endpoint: wanted, accessKey: "a2V5PT0=" });
});

test.each([
  { what: "nothing", text: "", says: "no endpoint" },
  { what: "a bare endpoint", text: endpoint, says: "no endpoint" },
  { what: "no key", text: `endpoint=${endpoint}`, says: "no accesskey" },
  { what: "an empty key", text: `endpoint=${endpoint};accesskey=`, says: "no accesskey" },
  { what: "no endpoint", text: "accesskey=c2VjcmV0", says: "no endpoint" },
  { what: "two keys", text: `endpoint=${endpoint};accesskey=c2VjcmV0;AccessKey=x`, says: "more than one accesskey" },
  {
    what: "an endpoint that is no address",
    text: "endpoint=shop;accesskey=c2VjcmV0",
    says: "must be a URL that begins with https://",
  },
  { what: "a port that is none", text: "endpoint=https://x:99999;accesskey=c2VjcmV0", says: "must be a URL" },
  { what: "a name without a value", text: `endpoint=${endpoint};accesskey`, says: "no accesskey" },
  {
    what: "both parts empty",
    text: "endpoint=;accesskey=",
    says: 'no endpoint; it should read "endpoint=https://…;accesskey=…".',
  },
])("a connection string with $what is refused, and the key is not repeated", ({ text, says }) => {
  const error = thrown(() => parseConnectionString(text));
  expect(error).toBeInstanceOf(TypeError);
  expect(String(error)).toContain(says);
  expect(String(error)).not.toContain("c2VjcmV0");
});

function thrown(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
