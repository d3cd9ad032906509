import { readFile } from "node:fs/promises";
import { sentenceOf } from "./sentence-of.ts";

/** What functions and webhooks answer, by URI; or what is wrong with the file that should say so. */
export type RuleAnswersReading =
  | { readonly kind: "answers"; readonly answers: Readonly<Record<string, unknown>> }
  | { readonly kind: "wrong"; readonly message: string };

/** Reads what functions and webhooks of rules answer. Without a file they answer nothing. */
export async function readRuleAnswers(path: string | undefined): Promise<RuleAnswersReading> {
  if (path === undefined) return { kind: "answers", answers: {} };
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    return { kind: "wrong", message: `The rule answers cannot be read from ${path}: ${sentenceOf(error)}` };
  }
  if (typeof content !== "object" || content === null || Array.isArray(content)) {
    return { kind: "wrong", message: `${path} must hold a JSON object, from the URIs of rules to their answers.` };
  }
  const unknown = Object.keys(content).find((uri) => !URL.canParse(uri));
  if (unknown !== undefined) return { kind: "wrong", message: `${path}: "${unknown}" is not the URI of a rule.` };
  return { kind: "answers", answers: { ...content } };
}
