import type { Member, NamedSchema, Shape, StringShape } from "../../api-model.ts";
import { referencesIn } from "../../model/shape-walk.ts";
import { docComment } from "../../text/doc-comment.ts";
import { memberKey, quote } from "../../text/literals.ts";
import type { Declaration } from "./declaration.ts";
import { describeMember, describeShape, docParagraphs, type LookUp } from "./describe.ts";
import { printMembers, printType } from "./print-type.ts";

/** A named schema as the interface, type or enum that users import. */
export function declareSchema(schema: NamedSchema, lookUp: LookUp): Declaration {
  const { name, shape } = schema;
  const isEnum = shape.kind === "string" && shape.values !== undefined;
  const doc = docComment(describeSchema(schema, lookUp));
  const type = doc + declareType(name, shape, lookUp);
  return {
    name,
    isValue: isEnum,
    text: isEnum ? `${declareConstants(name, shape)}\n${type}` : type,
    uses: referencesIn(shape),
    home: schema.room,
  };
}

/** `export interface` for objects with members, `export type` for everything else. */
export function declareType(name: string, shape: Shape, lookUp: LookUp): string {
  const docOf = (member: Member): readonly string[] => describeMember(member, lookUp);
  if (shape.kind === "object" && shape.members.length > 0) {
    return `export interface ${name} {\n${printMembers(shape, docOf, "  ")}}\n`;
  }
  const head = `export type ${name} = `;
  const type = printType(shape, docOf, { indent: "", column: head.length });
  return `${type.startsWith("\n") ? head.trimEnd() : head}${type};\n`;
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
