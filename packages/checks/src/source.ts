import ts from "typescript";
import type { Repository } from "./repository.ts";

const parsed = new WeakMap<Repository, Map<string, ts.SourceFile>>();

/** The syntax of a file, read once for all checks. */
export function sourceOf(repository: Repository, file: string): ts.SourceFile {
  const known = parsed.get(repository) ?? new Map<string, ts.SourceFile>();
  parsed.set(repository, known);
  const source = known.get(file) ?? ts.createSourceFile(file, repository.read(file), ts.ScriptTarget.Latest, true);
  known.set(file, source);
  return source;
}

/** Calls back for a node and everything in it. */
export function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

/** Where a node begins, counted from 1. */
export function lineOf(node: ts.Node, position = node.getStart()): number {
  return node.getSourceFile().getLineAndCharacterOfPosition(position).line + 1;
}

/** How many lines a node takes. */
export function linesIn(node: ts.Node): number {
  return lineOf(node, node.getEnd()) - lineOf(node) + 1;
}
