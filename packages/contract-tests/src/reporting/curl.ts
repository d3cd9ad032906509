import type { SentRequest } from "../report.ts";
import { octals, shellQuote } from "./shell-quote.ts";

/** Headers that curl sets itself. */
const ownHeaders: ReadonlySet<string> = new Set([
  "accept-encoding",
  "connection",
  "content-length",
  "host",
  "transfer-encoding",
]);

/** The command that sends a request again. Secrets in it are masked: put them back before it is run. */
export function curlOf({ method, url, headers, body }: SentRequest): string {
  const parts = ["curl", "--include"];
  if (method === "HEAD") parts.push("--head");
  else if (method !== "GET" || body !== undefined) parts.push("--request", shellQuote(method));
  // Without this, curl takes braces and brackets for a list of URLs.
  if (/[[\]{}]/u.test(url)) parts.push("--globoff");
  parts.push(shellQuote(url));
  for (const [name, value] of Object.entries(headers)) {
    if (!ownHeaders.has(name)) parts.push("--header", shellQuote(value === "" ? `${name};` : `${name}: ${value}`));
  }
  if (body === undefined || body === "") return parts.join(" ");
  // Left alone, curl would call every body a form.
  if (!Object.hasOwn(headers, "content-type")) parts.push("--header", "'content-type:'");
  // No argument of a command can hold the zero character.
  if (body.includes("\0")) return `printf '${printfFormat(body)}' | ${parts.join(" ")} --data-binary @-`;
  return `${parts.join(" ")} --data-raw ${shellQuote(body)}`;
}

function printfFormat(body: string): string {
  return body.replaceAll("%", "%%").replaceAll(/[\\'\p{Cc}]/gu, (letter) => octals(letter));
}
