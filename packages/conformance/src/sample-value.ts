import type { ContractDocument, Schema } from "./contract-document.ts";

/** One plausible value of a schema, always the same: a start for mutations, not a proof of validity. */
export function sampleValue(document: ContractDocument, schema: Schema, depth = 0): unknown {
  const { anyOf, oneOf, allOf, ...own } = document.resolve(schema);
  if (own.const !== undefined) return own.const;
  if (own.enum) return own.enum[0];
  const [option] = oneOf ?? anyOf ?? allOf ?? [];
  if (option) return sampleValue(document, option, depth);
  switch (typeof own.type === "string" ? own.type : own.type?.[0]) {
    case "object":
      return sampleObject(document, own, depth);
    case "array":
      return own.items && depth < 6 ? [sampleValue(document, own.items, depth + 1)] : [];
    case "integer":
    case "number":
      return Math.max(own.minimum ?? 1, 1);
    case "boolean":
      return true;
    case "string":
      return "x".repeat(own.minLength ?? 1);
    default:
      return "any";
  }
}

function sampleObject(document: ContractDocument, schema: Schema, depth: number): Record<string, unknown> {
  if (depth >= 6) return {};
  const members = Object.entries(schema.properties ?? {}).filter(([, member]) => member.readOnly !== true);
  return Object.fromEntries(members.map(([name, member]) => [name, sampleValue(document, member, depth + 1)]));
}
