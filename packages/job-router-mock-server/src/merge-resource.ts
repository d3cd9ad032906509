import { applyMergePatch } from "@trunkline/api-kit";

// Facts: docs/facts/job-router/merge-patch.md

/**
 * A stored resource after a patch. As RFC 7396, but a nested object whose `kind` changes is forgotten first, so that
 * nothing of the old kind stays: row `kindChange` of the open questions.
 */
export function mergeResource(stored: unknown, patch: unknown): unknown {
  return applyMergePatch(forgetOtherKinds(stored, patch), patch);
}

function forgetOtherKinds(stored: unknown, patch: unknown): unknown {
  if (!isObject(stored) || !isObject(patch)) return stored;
  if ("kind" in stored && "kind" in patch && stored["kind"] !== patch["kind"]) return {};
  return Object.fromEntries(
    Object.entries(stored).map(([name, value]) => [
      name,
      Object.hasOwn(patch, name) ? forgetOtherKinds(value, patch[name]) : value,
    ]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
