import { compile, evaluateText, formatDiagnostic, parseDecimal } from "./host.ts";
import type { CorpusCase } from "./cases.ts";

/** How one case came out. `spans` and `text` are meant for compile errors only. */
export type Verdict = {
  readonly passed: boolean;
  readonly spans: boolean;
  readonly text: boolean;
  readonly got: string;
};

/** Runs one case and compares the result by the corpus' rules. */
export function judge(found: CorpusCase, configuration: string): Verdict {
  const compiled = compile(found, configuration);
  const reported = compiled.diagnostics.map(formatDiagnostic);
  if (found.kind === "compileError") return judgeCompileError(found.expected, reported, compiled.ok);
  if (!compiled.ok) return verdict(false, `Errors: ${reported.join("|")}`);
  const got = evaluateText(compiled);
  if (got === found.expected) return verdict(true, got);
  return verdict(sameResult(found.expected, got), got);
}

function verdict(passed: boolean, got: string): Verdict {
  return { passed, spans: passed, text: passed, got };
}

function judgeCompileError(expected: string, reported: readonly string[], ok: boolean): Verdict {
  const wanted = expected.replace(/^Errors: /, "").split(/\|(?=(?:Error|Warning) -?\d)/);
  const spanOf = (line: string): string => /^(Error|Warning) (-?\d+--?\d+):/.exec(line)?.[2] ?? line;
  const spans = new Set(reported.map(spanOf));
  return {
    passed: !ok,
    spans: !ok && wanted.every((line) => spans.has(spanOf(line))),
    text: !ok && wanted.every((line) => reported.includes(line)),
    got: reported.join("|"),
  };
}

const tokenPattern = /"(?:[^"]|"")*"|[-+]?\d+(?:\.\d+)?(?:E[-+]?\d+)?|[^\d"+-]+|[+-]/giu;

/** Whether two results are the same but for the way numbers are written; floats within the corpus' tolerance. */
function sameResult(expected: string, got: string): boolean {
  const a = expected.match(tokenPattern) ?? [];
  const b = got.match(tokenPattern) ?? [];
  return a.length === b.length && a.every((token, index) => sameToken(token, b[index] ?? ""));
}

function sameToken(expected: string, got: string): boolean {
  if (expected === got) return true;
  if (!/^[-+]?\d/.test(expected) || !/^[-+]?\d/.test(got)) return false;
  const [x, y] = [parseDecimal(expected), parseDecimal(got)];
  if (x && y && x.coefficient === y.coefficient && x.scale === y.scale) return true;
  const decimals = /\.(\d+)/.exec(expected)?.[1]?.length ?? 0;
  if (decimals > 17) return false;
  const [p, q] = [Number(expected), Number(got)];
  return Math.abs(p - q) <= 1e-5 || Math.abs(p - q) <= 1e-14 * Math.abs(p);
}
