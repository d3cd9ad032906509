import { expect, test } from "vitest";
import { judge } from "./expected-failures.ts";

const listed = [{ case: "a", wanted: "200", got: "was 404", why: "not built" }];

test("a case that is not listed must succeed", async () => {
  await expect(judge("b", () => Promise.reject(new Error("was 404")), listed)).rejects.toThrow("was 404");
  expect(await judge("b", () => undefined, listed)).toBe("conforms");
});

test("a listed case fails as the list says", async () => {
  expect(await judge("a", () => Promise.reject(new Error("it was 404")), listed)).toBe("fails as expected");
});

test("a listed case that fails otherwise is an error", async () => {
  await expect(judge("a", () => Promise.reject(new Error("was 500")), listed)).rejects.toThrow("was 500");
});

test("a listed case that passes is an error", async () => {
  await expect(judge("a", () => undefined, listed)).rejects.toThrow("passes now");
});
