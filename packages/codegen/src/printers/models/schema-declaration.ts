import type { NamedSchema, StringShape } from "../../api-model.ts";
import { fileNameOf } from "../../names.ts";
import { docComment, lineWidth } from "../../text/doc-comment.ts";
import { memberKey, quote } from "../../text/literals.ts";
import { openConstantOf, type Declaration, type DeclarationContext, type Subject } from "./declaration.ts";
import { describeMember, describeShape, docParagraphs, type LookUp } from "./describe.ts";
import { printMembers, printType, type Style } from "./print-type.ts";
import { usesOf } from "./type-parts.ts";
import { knownValuesName } from "./unrecognized.ts";

/** A named schema with its words. */
export function subjectOfSchema(schema: NamedSchema, lookUp: LookUp): Subject {
  const { name, shape, room } = schema;
  return { name, shape, doc: describeSchema(schema, lookUp), room, part: fileNameOf(name) };
}

/** An interface, a type, or an enum with its constants, that users import. */
export function declare(subject: Subject, context: DeclarationContext): Declaration {
  const { name, shape, room, part } = subject;
  const isEnum = shape.kind === "string" && shape.values !== undefined;
  const isServer = context.audience === "server";
  const type = declareType(subject, context);
  return {
    name,
    isValue: isEnum,
    text: isEnum
      ? `${isServer ? declareConstant(name, openConstantOf(name)) : declareConstants(name, shape)}\n${type}`
      : type,
    uses: [...usesOf(shape, context.audience), ...(isEnum ? [knownValuesName] : [])],
    ...(isEnum && isServer && { reuses: true }),
    // Types for servers have a folder of their own.
    home: isServer ? `server/${room}` : room,
    part,
  };
}

/** `export interface` for objects with members, `export type` for everything else. */
function declareType({ name, shape, doc }: Subject, context: DeclarationContext): string {
  const isServer = context.audience === "server";
  const style: Style = {
    audience: context.audience,
    // The types for clients say it all already.
    docOf: (member) => (isServer ? [] : describeMember(member, context.lookUp)),
  };
  const comment = docComment(isServer ? ["As a server knows it."] : doc);
  if (shape.kind === "object" && shape.members.length > 0) {
    return `${comment}export interface ${name} {\n${printMembers(shape, style, "  ")}}\n`;
  }
  const head = `export type ${name} = `;
  const type = printType(shape, style, { indent: "", column: head.length });
  return `${comment}${type.startsWith("\n") ? head.trimEnd() : head}${type};\n`;
}

/** Known values by name: `RouterJobStatus.queued`. The type of the same name follows. */
function declareConstants(name: string, { values = [] }: StringShape): string {
  return declareConstant(name, `{\n${values.map((value) => `  ${memberKey(value)}: ${quote(value)},\n`).join("")}}`);
}

function declareConstant(name: string, value: string): string {
  const head = `export const ${name}: ${knownValuesName}<${name}> =`;
  const [first = ""] = value.split("\n");
  const fits = `${head} ${first};`.length <= lineWidth;
  const whole = fits ? `${head} ${value};` : `${head}\n  ${value.replaceAll("\n", "\n  ")};`;
  return `/** The known values of {@link ${name}}. */\n${whole}\n`;
}

function describeSchema(schema: NamedSchema, lookUp: LookUp): readonly string[] {
  const { shape } = schema;
  const isOpen = shape.kind === "string" && shape.open;
  return docParagraphs(schema, [
    ...describeShape(shape, lookUp),
    ...(isOpen ? ["The service may send values that are not listed here."] : []),
  ]);
}
