import { gzipSync } from "node:zlib";
import type { Outcome } from "./outcome.ts";
import type { Situation, Turn } from "./situation.ts";

const html = "<html><body><h1>502 Bad Gateway</h1></body></html>";

/** More than any answer of these APIs, and less than a machine's memory. */
const hugeBytes = 64 * 2 ** 20;

function knowsStatus(status: number): (outcome: Outcome) => boolean {
  return (outcome) => outcome.kind === "error" && outcome.status === status;
}

/** True when every member that was sent is there with its value. */
function hasAll(received: unknown, sent: unknown): boolean {
  if (typeof sent !== "object" || sent === null) return received === sent;
  if (typeof received !== "object" || received === null) return false;
  const members = new Map(Object.entries(received));
  return Object.entries(sent).every(([name, value]) => hasAll(members.get(name), value));
}

/** An answer without an end, as fast as it is read, until whoever reads it has had enough. */
function sendHuge({ response }: Turn): void {
  response.writeHead(200, { "content-type": "application/json" });
  const chunk = Buffer.alloc(2 ** 20, " ");
  let left = hugeBytes / chunk.length;
  const more = (): void => {
    while (left > 0 && response.write(chunk)) left -= 1;
    if (left === 0) response.end("{}");
    else {
      left -= 1;
      response.once("drain", more);
    }
  };
  more();
}

/** Answers that are not what the contract says, or are it in another form. */
export const answers: readonly Situation[] = [
  {
    what: "200 with broken JSON: told apart, with the status",
    answer: ({ response }) => {
      response.writeHead(200, { "content-type": "application/json" }).end('{"id": "i", "na');
    },
    passes: (outcome) => outcome.kind === "error" && outcome.sort === "unreadable",
  },
  {
    what: "502 with a page of HTML: an error that knows the status",
    answer: ({ response }) => {
      response.writeHead(502, { "content-type": "text/html" }).end(html);
    },
    passes: knowsStatus(502),
  },
  {
    what: "403 without a body: an error that knows the status",
    answer: ({ response }) => {
      response.writeHead(403).end();
    },
    passes: knowsStatus(403),
  },
  {
    what: "204 with a content type",
    deed: "remove",
    answer: ({ response }) => {
      response.writeHead(204, { "content-type": "application/json" }).end();
    },
    passes: (outcome) => outcome.kind === "value" && outcome.status === 204,
  },
  {
    what: "gzip, where it is asked for",
    answer: ({ request, response, caller, json }) => {
      const resource = JSON.stringify(caller.resource());
      if (!request.headers["accept-encoding"]?.includes("gzip")) return json(200, caller.resource());
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
      return void response.end(gzipSync(resource));
    },
    passes: (outcome, { caller }) => outcome.kind === "value" && hasAll(outcome.body, caller.resource()),
  },
  {
    what: "an answer of 64 MiB: refused before it fills memory",
    answer: sendHuge,
    passes: (outcome) => outcome.kind === "error" && outcome.sort === "unreadable",
  },
  {
    what: "an enum member and a union tag that are not known yet: kept",
    answer: ({ caller, json }) => json(200, caller.resource("unknownMember")),
    passes: (outcome, { caller }) => outcome.kind === "value" && hasAll(outcome.body, caller.resource("unknownMember")),
  },
  {
    what: "a redirect to another host: no credentials follow",
    answer: ({ response, elsewhere }) => {
      response.writeHead(302, { location: `${elsewhere}/elsewhere` }).end();
    },
    passes: (_, { elsewhere }) => elsewhere.every(({ headers }) => headers.authorization === undefined),
  },
];
