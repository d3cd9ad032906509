import type { Context } from "../context.ts";
import { isObject, sameJson } from "../document/json.ts";
import type { Resource } from "../sequences/resource.ts";
import { succeeded } from "./answer-kind.ts";
import { readItem } from "./reading.ts";

/**
 * Learns which members of a resource move by themselves: a counter of reads, the time of an answer. It reads one three
 * times, and one with all that can be set; what differs is left out when states are compared. No case, since nothing can
 * be found by it.
 */
export async function learnRestless(context: Context, resource: Resource): Promise<void> {
  if (resource.read === undefined) return;
  const run = context.session.startCase();
  const maker = resource.create ?? resource.upsert;
  const recipe = maker && context.drafting.recipes(maker).find(({ name }) => name === "full");
  const shared = await context.producer.share(run, resource);
  const full = recipe && (await context.producer.make(run, resource, { recipe }));
  for (const made of [shared, full]) {
    if (made === undefined) continue;
    const [first, ...others] = [
      await readItem(context, run, resource, made.path),
      await readItem(context, run, resource, made.path),
      await readItem(context, run, resource, made.path),
    ];
    for (const other of others) {
      if (succeeded(first) && succeeded(other)) collect(first.received?.json, other.received?.json, context.restless);
    }
  }
}

function collect(one: unknown, other: unknown, restless: Set<string>): void {
  if (Array.isArray(one) && Array.isArray(other)) one.forEach((each, index) => collect(each, other[index], restless));
  if (!isObject(one) || !isObject(other)) return;
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const isInner = typeof one[name] === "object" && typeof other[name] === "object";
    if (isInner) collect(one[name], other[name], restless);
    else if (!sameJson(one[name], other[name])) restless.add(name);
  }
}
