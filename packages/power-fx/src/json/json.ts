/** A JSON value. Numbers keep their digits, so that none are lost before a type is chosen. */
export type Json =
  | { readonly kind: "null" }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "number"; readonly digits: string }
  | { readonly kind: "array"; readonly items: readonly Json[] }
  | { readonly kind: "object"; readonly members: ReadonlyMap<string, Json> };

const maxDepth = 64;

type Reader = { readonly text: string; at: number };

/** Thrown inside the reader and caught in `parseJson`. */
class JsonSyntaxError extends Error {
  override readonly name = "JsonSyntaxError";
}

/** Parses JSON strictly; undefined when the text is not JSON or is nested more than 64 levels deep. */
export function parseJson(text: string): Json | undefined {
  const reader: Reader = { text, at: 0 };
  try {
    const json = readValue(reader, 0);
    skipSpace(reader);
    return reader.at === text.length ? json : undefined;
  } catch (error) {
    if (error instanceof JsonSyntaxError) return undefined;
    throw error;
  }
}

const space = /[ \t\r\n]*/y;
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// A string; its escapes are decoded by the platform's own parser. Control characters from 128 on are allowed.
const stringPattern = /"(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\.)*"/uy;

function skipSpace(reader: Reader): void {
  space.lastIndex = reader.at;
  reader.at += space.exec(reader.text)?.[0].length ?? 0;
}

function take(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0];
  if (found === undefined) throw new JsonSyntaxError();
  reader.at += found.length;
  return found;
}

function readValue(reader: Reader, depth: number): Json {
  if (depth > maxDepth) throw new JsonSyntaxError();
  skipSpace(reader);
  const { text, at } = reader;
  switch (text[at]) {
    case "{":
      return readObject(reader, depth);
    case "[":
      return readArray(reader, depth);
    case '"':
      return { kind: "string", value: readString(reader) };
    case "t":
    case "f":
    case "n":
      return readWord(reader);
    default:
      return { kind: "number", digits: take(reader, numberPattern) };
  }
}

function readWord(reader: Reader): Json {
  for (const word of ["true", "false", "null"]) {
    if (!reader.text.startsWith(word, reader.at)) continue;
    reader.at += word.length;
    return word === "null" ? { kind: "null" } : { kind: "boolean", value: word === "true" };
  }
  throw new JsonSyntaxError();
}

function readString(reader: Reader): string {
  const raw = take(reader, stringPattern);
  if (!raw.includes("\\")) return raw.slice(1, -1);
  try {
    return String(JSON.parse(raw));
  } catch {
    throw new JsonSyntaxError();
  }
}

/** Whether a comma follows (and more is to come) or `close` (and all is read). */
function readSeparator(reader: Reader, close: string): boolean {
  skipSpace(reader);
  const character = reader.text[reader.at];
  if (character !== "," && character !== close) throw new JsonSyntaxError();
  reader.at += 1;
  return character === ",";
}

function isEmpty(reader: Reader, close: string): boolean {
  reader.at += 1;
  skipSpace(reader);
  if (reader.text[reader.at] !== close) return false;
  reader.at += 1;
  return true;
}

function readArray(reader: Reader, depth: number): Json {
  const items: Json[] = [];
  if (isEmpty(reader, "]")) return { kind: "array", items };
  do items.push(readValue(reader, depth + 1));
  while (readSeparator(reader, "]"));
  return { kind: "array", items };
}

function readObject(reader: Reader, depth: number): Json {
  const members = new Map<string, Json>();
  if (isEmpty(reader, "}")) return { kind: "object", members };
  do {
    skipSpace(reader);
    const name = readString(reader);
    skipSpace(reader);
    if (reader.text[reader.at] !== ":") throw new JsonSyntaxError();
    reader.at += 1;
    members.set(name, readValue(reader, depth + 1));
  } while (readSeparator(reader, "}"));
  return { kind: "object", members };
}
