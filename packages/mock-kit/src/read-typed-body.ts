import type { Call } from "./call.ts";
import { parseJson } from "./parse-json.ts";
import type { Problem } from "./problem.ts";
import { readForm } from "./read-form.ts";
import { readMultipart } from "./read-multipart.ts";
import type { RouteBody } from "./route.ts";

/** A body as data, or what is wrong with it. */
export type BodyReading =
  | { readonly kind: "value"; readonly value: unknown }
  | Extract<Problem, { kind: "malformedJson" | "malformedBody" | "tooDeep" }>;

const strictly = { fatal: true };

/** Reads a body as its route says. Only forms of several parts take their time. */
export function readTypedBody(
  { body: bytes, headers }: Call,
  { as, contentType, fields = [] }: RouteBody,
  depth: number,
): BodyReading | Promise<BodyReading> {
  const type = headers.get("content-type") ?? contentType;
  const malformed: BodyReading = { kind: "malformedBody", wanted: contentType };
  const value = (found: unknown): BodyReading => ({ kind: "value", value: found });
  switch (as) {
    case undefined:
      return parseJson(bytes, depth);
    case "bytes":
      return value(bytes);
    case "upload":
      return value({ bytes, type });
    case "multipart":
      return readMultipart(bytes, type, fields).then(value, () => malformed);
    default:
      try {
        const text = new TextDecoder(charsetOf(type), strictly).decode(bytes);
        return value(as === "text" ? text : readForm(text, fields));
      } catch {
        return malformed;
      }
  }
}

function charsetOf(type: string): string | undefined {
  return /;\s*charset="?([^";\s]+)/iu.exec(type)?.[1];
}
