import ts from "typescript";
import type { Finding } from "./finding.ts";
import { isCode, isTest } from "./file-kinds.ts";
import { importsOf } from "./imports.ts";
import type { Repository } from "./repository.ts";
import { lineOf, sourceOf, visit } from "./source.ts";

const timers = new Set(["setTimeout", "setInterval", "sleep", "delay"]);
const waiting = new Set(["waitFor", "waitUntil"]);

/** Tests that wait for real time. A test moves a clock that it owns. */
export function findSleeps(repository: Repository): readonly Finding[] {
  return repository.files.filter((file) => isCode(file) && isTest(file)).flatMap((file) => sleepsIn(repository, file));
}

function sleepsIn(repository: Repository, file: string): readonly Finding[] {
  const fix = "Inject the clock and move it";
  const found: Finding[] = importsOf(repository, file)
    .filter(({ specifier }) => /^(?:node:)?timers(?:\/promises)?$/u.test(specifier))
    .map(({ line, specifier }) => ({ file, line, what: `a test imports ${specifier}`, fix }));
  visit(sourceOf(repository, file), (node) => {
    if (!ts.isCallExpression(node)) return;
    const called = node.expression;
    const name = ts.isIdentifier(called) ? called.text : ts.isPropertyAccessExpression(called) ? called.name.text : "";
    const owner = ts.isPropertyAccessExpression(called) ? called.expression.getText() : "";
    const sleeps =
      (timers.has(name) && ["", "globalThis", "timers"].includes(owner)) ||
      (owner === "vi" && waiting.has(name)) ||
      (owner === "Atomics" && name === "wait");
    if (sleeps) found.push({ file, line: lineOf(node), what: `a test waits with ${called.getText()}`, fix });
  });
  return found;
}
