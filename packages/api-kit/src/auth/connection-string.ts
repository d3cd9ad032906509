/** What a connection string of a Communication resource holds. */
export interface ConnectionString {
  readonly endpoint: string;
  /** In base64. */
  readonly accessKey: string;
}

/**
 * Reads `endpoint=https://…;accesskey=…`, in either order, whatever the case of the names. The part that is wrong is
 * named in the error, the key never.
 *
 * @throws TypeError when a part is missing, empty or given twice, or the endpoint is not a URL.
 */
export function parseConnectionString(text: string): ConnectionString {
  const parts = new Map<string, string>();
  for (const part of text.split(";")) {
    const name = part.replace(/=.*/s, "").trim().toLowerCase();
    if (parts.has(name)) throw new TypeError(`The connection string has more than one ${quoted(name)}.`);
    if (name) parts.set(name, part.slice(part.indexOf("=") + 1).trim());
  }
  const endpoint = partOf(parts, "endpoint");
  const accessKey = partOf(parts, "accesskey");
  if (!/^https?:\/\/[^/]/i.test(endpoint)) {
    throw new TypeError("The endpoint in the connection string must begin with https:// or http://.");
  }
  return { endpoint, accessKey };
}

function partOf(parts: ReadonlyMap<string, string>, name: string): string {
  const value = parts.get(name);
  if (value) return value;
  const found = [...parts.keys()].filter((key) => key === "endpoint" || key === "accesskey");
  throw new TypeError(
    `The connection string has no ${name}; it should read "endpoint=https://…;accesskey=…"` +
      (found.length > 0 ? `, and has only ${found.join(" and ")}.` : "."),
  );
}

function quoted(name: string): string {
  return name === "endpoint" || name === "accesskey" ? name : "part of the same name";
}
