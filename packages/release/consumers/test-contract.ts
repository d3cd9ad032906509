// Holds a server to its contract; here the server is a function.
import { runContractTests } from "@trunkline/contract-tests";

const pets = { type: "array", items: { enum: ["cat"] } };
const answer = { description: "All of them.", content: { "application/json": { schema: pets } } };
const document = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  paths: { "/pets": { get: { operationId: "listPets", responses: { "200": answer } } } },
};

function serve({ method, url }: Request): Promise<Response> {
  if (new URL(url).pathname !== "/pets") return Promise.resolve(new Response(undefined, { status: 404 }));
  if (method === "GET") return Promise.resolve(Response.json(["cat"]));
  return Promise.resolve(new Response(undefined, { status: 405, headers: { allow: "GET" } }));
}

const sound = await runContractTests({ document, target: "https://shop.example", fetch: serve });
console.log("sound:", sound.findings.length);

const lying = () => Promise.resolve(Response.json(["dog"]));
const report = await runContractTests({ document, target: "https://shop.example", fetch: lying });
console.log(
  "lying:",
  report.findings.some(({ check }) => check.length > 0),
);
