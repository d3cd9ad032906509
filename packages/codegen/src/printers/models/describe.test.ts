import { expect, test } from "vitest";
import type { Member, Shape } from "../../api-model.ts";
import { describeMember, describeShape } from "./describe.ts";

const slug: Shape = { kind: "string", minLength: 1, maxLength: 40 };
const lookUp = (name: string): Shape | undefined =>
  name === "Slug" ? slug : { kind: "object", members: [], minProperties: 1 };

test.each<{ shape: Shape; says: string }>([
  { shape: { kind: "string" }, says: "" },
  { shape: { kind: "string", minLength: 1 }, says: "Not empty." },
  { shape: { kind: "string", minLength: 2 }, says: "At least 2 characters." },
  { shape: { kind: "string", maxLength: 1 }, says: "At most 1 character." },
  { shape: { kind: "string", minLength: 0, maxLength: 9 }, says: "At most 9 characters." },
  { shape: { kind: "string", minLength: 13, maxLength: 13 }, says: "Exactly 13 characters." },
  { shape: { kind: "string", pattern: "^a$", format: "uri" }, says: "Matches `^a$`. URI." },
  { shape: { kind: "string", format: "date-time" }, says: "Date and time as in RFC 3339." },
  { shape: { kind: "string", format: "of-our-own" }, says: "" },
  { shape: { kind: "number", integer: true, minimum: 1, maximum: 9 }, says: "Whole number. 1 to 9." },
  { shape: { kind: "number", integer: false, minimum: 1 }, says: "At least 1." },
  { shape: { kind: "number", integer: false, maximum: 1 }, says: "At most 1." },
  {
    shape: { kind: "number", integer: false, exclusiveMinimum: 0, exclusiveMaximum: 1 },
    says: "Greater than 0. Less than 1.",
  },
  {
    shape: { kind: "number", integer: true, multipleOf: 10, format: "unixtime" },
    says: "Whole number. A multiple of 10. Seconds since the Unix epoch.",
  },
  { shape: { kind: "array", items: slug, maxItems: 3 }, says: "At most 3 items. Each: 1 to 40 characters." },
  { shape: { kind: "map", values: slug, minProperties: 1, maxProperties: 50 }, says: "1 to 50 members." },
  { shape: { kind: "nullable", of: slug }, says: "1 to 40 characters." },
  { shape: { kind: "reference", name: "Slug" }, says: "1 to 40 characters." },
  { shape: { kind: "reference", name: "Book" }, says: "" },
])("$shape is told as '$says'", ({ shape, says }) => {
  expect(describeShape(shape, lookUp).join(" ")).toBe(says);
});

const name: Member = { name: "name", shape: { kind: "reference", name: "Slug" }, required: false };

test.each<{ what: string; member: Member; paragraphs: readonly string[] }>([
  { what: "nothing to say but its bounds", member: name, paragraphs: ["1 to 40 characters."] },
  {
    what: "a sentence, which the bounds follow",
    member: { ...name, doc: "Its name." },
    paragraphs: ["Its name. 1 to 40 characters."],
  },
  {
    what: "a sentence that tells the bounds already",
    member: { ...name, doc: "Its name: 1 to 40 characters." },
    paragraphs: ["Its name: 1 to 40 characters."],
  },
  {
    what: "words without a full stop",
    member: { ...name, doc: "Its name" },
    paragraphs: ["Its name", "1 to 40 characters."],
  },
  {
    what: "several lines",
    member: { ...name, doc: "Its name.\nAnd more." },
    paragraphs: ["Its name.\nAnd more.", "1 to 40 characters."],
  },
  {
    what: "all there is to know",
    member: {
      ...name,
      doc: "Its name.",
      default: "x",
      readOnly: true,
      idempotencyToken: true,
      sensitive: true,
      since: "2",
      see: { url: "https://library.example/names", title: "Names" },
      deprecated: true,
    },
    paragraphs: [
      'Its name. 1 to 40 characters. Default: `"x"`. Only in answers. The client fills in a random value when it is absent. Secret or personal: keep it out of logs. Since version 2.',
      "@see {@link https://library.example/names Names}\n@deprecated",
    ],
  },
])("a member with $what is documented", ({ member, paragraphs }) => {
  expect(describeMember(member, lookUp)).toEqual(paragraphs);
});
