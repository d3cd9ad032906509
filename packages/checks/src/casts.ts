import ts from "typescript";
import type { Finding } from "./finding.ts";
import { isCode, isGenerated, isTest } from "./file-kinds.ts";
import type { Repository } from "./repository.ts";
import { lineOf, sourceOf, visit } from "./source.ts";

/** Casts for each thousand lines of hand-written source. */
const density = 2;

/** `any` anywhere, and in hand-written source casts without a reason beside them, or too many of them. */
export function findCasts(repository: Repository): readonly Finding[] {
  const code = repository.files.filter((file) => isCode(file) && !file.endsWith(".d.ts"));
  const written = code.filter((file) => file.endsWith(".ts") && !isGenerated(file) && !isTest(file));
  const casts = written.flatMap((file) => castsIn(repository, file).map((node) => ({ file, node })));
  const lines = written.reduce((sum, file) => sum + repository.read(file).split("\n").length, 0);
  return [
    ...code.flatMap((file) => anysIn(repository, file)),
    ...casts.filter(({ node }) => !hasReason(node)).map(({ file, node }) => withoutReason(file, node)),
    ...(casts.length > Math.ceil((lines / 1000) * density) ? [tooMany(casts.length, lines)] : []),
  ];
}

function withoutReason(file: string, node: ts.Node): Finding {
  const text = node.getText().replaceAll(/\s+/gu, " ");
  const shown = text.length > 60 ? `…${text.slice(-57)}` : text;
  return {
    file,
    line: lineOf(node),
    what: `this cast gives no reason: ${shown}`,
    fix: "Do without it, or say above it why it is true",
  };
}

function tooMany(casts: number, lines: number): Finding {
  return {
    file: "",
    what: `${casts} casts in ${lines} lines of source; ${density} in a thousand are allowed`,
    fix: "Do without some",
  };
}

function anysIn(repository: Repository, file: string): readonly Finding[] {
  const found: Finding[] = [];
  visit(sourceOf(repository, file), (node) => {
    if (node.kind !== ts.SyntaxKind.AnyKeyword) return;
    found.push({
      file,
      line: lineOf(node),
      what: "any switches the compiler off",
      fix: "Name the type, or use unknown",
    });
  });
  return found;
}

function castsIn(repository: Repository, file: string): readonly ts.AsExpression[] {
  const casts: ts.AsExpression[] = [];
  visit(sourceOf(repository, file), (node) => {
    if (ts.isAsExpression(node) && !isHarmless(node)) casts.push(node);
  });
  return casts;
}

/** `as const` narrows a literal and `as unknown` gives knowledge up: neither can be wrong. */
function isHarmless({ type }: ts.AsExpression): boolean {
  if (type.kind === ts.SyntaxKind.UnknownKeyword) return true;
  return ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) && type.typeName.text === "const";
}

/** A comment on the line of the cast, above it, or above the statement that holds it. */
function hasReason(node: ts.AsExpression): boolean {
  const lines = node.getSourceFile().text.split("\n");
  const statement = ts.findAncestor(node, ts.isStatement) ?? node;
  const isComment = (line: string | undefined): boolean => /^\s*(?:\/\/|\*|\/\*)/u.test(line ?? "");
  const [first, last] = [lineOf(node), lineOf(node, node.getEnd())];
  const beside = lines.slice(first - 1, last).some((line) => line.includes("//") || line.includes("/*"));
  return beside || isComment(lines[first - 2]) || isComment(lines[lineOf(statement) - 2]);
}
