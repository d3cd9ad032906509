import { expect, test } from "vitest";
import { createStore } from "./store.ts";
import { createTable } from "./table.ts";

function createLibrary() {
  const store = createStore({ books: createTable<string>(), readers: createTable<{ name: string }>() });
  store.tables.books.put("b", "book");
  store.tables.readers.put("r", { name: "Reader" });
  return store;
}

test("a store goes back to a snapshot in all kinds, or in one", () => {
  const store = createLibrary();
  const snapshot = store.snapshot();
  for (const kinds of [undefined, ["books"]]) {
    store.tables.books.delete("b");
    store.tables.readers.put("s", { name: "Second" });
    store.restore(snapshot, kinds);
    expect(store.tables.books.rows()).toEqual(["book"]);
    expect(store.tables.readers.size).toBe(kinds === undefined ? 1 : 2);
  }
});

test("a snapshot survives being written and read, and leaves alone what it does not know", () => {
  const store = createLibrary();
  const { books } = JSON.parse(JSON.stringify(store.snapshot()));
  store.tables.books.delete("b");
  store.tables.readers.delete("r");
  store.restore({ books });
  expect([store.tables.books.size, store.tables.readers.size]).toEqual([1, 0]);
  expect(store.kinds).toEqual(["books", "readers"]);
});
