// Calls a service of one's own with the runtime that all clients share: signed, and with an error that is understood.
import { ServiceError } from "@trunkline/api-kit";
import { bearer } from "@trunkline/api-kit/bearer";
import { call, createClient, type Operation } from "@trunkline/api-kit/client";
import { hmac } from "@trunkline/api-kit/hmac";
import { sigV4 } from "@trunkline/api-kit/sigv4";
import { createTable, manualClock } from "@trunkline/mock-kit";

const items = createTable<{ readonly name: string }>();
items.put("1", { name: "Trunk" });
function fetch(request: Request): Promise<Response> {
  console.log(request.headers.get("authorization")?.split(" ", 1)[0]);
  const item = items.get(new URL(request.url).pathname.slice("/items/".length));
  return Promise.resolve(
    item ? Response.json(item) : Response.json({ error: { code: "NotFound", message: "Gone." } }, { status: 404 }),
  );
}

const clock = manualClock();
const getItem: Operation = { name: "getItem", method: "GET", path: "/items/{itemId}" };
type Result =
  | { readonly ok: true; readonly body: { readonly name: string } }
  | { readonly ok: false; readonly error: Error };

async function read(auth: ReturnType<typeof bearer>, itemId: string): Promise<void> {
  const errors = { code: ["error.code"], message: ["error.message"] };
  const client = createClient({ name: "shop", errors }, { endpoint: "https://shop.example", auth, fetch, clock });
  const result = await call<Result>(client, getItem, { path: { itemId } });
  if (result.ok) console.log(result.body.name);
  else console.log(ServiceError.is(result.error) ? result.error.message : "unknown");
}

await read(bearer({ token: { token: "t0ken" } }), "1");
await read(hmac({ accessKey: "c2VjcmV0LWtleS1mb3ItdGVzdGluZw==" }), "1");
const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
await read(sigV4({ region: "us-east-1", service: "shop", credentials }), "2");
