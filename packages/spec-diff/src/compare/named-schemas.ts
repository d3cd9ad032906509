import { isObject, textOf, type JsonValue } from "../document/json.ts";
import { below, pointerTo, rootOf, type Place } from "../document/place.ts";
import type { Spec } from "../document/read-spec.ts";
import { schemaName } from "../schema/schema-part.ts";
import { reportAt } from "./report-at.ts";
import { compareSchemas } from "./schemas.ts";
import { createStop, type Here, type Walk } from "./walk.ts";

/** Compares the names of schemas, once everything that uses them has been compared. */
export function compareNamedSchemas(walk: Walk): void {
  const before = schemasOf(walk.before);
  const after = schemasOf(walk.after);
  const usedBefore = usedNames(walk.before);
  const usedAfter = usedNames(walk.after);
  const renamed = new Set<string>();
  for (const [name, schema] of before) {
    const fresh = after.get(name);
    if (fresh) {
      // Nobody says which way such data goes; generated code offers the type to those who read.
      if (!usedBefore.has(name) && !usedAfter.has(name))
        compareSchemas(walk, [schema], [fresh], hereAt(name, "response"));
      continue;
    }
    const other = [...(walk.names.get(name) ?? [])].find((candidate) => !before.has(candidate));
    if (other !== undefined) {
      renamed.add(other);
      reportAt(walk, hereAt(other, "none"), "schema-renamed", {
        old: schema,
        fresh: after.get(other),
        from: name,
        to: other,
      });
    } else if (walk.met.has(name) || !usedBefore.has(name))
      reportAt(walk, hereAt(name, "none"), "schema-removed", { old: schema });
  }
  for (const [name, schema] of after) {
    if (before.has(name) || renamed.has(name) || usedAfter.has(name)) continue;
    reportAt(walk, hereAt(name, "none"), "schema-added", { fresh: schema });
  }
}

function hereAt(name: string, direction: Here["direction"]): Here {
  return { direction, place: name, stop: createStop() };
}

function schemasOf(spec: Spec): ReadonlyMap<string, Place> {
  const schemas = components(spec);
  const names = Object.keys(schemas?.value ?? {});
  return new Map(
    names.flatMap((name) => {
      const value = schemas?.value[name];
      return schemas && isObject(value)
        ? [[name, { spec, pointer: pointerTo(schemas.pointer, name), value }] as const]
        : [];
    }),
  );
}

function components(spec: Spec): Place | undefined {
  const found = below(rootOf(spec), "components");
  return found && below(found, "schemas");
}

/** Names of schemas that anything but schemas leads to, through other schemas too. */
function usedNames(spec: Spec): ReadonlySet<string> {
  const schemas = schemasOf(spec);
  const { components: parts, ...rest } = spec.root;
  const { schemas: _, ...otherParts } = isObject(parts) ? parts : {};
  const used = new Set<string>();
  const visit = (value: JsonValue | undefined): void => {
    if (Array.isArray(value)) for (const item of value) visit(item as JsonValue); // Items of a JSON list.
    if (!isObject(value)) return;
    const name = schemaName(textOf(value.$ref) ?? "");
    if (name !== undefined) used.add(name);
    for (const member of Object.values(value)) visit(member);
  };
  visit(rest);
  visit(otherParts);
  // Names that are found meanwhile are reached too.
  for (const name of used) visit(schemas.get(name)?.value);
  return used;
}
