import type { IdSource, Instant } from "@trunkline/mock-kit";

// Facts: docs/facts/job-router/protocol.md, "Entity tags"

/** What the entity tag of a policy or a queue is made from. */
export interface PolicyTagSource {
  readonly now: Instant;
  readonly ids: IdSource;
}

/** What the entity tag of a job or a worker is made from. */
export interface CountingTagSource {
  /** Time of the last change. */
  readonly now: Instant;
  /** Changes since the resource was created, the last one included. */
  readonly changes: number;
}

/** Tag of a policy or a queue: a number that never comes again, and the second of the change in hexadecimal. */
export function policyTag({ now, ids }: PolicyTagSource): string {
  const serial = ids.uuid("entityTag").slice(-8);
  return `"${serial}-0000-0700-0000-${hex(BigInt(Math.floor(now / 1000)), 8)}0000"`;
}

/** Ticks of 100 ns between the years 1 and 1970. */
const ticksBefore1970 = 621_355_968_000_000_000n;

/** Tag of a job or a worker: its changes counted, and the time of the change in ticks, lowest byte first. */
export function countingTag({ now, changes }: CountingTagSource): string {
  const ticks = hex(BigInt(Math.floor(now)) * 10_000n + ticksBefore1970, 16);
  const lowestFirst = (ticks.match(/../g) ?? []).toReversed().join("");
  return `"${hex(BigInt(changes), 8)}-0000-0000-${lowestFirst.slice(0, 4)}-${lowestFirst.slice(4)}"`;
}

function hex(value: bigint, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}
