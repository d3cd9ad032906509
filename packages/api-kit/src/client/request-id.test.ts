import { expect, test } from "vitest";
import { requestIdFromHeaders } from "./request-id.ts";

test.each([
  { headers: { "x-amzn-trace-id": "t", "x-amzn-requestid": "r" }, id: "r" },
  { headers: { "x-amz-request-id": "r" }, id: "r" },
  { headers: { "x-ms-client-request-id": "c", "x-ms-request-id": "r" }, id: "r" },
  { headers: { "trace-id": "r", "x-azure-ref": "a" }, id: "r" },
  { headers: { "content-type": "application/json" }, id: undefined },
])("the request id in $headers is $id", ({ headers, id }) => {
  expect(requestIdFromHeaders(headers)).toBe(id);
});
