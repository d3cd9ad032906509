import { expect, test } from "vitest";
import type { Operation } from "../../api-model.ts";
import { tellApart } from "./tell-apart.ts";

const operation = (id: string, method: Operation["method"], path: string): Operation => ({
  id,
  method,
  path,
  tag: "Books",
  parameters: [],
  responses: [],
  examples: [],
});

test("of operations with one method and path the first is told apart, the others are named", () => {
  const { operations, hidden } = tellApart([
    operation("getBook", "GET", "/books/{id}"),
    operation("putBook", "PUT", "/books/{id}"),
    operation("getBookByTitle", "GET", "/books/{title}"),
  ]);
  expect(operations.map(({ id }) => id)).toEqual(["getBook", "putBook"]);
  expect(hidden).toEqual([{ id: "getBookByTitle", behind: "getBook" }]);
});
