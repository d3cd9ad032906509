import { type Refusal, isRefusal } from "@trunkline/mock-kit";
import type { Caller } from "./caller.ts";
import type { Choices } from "./choices.ts";
import { refuseWith } from "./refusal.ts";
import type { World } from "./world.ts";

/** A request that may be repeated. */
export interface Repeatable {
  readonly operation: string;
  readonly token: string | undefined;
  /** The request without its token. */
  readonly input: object;
}

/**
 * Does something once for each token: the same token with the same input answers as the first time, with other input
 * it is refused. A refusal is not remembered, so that a caller can put right what was wrong and try again.
 *
 * Facts: docs/facts/traffic-distribution/open-questions.md, `tokenReuse`
 */
export function onceForToken<Answer>(
  { tables, choices }: World,
  caller: Caller,
  { operation, token, input }: Repeatable,
  answer: () => Answer | Refusal,
): Answer | Refusal {
  if (token === undefined) return answer();
  const key = JSON.stringify([caller.account, caller.region, operation, token]);
  const text = inputText(input);
  const earlier = tables.tokens.get(key);
  if (earlier !== undefined && earlier.input !== text) {
    return refuseWith(choices.tokenReuse[kindOf(operation)], "This ClientToken was used before with other input.");
  }
  // What is kept under an operation's key is what that operation answered.
  if (earlier !== undefined) return earlier.answer as Answer;
  const first = answer();
  if (!isRefusal(first)) tables.tokens.put(key, { input: text, answer: first });
  return first;
}

/** The operations declare different conflicts. */
function kindOf(operation: string): keyof Choices["tokenReuse"] {
  if (operation.endsWith("PhoneNumber")) return "phoneNumbers";
  return operation === "createInstance" ? "instances" : "general";
}

/** Equal for equal input, whatever the order of members. */
function inputText(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}
