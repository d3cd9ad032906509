/** Formats whose values are also values of another one. */
const within: Readonly<Record<string, readonly string[]>> = {
  int8: ["int16", "int32", "int64"],
  int16: ["int32", "int64"],
  int32: ["int64"],
  uint8: ["uint16", "uint32", "uint64", "int16", "int32", "int64"],
  uint16: ["uint32", "uint64", "int32", "int64"],
  uint32: ["uint64", "int64"],
  float: ["double"],
  email: ["idn-email"],
  hostname: ["idn-hostname"],
  uri: ["uri-reference", "iri", "iri-reference"],
  "uri-reference": ["iri-reference"],
  iri: ["iri-reference"],
  url: ["uri", "uri-reference", "iri", "iri-reference"],
};

/** The rule for a format that became another one; undefined when it did not. */
export function formatRule(from: string | undefined, to: string | undefined): string | undefined {
  if (from === to) return undefined;
  if (from === undefined) return "format-set";
  if (to === undefined) return "format-unset";
  if (within[from]?.includes(to)) return "format-widened";
  return within[to]?.includes(from) ? "format-narrowed" : "format-changed";
}
