import { runContractTests } from "@trunkline/contract-tests";

const document = {
  openapi: "3.1.0",
  info: { title: "Notes", version: "1" },
  paths: {
    "/notes": {
      post: {
        operationId: "createNote",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Note" } } },
        },
        responses: {
          "201": {
            description: "Made",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Note" } } },
          },
          "400": { description: "Refused" },
        },
      },
    },
  },
  components: {
    schemas: {
      Note: {
        type: "object",
        required: ["text"],
        properties: { id: { type: "string", readOnly: true }, text: { type: "string", maxLength: 20 } },
      },
    },
  },
};

// A server in this process: it forgets to look at the length of the text.
async function notes(request: Request): Promise<Response> {
  const note = await request.json().catch(() => undefined);
  const isJson = request.headers.get("content-type") === "application/json";
  if (request.method !== "POST") return new Response(null, { status: 405 });
  if (!isJson || typeof note?.text !== "string") return new Response(null, { status: 400 });
  return Response.json({ ...note, id: crypto.randomUUID() }, { status: 201 });
}

const report = await runContractTests({ document, target: "https://notes.example", fetch: notes, seed: 1 });
for (const { message, expected, got } of report.findings) console.log(message, "Expected", expected, "Got", got);
// Invalid input is accepted: text is one letter longer than maxLength 20. Expected a status from 400 to 499 Got 201
