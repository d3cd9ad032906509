import type { NamedSchema } from "../api-model.ts";
import type { Draft } from "./draft.ts";
import { changeOperation, changeShape } from "./shape-walk.ts";

const mergePatch = "application/merge-patch+json";

/** What TypeSpec hangs on the names of the parts of a merge patch. */
const tails = ["OrCreate", "ReplaceOnly"] as const;

/**
 * TypeSpec copies everything that a merge patch reaches, enums and all, under names such as
 * `LabelOperatorMergePatchUpdateReplaceOnly`. A copy that says the same as its original becomes the original, and
 * what is left loses the tail of its name where the name without it is free.
 */
export function mergeTwins(draft: Draft): Draft {
  const suffixes = patchSuffixes(draft);
  if (suffixes.size === 0) return draft;
  const merged = renameAll(
    draft,
    twinsOf(draft.schemas, (name) => originalNames(name, suffixes)),
  );
  return renameAll(merged, freeNames(merged.schemas, suffixes));
}

/** What the specs append to a model's name for its patch: `MergePatchUpdate`, `CreateOrUpdate`. */
function patchSuffixes({ schemas, operations }: Draft): ReadonlySet<string> {
  const names = schemas.map(({ name }) => name);
  const suffixes = operations.flatMap(({ body }) => {
    if (body?.contentType !== mergePatch || body.shape.kind !== "reference") return [];
    const root = body.shape.name;
    const bases = names.filter((name) => name !== root && root.startsWith(name));
    const base = bases.sort((one, other) => other.length - one.length)[0];
    return base === undefined ? [] : [root.slice(base.length)];
  });
  return new Set(suffixes);
}

/** The names a copy may stand for, the closest to the original first. */
function originalNames(name: string, suffixes: ReadonlySet<string>): readonly string[] {
  return [...suffixes].flatMap((suffix) =>
    ["", ...tails]
      .filter((tail) => name.endsWith(suffix + tail) && name.length > suffix.length + tail.length)
      .flatMap((tail) => {
        const base = name.slice(0, name.length - suffix.length - tail.length);
        return tail === "" ? [base] : [base, base + suffix];
      }),
  );
}

/**
 * Copies and their originals. All pairs are taken for equal at first, since models refer to each other, and those
 * that turn out to differ under that assumption are dropped until no more do.
 */
function twinsOf(
  schemas: readonly NamedSchema[],
  candidates: (name: string) => readonly string[],
): ReadonlyMap<string, string> {
  const byName = new Map(schemas.map((schema) => [schema.name, schema]));
  const open = new Map(
    schemas
      .map(({ name }) => [name, candidates(name).filter((one) => byName.has(one))] as const)
      .filter(([, all]) => all.length > 0),
  );
  const twins = new Map([...open].flatMap(([name, [first]]) => (first === undefined ? [] : [[name, first] as const])));
  const rename = (name: string): string => {
    const original = twins.get(name);
    return original === undefined ? name : rename(original);
  };
  const textOf = (name: string): string => {
    const schema = byName.get(name);
    return schema ? JSON.stringify(changeShape(schema.shape, { rename })) : "";
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const [name, original] of twins) {
      if (textOf(name) === textOf(original)) continue;
      const others = (open.get(name) ?? []).filter((one) => one !== original);
      open.set(name, others);
      const [next] = others;
      if (next === undefined) twins.delete(name);
      else twins.set(name, next);
      changed = true;
    }
  }
  return new Map([...twins.keys()].map((name) => [name, rename(name)]));
}

function freeNames(schemas: readonly NamedSchema[], suffixes: ReadonlySet<string>): ReadonlyMap<string, string> {
  const taken = new Set(schemas.map(({ name }) => name));
  const renamed = new Map<string, string>();
  for (const { name } of schemas) {
    for (const tail of tails) {
      const shorter = name.slice(0, name.length - tail.length);
      if (!name.endsWith(tail) || taken.has(shorter) || ![...suffixes].some((one) => shorter.endsWith(one))) continue;
      renamed.set(name, shorter);
      taken.add(shorter);
    }
  }
  return renamed;
}

/** Renames schemas everywhere; of several that end with one name the first stays. */
function renameAll({ schemas, operations }: Draft, names: ReadonlyMap<string, string>): Draft {
  const rename = (name: string): string => names.get(name) ?? name;
  const taken = new Set(schemas.map(({ name }) => name));
  const kept = schemas.filter(({ name }) => rename(name) === name || !taken.has(rename(name)));
  return {
    schemas: kept.map((schema) => ({
      ...schema,
      name: rename(schema.name),
      shape: changeShape(schema.shape, { rename }),
    })),
    operations: operations.map((operation) => changeOperation(operation, { rename })),
  };
}
