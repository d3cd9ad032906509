import type { Resource } from "../commands.ts";

/** Members of rules that hold keys, or what they are for. */
const secretMembers = new Set(["credential", "clientCredential"]);

/** A policy without the keys of its rules: nothing the engine keeps or says holds a secret. */
export function withoutSecrets<Given extends Resource>(resource: Given): Given {
  // Only optional members are taken away, at any depth, so the type stays what it was.
  return stripped(resource) as Given;
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== "object" || value === null) return value;
  const isRemoteRule = "kind" in value && (value.kind === "function" || value.kind === "webhook");
  const kept = Object.entries(value).filter(([name]) => !isRemoteRule || !secretMembers.has(name));
  return Object.fromEntries(kept.map(([name, member]) => [name, stripped(member)]));
}
