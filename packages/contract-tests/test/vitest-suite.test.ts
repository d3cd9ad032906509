// The suite that one line gives, on a small server that keeps its contract.
import { contractTests } from "../src/vitest.ts";

const text = {
  content: {
    "application/json": { schema: { type: "object", required: ["said"], properties: { said: { type: "string" } } } },
  },
};
const echo = {
  openapi: "3.0.3",
  info: { title: "Echo", version: "1" },
  paths: {
    "/echo": {
      post: {
        operationId: "echo",
        requestBody: { required: true, ...text },
        responses: { "200": { description: "", ...text }, "400": { description: "" } },
      },
    },
  },
};

contractTests({
  document: echo,
  target: "https://echo.example",
  seed: 1,
  fetch: async (request) => {
    if (request.method !== "POST") return new Response(null, { status: 405 });
    const body: unknown = await request.json().catch(() => undefined);
    const said: unknown = Reflect.get(Object(body ?? {}), "said");
    const isJson = request.headers.get("content-type") === "application/json";
    return isJson && typeof said === "string" ? Response.json({ said }) : new Response(null, { status: 400 });
  },
});
