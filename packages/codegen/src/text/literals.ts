/** Printable ASCII without quotes and backslashes, which is most of what there is: nothing to escape. */
const plain = /^[ !#-[\]-~]*$/;

/** A string as TypeScript source, in double quotes. */
export function quote(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  return JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** A member's name where an object type or literal declares it: bare when it may be. */
export function memberKey(name: string): string {
  return isIdentifier(name) ? name : quote(name);
}

/** Reads a member: `.name`, or `["api-version"]`. */
export function memberAccess(name: string): string {
  return isIdentifier(name) ? `.${name}` : `[${quote(name)}]`;
}

export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}
