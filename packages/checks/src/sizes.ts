import ts from "typescript";
import type { Finding } from "./finding.ts";
import { isCode, isGenerated, isTest } from "./file-kinds.ts";
import type { Repository } from "./repository.ts";
import { lineOf, linesIn, sourceOf, visit } from "./source.ts";

/** Lines. Above `aim` an exception must say why; above `stop` nothing helps. */
const limits = {
  file: { aim: 300, stop: 500 },
  testFile: { aim: 500, stop: 800 },
  generatedFile: { aim: 1500, stop: 1500 },
  function: { aim: 45, stop: 80 },
  handler: { aim: 25, stop: 25 },
  index: { aim: 60, stop: 60 },
};

/** Files, functions, handlers and `index.ts` that have grown too long. Test files may be longer; their callbacks are not measured. */
export function findLongCode(repository: Repository): readonly Finding[] {
  const measured = repository.files.filter((file) => isCode(file) || file.endsWith(".tsp"));
  return measured.flatMap((file) => [
    ...longFile(repository, file),
    ...(isCode(file) ? longFunctions(repository, file) : []),
  ]);
}

function longFile(repository: Repository, file: string): readonly Finding[] {
  const lines = repository.read(file).trimEnd().split("\n").length;
  const isIndex = /^(?:packages|apps)\/[^/]+\/src\/index\.ts$/u.test(file);
  const limit = isGenerated(file)
    ? limits.generatedFile
    : isTest(file)
      ? limits.testFile
      : isIndex
        ? limits.index
        : limits.file;
  return tooLong({ file, line: 1 }, "this file", lines, limit, "Split it by what it holds");
}

function longFunctions(repository: Repository, file: string): readonly Finding[] {
  if (isGenerated(file) || isTest(file)) return [];
  const limit = file.includes("/src/handlers/") ? limits.handler : limits.function;
  const found: Finding[] = [];
  visit(sourceOf(repository, file), (node) => {
    if (!ts.isFunctionLike(node) || !("body" in node) || !node.body) return;
    const lines = limit === limits.handler ? ownLines(node) : linesIn(node);
    found.push(...tooLong({ file, line: lineOf(node) }, nameOf(node), lines, limit, "Name its parts"));
  });
  return found;
}

/** Handlers come in factories: a factory's lines are those that are not its handlers'. */
function ownLines(node: ts.Node): number {
  let inside = 0;
  function subtract(child: ts.Node): void {
    if (ts.isMethodDeclaration(child) || ts.isFunctionDeclaration(child)) inside += linesIn(child);
    else ts.forEachChild(child, subtract);
  }
  ts.forEachChild(node, subtract);
  return linesIn(node) - inside;
}

function nameOf(node: ts.Node): string {
  const named = ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent) ? node.parent : node;
  const name = "name" in named ? (named.name as ts.Node | undefined) : undefined; // every kind of function that has a name has it as a node
  return name ? `${name.getText()}()` : "a function";
}

function tooLong(
  place: { readonly file: string; readonly line: number },
  what: string,
  lines: number,
  { aim, stop }: { readonly aim: number; readonly stop: number },
  fix: string,
): readonly Finding[] {
  if (lines <= aim) return [];
  const hard = lines > stop;
  const limit = hard ? stop : aim;
  return [
    {
      ...place,
      what: `${what} has ${lines} lines, ${limit} are allowed`,
      fix: hard ? fix : `${fix}, or give the reason in exceptions.json`,
      hard,
    },
  ];
}
