import { isEqual, textOf } from "../document/json.ts";
import { below, membersOf, rootOf, type Place } from "../document/place.ts";
import { compareCallbacks, compareWebhooks } from "./callbacks.ts";
import { compareExtensions, extensionsOf } from "./extensions.ts";
import { compareNamedSchemas } from "./named-schemas.ts";
import { compareOperation, compareOperations, operationsOf } from "./operations.ts";
import { reportAt } from "./report-at.ts";
import { compareSecuritySchemes } from "./security.ts";
import { compareServers } from "./servers.ts";
import { createStop, finishWalk, spreadOperations, type Here, type Walk } from "./walk.ts";
import { compareWords } from "./words.ts";

/** Compares two whole documents. */
export function compareDocuments(walk: Walk): void {
  const old = rootOf(walk.before);
  const fresh = rootOf(walk.after);
  const here: Here = { direction: "none", place: "the document", stop: createStop() };
  compareInfo(walk, old, fresh, here);
  compareExtensions(walk, { old, fresh, before: extensionsOf(old.value), after: extensionsOf(fresh.value) }, here);
  compareServers(walk, old, fresh, here);
  compareSecuritySchemes(walk, here);
  const paths = (place: Place): ReturnType<typeof operationsOf> => operationsOf(membersOf(place, "paths"));
  const stops = compareOperations(walk, paths(old), paths(fresh), (one, other, there) => {
    compareOperation(walk, one, other, there);
    compareCallbacks(walk, one, other, there);
  });
  const calls = compareWebhooks(walk);
  finishWalk(walk);
  compareNamedSchemas(walk);
  finishWalk(walk);
  spreadOperations(walk, [...stops, ...calls]);
}

function compareInfo(walk: Walk, old: Place, fresh: Place, here: Here): void {
  const before = below(old, "info");
  const after = below(fresh, "info");
  if (before && after) {
    const found = { old: before, fresh: after };
    const [from, to] = [textOf(before.value.version), textOf(after.value.version)];
    if (from !== to) reportAt(walk, here, "api-version-changed", { ...found, from, to });
    const titles = { from: textOf(before.value.title), to: textOf(after.value.title) };
    if (titles.from !== titles.to) reportAt(walk, here, "title-changed", { ...found, ...titles });
    const contacts = ["contact", "license", "termsOfService"];
    if (contacts.some((key) => !isEqual(before.value[key], after.value[key])))
      reportAt(walk, here, "contact-changed", found);
    compareWords(walk, before, after, here);
    compareExtensions(walk, { ...found, before: extensionsOf(before.value), after: extensionsOf(after.value) }, here);
  }
  if (!isEqual(old.value.externalDocs, fresh.value.externalDocs))
    reportAt(walk, here, "external-docs-changed", { old, fresh });
  const tags = ({ value }: Place): readonly string[] =>
    [...new Set((Array.isArray(value.tags) ? value.tags : []).map((tag) => JSON.stringify(tag)))].toSorted();
  if (!isEqual(tags(old), tags(fresh))) reportAt(walk, here, "tag-list-changed", { old, fresh });
}
