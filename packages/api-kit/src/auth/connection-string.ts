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
    const [name = "", ...value] = part.split("=");
    const key = name.trim().toLowerCase();
    if (parts.has(key)) throw new TypeError(`The connection string has more than one ${quoted(key)}.`);
    if (key) parts.set(key, value.join("=").trim());
  }
  const endpoint = partOf(parts, "endpoint");
  const accessKey = partOf(parts, "accesskey");
  if (!/^https?:\/\//i.test(endpoint) || !URL.canParse(endpoint)) {
    throw new TypeError("The endpoint in the connection string must be a URL that begins with https:// or http://.");
  }
  return { endpoint, accessKey };
}

function partOf(parts: ReadonlyMap<string, string>, name: string): string {
  const value = parts.get(name);
  if (value) return value;
  const found = ["endpoint", "accesskey"].filter((key) => parts.get(key));
  throw new TypeError(
    `The connection string has no ${name}; it should read "endpoint=https://…;accesskey=…"` +
      (found.length > 0 ? `, and has only ${found.join(" and ")}.` : "."),
  );
}

function quoted(name: string): string {
  return name === "endpoint" || name === "accesskey" ? name : "part of the same name";
}
