import type { Link, Member, Shape } from "../../api-model.ts";
import { seeTag } from "../../text/see-tag.ts";

/** Looks up the shape of a named schema. */
export type LookUp = (name: string) => Shape | undefined;

/** The paragraphs of a member's doc comment: what the contract says, then what it demands. */
export function describeMember(member: Member, lookUp: LookUp): readonly string[] {
  const facts = [
    ...describeShape(member.shape, lookUp),
    ...(member.default === undefined ? [] : [`Default: \`${JSON.stringify(member.default)}\`.`]),
    ...(member.readOnly ? ["Only in answers."] : []),
    ...(member.idempotencyToken ? ["The client fills in a random value when it is absent."] : []),
    ...(member.sensitive ? ["Secret or personal: keep it out of logs."] : []),
  ];
  return docParagraphs(member, facts);
}

/** What the contract says, the facts that its words do not state already, and the tags. */
export function docParagraphs(
  thing: { readonly doc?: string; readonly see?: Link; readonly deprecated?: boolean; readonly since?: string },
  facts: readonly string[],
): readonly string[] {
  const doc = thing.doc?.trim() ?? "";
  // Most members of a large contract have no more to say.
  const hasTags = thing.see !== undefined || thing.deprecated === true || thing.since !== undefined;
  if (facts.length === 0 && !hasTags) return doc === "" ? [] : [doc];
  const news = facts.filter((fact) => !doc.toLowerCase().includes(fact.toLowerCase().replace(/\.$/, "")));
  const since = thing.since === undefined ? [] : [`Since version ${thing.since}.`];
  const demands = [...news, ...since].join(" ");
  const isOneSentence = !doc.includes("\n") && /[.!?)]$/.test(doc);
  const text = isOneSentence && demands !== "" ? [`${doc} ${demands}`] : [doc, demands];
  const tags = [seeTag(thing.see), thing.deprecated ? "@deprecated" : undefined];
  return [...text, tags.filter((tag) => tag !== undefined).join("\n")].filter((paragraph) => paragraph !== "");
}

/** What a value must be beyond its type, in sentences. Named scalars are looked into, since hovers do not show them. */
export function describeShape(shape: Shape, lookUp: LookUp): readonly string[] {
  switch (shape.kind) {
    case "reference": {
      const target = lookUp(shape.name);
      return target && isScalar(target) ? describeShape(target, lookUp) : [];
    }
    case "nullable":
      return describeShape(shape.of, lookUp);
    case "string":
      return [
        ...describeRange(shape.minLength, shape.maxLength, "character"),
        ...(shape.pattern === undefined ? [] : [`Matches \`${shape.pattern}\`.`]),
        ...describeFormat(shape.format),
      ];
    case "number":
      return describeNumber(shape);
    case "array":
      return [...describeRange(shape.minItems, shape.maxItems, "item"), ...describeItems(shape.items, lookUp)];
    case "map":
      return describeRange(shape.minProperties, shape.maxProperties, "member");
    case "object":
      return describeRange(shape.minProperties, shape.maxProperties, "member");
    default:
      return [];
  }
}

function isScalar({ kind }: Shape): boolean {
  return kind === "string" || kind === "number" || kind === "array" || kind === "map" || kind === "nullable";
}

function describeItems(items: Shape, lookUp: LookUp): readonly string[] {
  const facts = describeShape(items, lookUp);
  return facts.length === 0 ? [] : [`Each: ${facts.join(" ")}`];
}

function describeNumber(shape: Extract<Shape, { kind: "number" }>): readonly string[] {
  const { integer, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = shape;
  const both = minimum !== undefined && maximum !== undefined;
  return [
    ...(integer ? ["Whole number."] : []),
    ...(both ? [`${minimum} to ${maximum}.`] : []),
    ...(!both && minimum !== undefined ? [`At least ${minimum}.`] : []),
    ...(!both && maximum !== undefined ? [`At most ${maximum}.`] : []),
    ...(exclusiveMinimum === undefined ? [] : [`Greater than ${exclusiveMinimum}.`]),
    ...(exclusiveMaximum === undefined ? [] : [`Less than ${exclusiveMaximum}.`]),
    ...(multipleOf === undefined ? [] : [`A multiple of ${multipleOf}.`]),
    ...describeFormat(shape.format),
  ];
}

/** `1 to 40 characters.`, `At least 1 item.` */
function describeRange(least: number | undefined, most: number | undefined, noun: string): readonly string[] {
  const count = (number: number): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
  if (least !== undefined && least > 0 && most !== undefined) {
    return [least === most ? `Exactly ${count(least)}.` : `${least} to ${count(most)}.`];
  }
  if (most !== undefined) return [`At most ${count(most)}.`];
  if (least === undefined || least === 0) return [];
  return [least === 1 ? "Not empty." : `At least ${count(least)}.`];
}

/** Formats worth a word to somebody who has the value in hand. */
const formats: Readonly<Record<string, string>> = {
  "date-time": "Date and time as in RFC 3339.",
  date: "Date as in RFC 3339: `2024-01-31`.",
  "http-date": "HTTP date, in GMT and whole seconds.",
  duration: "ISO 8601 duration.",
  uri: "URI.",
  uuid: "UUID.",
  unixtime: "Seconds since the Unix epoch.",
  "unix-timestamp": "Seconds since the Unix epoch.",
  base64: "Base64.",
  int64: "Up to 64 bits; beyond 2^53 JavaScript loses digits.",
};

function describeFormat(format: string | undefined): readonly string[] {
  const sentence = format === undefined ? undefined : formats[format];
  return sentence === undefined ? [] : [sentence];
}
