/** Headers that curl sets itself. */
const ownHeaders: ReadonlySet<string> = new Set([
  "accept-encoding",
  "connection",
  "content-length",
  "host",
  "transfer-encoding",
]);

/** A request as text. */
export interface CurlRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for none. */
  readonly body: string;
}

/** The command that sends a request again, for a POSIX shell. */
export function curlOf({ method, url, headers, body }: CurlRequest): string {
  const parts = ["curl"];
  if (method === "HEAD") parts.push("--head");
  else if (method !== "GET") parts.push("--request", method);
  parts.push(quoted(url));
  for (const [name, value] of Object.entries(headers)) {
    if (!ownHeaders.has(name)) parts.push("--header", quoted(`${name}: ${value}`));
  }
  if (body !== "") parts.push("--data-binary", quoted(body));
  return parts.join(" ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("\0", "").replaceAll("'", String.raw`'\''`)}'`;
}
