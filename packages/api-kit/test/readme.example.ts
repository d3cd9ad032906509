import { call, CallError, createClient, type Operation } from "@trunkline/api-kit/client";
import { bearer } from "@trunkline/api-kit/bearer";

const client = createClient(
  { name: "shop", errors: { code: ["error.code"], message: ["error.message"] } },
  { endpoint: "https://shop.example/v1", auth: bearer({ token: { token: "t0ken" } }), timeoutMs: 5_000 },
);
const getItem: Operation = { name: "getItem", method: "GET", path: "/items/{itemId}" };

type Result =
  | { readonly ok: true; readonly body: { readonly name: string } }
  | { readonly ok: false; readonly error: Error };

try {
  const result = await call<Result>(client, getItem, { path: { itemId: "a/b" } });
  console.log(result.ok ? result.body.name : result.error.message);
} catch (error) {
  if (CallError.is(error) && error.kind === "timeout") console.log("The shop does not answer.");
  else throw error;
}
