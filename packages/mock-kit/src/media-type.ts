/** A media type without its parameters, in lower case. */
export function essenceOf(type: string): string {
  const [essence = ""] = type.split(";", 1);
  return essence.trim().toLowerCase();
}

/** Whether a media type is one that is wanted: the same, or in its range (`image/*`). */
export function isOfType(given: string | undefined, wanted: string): boolean {
  const range = essenceOf(wanted);
  if (given === undefined) return false;
  return range.endsWith("*") ? given.startsWith(range.replace(/\*.*/u, "")) : given === range;
}
