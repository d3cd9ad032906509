import { expect, test } from "vitest";
import { keepFresh } from "./keep-fresh.ts";

interface Secret {
  readonly name: string;
  readonly end: number | undefined;
}

const minute = 60_000;

/** A provider whose answers the test gives, and how often it was asked. */
function provider() {
  const waiting: { resolve: (secret: Secret) => void; reject: (error: Error) => void }[] = [];
  const source = (): Promise<Secret> => new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  return { waiting, fresh: keepFresh<Secret>(source, ({ end }) => end) };
}

async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

test("a secret that is given needs no provider", async () => {
  const secret = { name: "given" };
  expect(await keepFresh(secret, () => undefined)(0)).toBe(secret);
});

test("calls at one time share one request to the provider", async () => {
  const { waiting, fresh } = provider();
  const calls = [fresh(0), fresh(0), fresh(1)];
  await turn();
  expect(waiting).toHaveLength(1);
  waiting[0]?.resolve({ name: "a", end: undefined });
  expect((await Promise.all(calls)).map(({ name }) => name)).toEqual(["a", "a", "a"]);
});

test("what never expires is asked for once", async () => {
  const { waiting, fresh } = provider();
  const first = fresh(0);
  waiting[0]?.resolve({ name: "a", end: undefined });
  await first;
  expect(await fresh(Number.MAX_SAFE_INTEGER)).toMatchObject({ name: "a" });
  expect(waiting).toHaveLength(1);
});

test("in its last five minutes a secret is still used while the next is fetched", async () => {
  const { waiting, fresh } = provider();
  const first = fresh(0);
  waiting[0]?.resolve({ name: "a", end: 60 * minute });
  await first;
  expect(await fresh(55 * minute - 1)).toMatchObject({ name: "a" });
  expect(waiting).toHaveLength(1);
  expect(await fresh(55 * minute)).toMatchObject({ name: "a" });
  expect(await fresh(55 * minute + 9_999)).toMatchObject({ name: "a" });
  expect(waiting).toHaveLength(2);
  waiting[1]?.resolve({ name: "b", end: 120 * minute });
  await turn();
  expect(await fresh(56 * minute)).toMatchObject({ name: "b" });
});

test("a short life is used up to its half before the next is fetched", async () => {
  const { waiting, fresh } = provider();
  const first = fresh(0);
  waiting[0]?.resolve({ name: "a", end: 2 * minute });
  await first;
  await fresh(minute - 1);
  expect(waiting).toHaveLength(1);
  await fresh(minute);
  expect(waiting).toHaveLength(2);
});

test("when an early refresh fails, calls go on, and one in ten seconds tries again", async () => {
  const { waiting, fresh } = provider();
  const first = fresh(0);
  waiting[0]?.resolve({ name: "a", end: 60 * minute });
  await first;
  await fresh(57 * minute);
  waiting[1]?.reject(new Error("not now"));
  await turn();
  expect(await fresh(57 * minute + 9_999)).toMatchObject({ name: "a" });
  expect(waiting).toHaveLength(2);
  expect(await fresh(57 * minute + 10_000)).toMatchObject({ name: "a" });
  expect(waiting).toHaveLength(3);
});

test("once a secret has expired, calls wait for the next and get the provider's failure", async () => {
  const { waiting, fresh } = provider();
  const first = fresh(0);
  waiting[0]?.resolve({ name: "a", end: 60 * minute });
  await first;
  const late = fresh(60 * minute);
  waiting[1]?.reject(new Error("not now"));
  await expect(late).rejects.toThrow("not now");
});

test("a provider that does not answer is asked again by a later call", async () => {
  const { waiting, fresh } = provider();
  const first = fresh(0);
  const second = fresh(9_999);
  expect(waiting).toHaveLength(1);
  const third = fresh(10_000);
  expect(waiting).toHaveLength(2);
  waiting[1]?.resolve({ name: "b", end: undefined });
  expect(await third).toMatchObject({ name: "b" });
  expect(await fresh(10_001)).toMatchObject({ name: "b" });
  waiting[0]?.resolve({ name: "a", end: undefined });
  expect((await Promise.all([first, second])).map(({ name }) => name)).toEqual(["a", "a"]);
  expect(waiting).toHaveLength(2);
});

test("when none is good, each call after a failure asks again", async () => {
  const { waiting, fresh } = provider();
  const first = fresh(0);
  waiting[0]?.reject(new Error("not now"));
  await expect(first).rejects.toThrow("not now");
  const second = fresh(1);
  waiting[1]?.resolve({ name: "a", end: undefined });
  expect(await second).toMatchObject({ name: "a" });
});

test("a refused secret is replaced, and by one request for all that hold it", async () => {
  const { waiting, fresh } = provider();
  const first = fresh(0);
  waiting[0]?.resolve({ name: "a", end: undefined });
  const refused = await first;
  const calls = [fresh(1, refused), fresh(1, refused)];
  waiting[1]?.resolve({ name: "b", end: undefined });
  expect((await Promise.all(calls)).map(({ name }) => name)).toEqual(["b", "b"]);
  expect(await fresh(2, refused)).toMatchObject({ name: "b" });
  expect(waiting).toHaveLength(2);
});
