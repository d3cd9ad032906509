import { check, compile, parse, print, serializeValue } from "../../src/index.ts";
import type { CompileOptions } from "../../src/index.ts";

const options: CompileOptions = {
  schema: { job: { "*": "any" }, workers: [{ "*": "any" }], a: "number", b: "text" },
  json: true,
  regularExpressions: true,
  limits: { maxLength: 1_000_000, maxSteps: 20_000, maxSize: 200_000 },
  now: () => 1_710_504_000_000,
  random: () => 0.25,
};

const scope = { job: { Urgent: true, Score: 4.5, Name: "x" }, workers: [{ Id: "w1", Skill: 3 }, {}], a: 7, b: "text" };

/** Takes a source through everything the package does. Throws only if something in the package does. */
export function survive(source: string): void {
  const { tree, diagnostics } = parse(source, { maxLength: 1_000_000 });
  if (diagnostics.length === 0) print(tree);
  const profile = source.length % 3 === 0 ? "v1-float" : source.length % 3 === 1 ? "pre-v1-float" : "v1-decimal";
  check(source, { ...options, profile });
  const compiled = compile(source, { ...options, profile });
  if (compiled.ok) serializeValue(compiled.evaluate(scope).value);
}
