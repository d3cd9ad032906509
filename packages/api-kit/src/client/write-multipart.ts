import type { ClientOptions } from "./client-options.ts";
import { joinBytes } from "./join-bytes.ts";
import type { WrittenBody } from "./media.ts";
import { uploadedBytes } from "./write-bytes.ts";

/**
 * A body that is a form of several parts, as web pages send forms with files (RFC 7578, and
 * https://html.spec.whatwg.org/#multipart-form-data for names). A list is a part for each item, bytes are a file, an
 * object is JSON. What is `undefined` or null is left out. Values stand as they are: their line breaks are not changed.
 *
 * @param types Media types of parts, where the contract names them.
 * @throws TypeError for a media type with a line break in it.
 */
export function writeMultipart(
  body: unknown,
  type: string,
  { ids }: ClientOptions,
  types: Readonly<Record<string, string>> = {},
): WrittenBody {
  const boundary = `trunkline-${ids?.uuid("boundary") ?? crypto.randomUUID()}`;
  const parts = Object.entries<unknown>(Object(body)).flatMap(([name, values]) => {
    const declared = Object.hasOwn(types, name) ? types[name] : undefined;
    return [values].flat().flatMap((value) => {
      if (value === undefined || value === null) return [];
      const head = `--${boundary}\r\ncontent-disposition: form-data; name="${escaped(name.replace(/\r\n?|\n/g, "\r\n"))}"`;
      return [head, ...contentOf(name, value, declared), "\r\n"];
    });
  });
  return { type: `${type}; boundary=${boundary}`, body: joinBytes([...parts, `--${boundary}--\r\n`]) };
}

function contentOf(field: string, value: unknown, declared: string | undefined): readonly (string | Uint8Array)[] {
  const file = uploadedBytes(value);
  if (file) {
    const { bytes, name = field, type = declared ?? "application/octet-stream" } = file;
    return [`; filename="${escaped(name)}"${typed(type)}`, bytes];
  }
  const isJson = typeof value === "object" || /[/+]json\b/i.test(declared ?? "");
  // Of numbers and booleans, the JSON is what anybody would write.
  const text = typeof value === "string" && !isJson ? value : JSON.stringify(value);
  return [typed(declared ?? (isJson ? "application/json" : "")), text];
}

/** The rest of a part's head: its media type, if it has one to name. */
function typed(type: string): string {
  if (/[\r\n]/.test(type)) throw new TypeError("a media type has a line break in it");
  return `${type && `\r\ncontent-type: ${type}`}\r\n\r\n`;
}

function escaped(text: string): string {
  return text.replace(/["\r\n]/g, encodeURIComponent);
}
