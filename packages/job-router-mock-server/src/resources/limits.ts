import type { LabelValue } from "@trunkline/job-router-models/server";
import type { Choices } from "../choices.ts";
import type { Finding } from "../refusals.ts";

// Row `limits` of docs/facts/job-router/open-questions.md: what the service really allows is not documented.

/** An id that a caller gives to a resource. */
export function checkId(id: string, { idLength }: Choices): readonly Finding[] {
  if (id.length < 1 || id.length > idLength) return [invalid("id", `must have 1 to ${idLength} characters`)];
  // oxlint-disable-next-line no-control-regex
  return /[\u0000-\u001f\u007f]/u.test(id) ? [invalid("id", "must have no control characters")] : [];
}

/** A name or a note. */
export function checkText(target: string, text: string | undefined, { textLength }: Choices): readonly Finding[] {
  return text !== undefined && text.length > textLength
    ? [invalid(target, `must have at most ${textLength} characters`)]
    : [];
}

/** Labels or tags. */
export function checkLabels(
  target: string,
  labels: Readonly<Record<string, LabelValue>> | undefined,
  { labelCount }: Choices,
): readonly Finding[] {
  const count = Object.keys(labels ?? {}).filter((key) => key !== "Id").length;
  return count > labelCount ? [invalid(target, `must have at most ${labelCount} entries`)] : [];
}

/** A number that has a lower bound. */
export function checkAtLeast(target: string, value: number | undefined, least: number): readonly Finding[] {
  return value !== undefined && value < least ? [invalid(target, `must be at least ${least}`)] : [];
}

/** A value that is not allowed. */
export function invalid(target: string, message: string): Finding {
  return { code: "InvalidValue", message: `${target}: ${message}`, target };
}
