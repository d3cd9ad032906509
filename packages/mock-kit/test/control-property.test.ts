import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createShelf } from "../src/shelf.fixtures.ts";

const base = "http://shelf.invalid";

const lines = [
  "POST /reset",
  "POST /seed",
  "POST /snapshots",
  "POST /snapshots/restore",
  "POST /snapshots/fork",
  "DELETE /snapshots",
  "GET /diff",
  "POST /clock/advance",
  "POST /clock/set",
  "POST /faults",
  "GET /requests",
];

/** Members of all operations. */
const members = (
  "name as from to keepTime kinds books milliseconds now limit operation where times probability delay work status " +
  "code message headers connection answer"
).split(" ");

const values = fc.oneof(
  fc.constantFrom("a", "getBook", "reset", "html", "done", 500, 0.5, 3, true),
  fc.constantFrom({ kind: "constant", ms: 1 }, { name: "anna" }, ["books"]),
  fc.jsonValue({ maxDepth: 2 }),
);

test("whatever is sent to the control API, it answers or refuses with a sentence, and the mock goes on", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...lines), fc.dictionary(fc.constantFrom(...members), values)), {
        maxLength: 6,
      }),
      async (calls) => {
        const shelf = createShelf();
        shelf.control.saveSnapshot("a");
        for (const [line, input] of calls) {
          const isGet = !line.startsWith("POST");
          const query = isGet
            ? `?${new URLSearchParams(Object.entries(input).map(([name, value]): [string, string] => [name, typeof value === "string" ? value : JSON.stringify(value)])).toString()}`
            : "";
          const [method = "", path = ""] = line.split(" ");
          const init = isGet ? { method } : { method, body: JSON.stringify(input) };
          const answer = await shelf.fetch(`${base}/_trunkline${path}${query}`, init);
          expect([200, 400], `${line} ${await answer.text()}`).toContain(answer.status);
        }
        shelf.control.clearFaults();
        expect((await shelf.fetch(`${base}/books`)).status).toBe(200);
        expect(shelf.reports).toEqual([]);
      },
    ),
  );
});
