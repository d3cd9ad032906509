import type { WrittenBody } from "./media.ts";

/** A body that is text. It goes out as UTF-8, which its media type says where that is one of text. */
export function writeText(body: unknown, type: string): WrittenBody {
  const isSilent = type.startsWith("text/") && !/;\s*charset=/i.test(type);
  return { type: isSilent ? `${type}; charset=utf-8` : type, body: String(body) };
}
