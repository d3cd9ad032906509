import type { Finding } from "./finding.ts";
import { listOf, objectOf, stringOf, textOf, type JsonObject } from "./json.ts";

/** A finding that stands, and why. */
export interface Exception {
  /** Name of the check. */
  readonly check: string;
  readonly file: string;
  /** Part of the finding's sentence; all findings of the check in this file where it is left out. */
  readonly what?: string;
  readonly reason: string;
}

/** Reads `exceptions.json`: a list, each line with its reason. */
export function readExceptions(document: JsonObject): readonly Exception[] {
  return listOf(document.exceptions).map((value) => {
    const { check, file, what, reason } = objectOf(value);
    if (stringOf(reason).trim() === "") throw new TypeError(`the exception for ${textOf(file)} gives no reason`);
    return {
      check: stringOf(check),
      file: stringOf(file),
      ...(typeof what === "string" && { what }),
      reason: stringOf(reason),
    };
  });
}

/** Drops what is excused; an exception that excuses nothing is a finding itself. A hard limit cannot be excused. */
export function excuse(
  check: string,
  findings: readonly Finding[],
  exceptions: readonly Exception[],
): readonly Finding[] {
  const mine = exceptions.filter((exception) => exception.check === check);
  const kept = findings.filter((finding) => finding.hard || !mine.some((exception) => covers(exception, finding)));
  const idle = mine.filter((exception) => !findings.some((finding) => !finding.hard && covers(exception, finding)));
  return [
    ...kept,
    ...idle.map(({ file, what }) => ({
      file: "packages/checks/exceptions.json",
      what: `the exception of ${check} for ${file}${what === undefined ? "" : ` ("${what}")`} excuses nothing`,
      fix: "Delete it",
    })),
  ];
}

function covers(exception: Exception, finding: Finding): boolean {
  return exception.file === finding.file && finding.what.includes(exception.what ?? "");
}
