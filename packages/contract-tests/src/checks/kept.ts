import { chosenShape } from "../cases/place.ts";
import { canonical, isObject, sameJson } from "../document/json.ts";
import type { Operation, Schema } from "../document/operation.ts";
import type { Schemas } from "../document/schemas.ts";

/** A value that was sent and is not what is read. */
export interface Loss {
  /** `/labels/color`. */
  readonly at: string;
  readonly sent: unknown;
  readonly got: unknown;
}

/** The schema of what an operation answers when it succeeds. */
export function successSchema(operation: Operation | undefined): Schema | undefined {
  const answers = operation?.answers.filter(({ status }) => status.startsWith("2")) ?? [];
  return answers.flatMap(({ contents }) => contents).find(({ schema }) => schema !== undefined)?.schema;
}

/**
 * Values that were sent and are read back otherwise. Only members that both schemas declare count; those that only one
 * side may write or see are left out.
 */
export function lossesIn(
  schemas: Schemas,
  written: Schema,
  shown: Schema,
  sent: unknown,
  got: unknown,
  at = "",
): readonly Loss[] {
  if (isObject(sent) && isObject(got)) return lossesInObject(schemas, written, shown, sent, got, at);
  const shape = schemas.shape(written);
  if (Array.isArray(sent) && Array.isArray(got)) {
    const inOrder = shape.uniqueItems ? [sortedJson(sent), sortedJson(got)] : [sent, got];
    if (sent.length !== got.length) return [{ at, sent, got }];
    const items = shape.items ?? true;
    const shownItems = schemas.shape(shown).items ?? true;
    return (inOrder[0] ?? []).flatMap((each, index) =>
      isObject(each)
        ? lossesIn(schemas, items, shownItems, each, inOrder[1]?.[index], `${at}/${index}`)
        : sameValue(each, inOrder[1]?.[index])
          ? []
          : [{ at, sent, got }],
    );
  }
  return sameValue(sent, got) ? [] : [{ at, sent, got }];
}

function lossesInObject(
  schemas: Schemas,
  written: Schema,
  shown: Schema,
  sent: Readonly<Record<string, unknown>>,
  got: Readonly<Record<string, unknown>>,
  at: string,
): readonly Loss[] {
  const from = chosenShape(schemas, written, sent);
  const to = chosenShape(schemas, shown, got);
  return Object.entries(sent).flatMap(([name, value]) => {
    const source = from.properties.get(name) ?? (isObject(from.additional) ? from.additional : undefined);
    const target = to.properties.get(name) ?? (isObject(to.additional) ? to.additional : undefined);
    if (source === undefined || target === undefined || isHidden(schemas, source) || isHidden(schemas, target))
      return [];
    const found = Object.hasOwn(got, name) ? got[name] : undefined;
    if (isNothing(value) && (found === undefined || isNothing(found))) return [];
    if (value === null && found === schemas.shape(source).default) return [];
    return lossesIn(schemas, source, target, value, found, `${at}/${name}`);
  });
}

function isHidden(schemas: Schemas, schema: Schema): boolean {
  const { readOnly, writeOnly, format } = schemas.shape(schema);
  return readOnly || writeOnly || format === "password";
}

/** Many servers leave out what is empty; no reader can mistake that. */
function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

/** Equal as JSON; times are equal when they mean the same instant. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (sameJson(a, b)) return true;
  return typeof a === "string" && typeof b === "string" && isTime(a) && isTime(b) && Date.parse(a) === Date.parse(b);
}

function isTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(text);
}

function sortedJson(values: readonly unknown[]): readonly unknown[] {
  return values.toSorted((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
}
