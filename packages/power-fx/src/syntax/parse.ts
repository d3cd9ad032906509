import type { ParseResult, SyntaxLimits } from "./parser.ts";
import { parseSource } from "./parser.ts";

const usualLimits: SyntaxLimits = { maxLength: 1000, maxDepth: 50 };

/** Parses an expression. Never throws: what is wrong is in the diagnostics. Limits: 1,000 characters, 50 levels. */
export function parse(source: string, limits: Partial<SyntaxLimits> = {}): ParseResult {
  return parseSource(source, { ...usualLimits, ...limits });
}
