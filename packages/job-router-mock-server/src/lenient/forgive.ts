import type { Choices } from "../choices.ts";
import { memberNames } from "./member-names.ts";
import { oldKinds } from "./old-kinds.ts";

/** What is forgiven is chosen; see {@link Choices}. */
export type Leniency = Pick<Choices, "oldKinds" | "emptyKinds">;

const byLowerCase: ReadonlyMap<string, string> = new Map(memberNames.map((name) => [name.toLowerCase(), name]));

/** Members whose content is the caller's own: nothing in it is a name of the contract. */
const opaque: ReadonlySet<string> = new Set(["labels", "tags", "labelsToUpsert", "value"]);

const ruleMembers: ReadonlySet<string> = new Set(["rule", "condition", "prioritizationRule", "scoringRule"]);

/**
 * A request body in the spelling of the contract. The service matches names of members without regard to case; old
 * kinds and empty objects instead of kinds are taken on choice.
 *
 * Facts: docs/facts/job-router/protocol.md and versions.md, clients.md for the empty objects
 */
export function forgive(value: unknown, leniency: Leniency): unknown {
  if (Array.isArray(value)) return value.map((item) => forgive(item, leniency));
  if (typeof value !== "object" || value === null) return value;
  const members = new Map<string, unknown>();
  for (const [given, content] of Object.entries(value)) {
    const name = byLowerCase.get(given.toLowerCase()) ?? given;
    // The exact spelling wins over another one beside it.
    if (given !== name && Object.hasOwn(value, name)) continue;
    const forgiven = opaque.has(name) ? content : forgiveMember(name, content, leniency);
    if (forgiven !== undefined) members.set(name, forgiven);
  }
  return Object.fromEntries(members);
}

/** The content of a member, or undefined when the member says nothing. */
function forgiveMember(name: string, content: unknown, leniency: Leniency): unknown {
  if (name === "kind" && leniency.oldKinds && typeof content === "string") return oldKinds.get(content) ?? content;
  if (leniency.emptyKinds && isEmptyObject(content)) {
    if (ruleMembers.has(name)) return { kind: "directMap" };
    if (name === "matchingMode") return undefined;
  }
  return forgive(content, leniency);
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}
