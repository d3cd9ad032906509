import type { Member, ObjectShape, Shape } from "../../api-model.ts";
import { quote } from "../../text/literals.ts";
import type { Sheet } from "./declaration.ts";
import { arrayOf, type Code, objectOf, prefixed } from "./layout.ts";
import { literalKey } from "./local-names.ts";

/** A function that makes the defaults of an object anew; none where it has no defaults. */
export function printDefaults(sheet: Sheet, shape: ObjectShape): readonly Code[] {
  const defaults = defaultsOf(shape);
  if (defaults.length === 0) return [];
  const members = defaults.map((one) => printMember(one.name, completed(sheet, one.shape, one.default)));
  return [objectOf(members, "() => (", ")")];
}

/** A required member is never absent where defaults are filled in. */
function defaultsOf({ members }: ObjectShape): readonly Member[] {
  return members.filter((member) => !member.required && member.default !== undefined);
}

/** A default with the defaults of what is in it. */
function completed(sheet: Sheet, given: Shape, value: unknown): unknown {
  const shape = given.kind === "reference" ? sheet.catalogue.units.get(given.name)?.shape : given;
  if (shape?.kind !== "object" || !isRecord(value)) return value;
  const inner = shape.members.flatMap((member): [string, unknown][] => {
    const own = Object.hasOwn(value, member.name) ? value[member.name] : undefined;
    const filled = own ?? (member.required ? undefined : member.default);
    return filled === undefined ? [] : [[member.name, completed(sheet, member.shape, filled)]];
  });
  return { ...value, ...Object.fromEntries(inner) };
}

function printMember(name: string, value: unknown): Code {
  return prefixed(`${literalKey(name)}: `, printJson(value));
}

/** A JSON value as an expression. */
export function printJson(value: unknown): Code {
  if (Array.isArray(value)) return arrayOf(value.map(printJson));
  if (isRecord(value)) return objectOf(Object.entries(value).map(([name, member]) => printMember(name, member)));
  return typeof value === "string" ? quote(value) : String(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
