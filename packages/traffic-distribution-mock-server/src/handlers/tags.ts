// Facts: docs/facts/traffic-distribution/tags.md
import type { TagMap } from "@trunkline/traffic-distribution-models";
import { type Refusal, type Table, isRefusal } from "@trunkline/mock-kit";
import { idIn, isArn } from "../arn.ts";
import type { Caller } from "../caller.ts";
import { findGroup } from "../find-group.ts";
import { findInstance } from "../find-instance.ts";
import { findPhoneNumber } from "../find-phone-number.ts";
import type { TrafficDistributionHandlers } from "../gen/index.ts";
import { refuseWith } from "../refusal.ts";
import { shownTags } from "../shown-tags.ts";
import type { World } from "../world.ts";

type TagOperation = "tagResource" | "untagResource" | "listTagsForResource";

/** Most tags that a resource may have. */
const mostTags = 50;

/** Sets, removes and reads tags of instances, groups and phone numbers. */
export function tagHandlers(world: World): Pick<TrafficDistributionHandlers<Caller>, TagOperation> {
  return {
    tagResource({ path, body }, { caller }) {
      const resource = findTagged(world, path.resourceArn, caller);
      if (isRefusal(resource)) return resource;
      const tags = { ...resource.tags, ...body.tags };
      if (Object.keys(tags).length > mostTags)
        return refuseWith("InvalidRequestException", "That would be too many tags.");
      resource.replace(tags);
      return { status: 200 };
    },

    untagResource({ path, query }, { caller }) {
      const resource = findTagged(world, path.resourceArn, caller);
      if (isRefusal(resource)) return resource;
      resource.replace(tagsWithout(resource.tags, query.tagKeys));
      return { status: 200 };
    },

    listTagsForResource({ path }, { caller }) {
      const resource = findTagged(world, path.resourceArn, caller);
      return isRefusal(resource) ? resource : { status: 200, body: shownTags("tags", resource.tags) };
    },
  };
}

function tagsWithout(tags: TagMap, keys: readonly string[]): TagMap {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !keys.includes(key)));
}

/** Something that has tags, wherever it is kept. */
interface Tagged {
  readonly tags: TagMap;
  replace(tags: TagMap): void;
}

function findTagged(world: World, name: string, caller: Caller): Tagged | Refusal {
  const { tables } = world;
  if (!isArn(name)) return refuseWith("InvalidParameterException", `Invalid parameter: ${name}`);
  const [, kind] = /:([a-z-]+)\/[^/]+$/u.exec(name) ?? [];
  if (kind === "traffic-distribution-group") return tagged(tables.groups, name, findGroup(world, name, caller));
  if (kind === "instance") return tagged(tables.instances, name, findInstance(world, name, caller));
  return tagged(tables.phoneNumbers, name, findPhoneNumber(world, name, caller));
}

function tagged<Row extends { readonly Tags: TagMap }>(
  table: Table<Row>,
  arn: string,
  row: Row | Refusal,
): Tagged | Refusal {
  if (isRefusal(row)) return row;
  return { tags: row.Tags, replace: (Tags) => table.put(idIn(arn), { ...row, Tags }) };
}
