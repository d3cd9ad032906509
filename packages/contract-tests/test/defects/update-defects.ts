import { oneBerth, onAnswer, type Defect } from "./defect.ts";
import { isObject, objectOrEmpty, type Json, type JsonObject } from "./harbour/rules.ts";
import { soundSeams } from "./harbour/seams.ts";

/** A merge patch that is applied wrongly. */
function patching(merge: (target: JsonObject, patch: JsonObject) => Json): Defect["seams"] {
  return () => ({ mergePatch: (target, patch) => merge(objectOrEmpty(target), objectOrEmpty(patch)) });
}

/** Mistakes in patches and replacements. */
export const updateDefects: readonly Defect[] = [
  {
    id: "patch-null-ignored",
    what: "null in a patch is ignored",
    area: "berths",
    checks: ["patch-removes-null"],
    seams: patching((target, patch) =>
      soundSeams.mergePatch(target, Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== null))),
    ),
  },
  {
    id: "patch-null-stored",
    what: "null in a patch is kept as null",
    area: "berths",
    checks: ["patch-removes-null", "response-schema"],
    seams: patching((target, patch) => ({ ...target, ...patch })),
  },
  {
    id: "patch-replaces",
    what: "a patch takes away optional members that it does not mention",
    area: "vessel patches",
    members: ["draughtCentimetres", "labels", "website", "builtOn"],
    checks: ["patch-keeps-absent"],
    seams: patching((target, patch) => {
      const optional = ["draughtCentimetres", "website", "labels", "builtOn", "remark", "services"];
      const kept = Object.entries(target).filter(([name]) => !optional.includes(name) || Object.hasOwn(patch, name));
      return soundSeams.mergePatch(Object.fromEntries(kept), patch);
    }),
  },
  {
    id: "patch-nested-lost",
    what: "a patch of labels takes away the labels that it does not mention",
    area: "vessel patches",
    members: ["labels"],
    checks: ["patch-keeps-absent"],
    seams: patching((target, patch) => {
      const merged = objectOrEmpty(soundSeams.mergePatch(target, patch));
      if (!isObject(patch.labels)) return merged;
      return { ...merged, labels: soundSeams.mergePatch({}, patch.labels) };
    }),
  },
  {
    id: "patch-appends",
    what: "a patch of tags adds to them, with every repetition",
    area: "vessel patches",
    checks: ["patch-idempotent", "update-applied", "values-kept", "response-schema"],
    seams: patching((target, patch) => {
      const merged = objectOrEmpty(soundSeams.mergePatch(target, patch));
      const { tags } = patch;
      if (!Array.isArray(tags) || !Array.isArray(target.tags)) return merged;
      return {
        ...merged,
        tags: [
          ...target.tags,
          ...tags.map((tag) => `${String(tag).slice(0, 8)}${JSON.stringify(target.tags).length}`),
        ].slice(-5),
      };
    }),
  },
  {
    id: "patch-does-nothing",
    what: "a patch is answered and changes nothing",
    area: "berths",
    checks: ["update-applied"],
    seams: patching((target) => target),
  },
  {
    id: "patch-of-one-member",
    what: "a patch of whether a vessel is insured changes nothing",
    area: "vessel patches",
    checks: ["update-applied"],
    seams: patching((target, patch) => ({
      ...objectOrEmpty(soundSeams.mergePatch(target, patch)),
      ...(target.insured === undefined ? {} : { insured: target.insured }),
    })),
  },
  {
    id: "put-merges",
    what: "PUT keeps what it leaves out",
    area: "berths",
    checks: ["put-replaces"],
    seams: () => ({ replace: (_kind, before, after) => ({ ...before, ...after }) }),
  },
  {
    id: "put-without-defaults",
    what: "PUT of a vessel keeps notes that it leaves out, which have a default",
    area: "vessels",
    checks: ["put-replaces", "default-applied"],
    seams: () => ({
      replace: (kind, before, after) =>
        kind === "vessel" && after.notes === "" && before.notes !== undefined
          ? { ...after, notes: before.notes }
          : after,
    }),
  },
  {
    id: "put-always-creates",
    what: "PUT of a berth that is there answers 201",
    area: "berths",
    checks: ["put-idempotent"],
    seams: () => onAnswer({ method: "PUT", path: oneBerth, status: 200 }, () => ({ status: 201 })),
  },
  {
    id: "put-does-nothing",
    what: "PUT of a vessel is answered and changes nothing",
    area: "vessels",
    checks: ["update-applied", "values-kept", "put-replaces"],
    seams: () => ({ replace: (kind, before, after) => (kind === "vessel" ? before : after) }),
  },
];
