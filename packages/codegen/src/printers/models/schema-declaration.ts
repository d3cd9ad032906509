import type { NamedSchema, StringShape } from "../../api-model.ts";
import { kebabCase } from "../../names.ts";
import { docComment } from "../../text/doc-comment.ts";
import { memberKey, quote } from "../../text/literals.ts";
import type { Declaration, DeclarationContext, Subject } from "./declaration.ts";
import { describeMember, describeShape, docParagraphs, type LookUp } from "./describe.ts";
import { printMembers, printType, type Style } from "./print-type.ts";
import { usesOf } from "./type-parts.ts";

/** A named schema with its words. */
export function subjectOfSchema(schema: NamedSchema, lookUp: LookUp): Subject {
  const { name, shape, room } = schema;
  return { name, shape, doc: describeSchema(schema, lookUp), room, part: kebabCase(name) };
}

/** An interface, a type, or an enum with its constants, that users import. */
export function declare(subject: Subject, context: DeclarationContext): Declaration {
  const { name, shape, room, part } = subject;
  const isEnum = shape.kind === "string" && shape.values !== undefined;
  const type = declareType(subject, context);
  return {
    name,
    isValue: isEnum,
    text: isEnum ? `${declareConstants(name, shape)}\n${type}` : type,
    uses: usesOf(shape, context.audience),
    // Types for servers have a folder of their own.
    home: context.audience === "server" ? `server/${room}` : room,
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
  const comment = docComment(isServer ? [`\`${name}\` as a server knows it.`] : doc);
  if (shape.kind === "object" && shape.members.length > 0) {
    return `${comment}export interface ${name} {\n${printMembers(shape, style, "  ")}}\n`;
  }
  const head = `export type ${name} = `;
  const type = printType(shape, style, { indent: "", column: head.length });
  return `${comment}${type.startsWith("\n") ? head.trimEnd() : head}${type};\n`;
}

/** Known values by name: `RouterJobStatus.queued`. The type of the same name follows. */
function declareConstants(name: string, { values = [] }: StringShape): string {
  const members = values.map((value) => `  ${memberKey(value)}: ${quote(value)},\n`).join("");
  return `/** The known values of {@link ${name}}. */\nexport const ${name} = {\n${members}} as const;\n`;
}

function describeSchema(schema: NamedSchema, lookUp: LookUp): readonly string[] {
  const { shape } = schema;
  const isOpen = shape.kind === "string" && shape.open;
  return docParagraphs(schema, [
    ...describeShape(shape, lookUp),
    ...(isOpen ? ["The service may send values that are not listed here."] : []),
  ]);
}
