import type { Instant, Refusal } from "@trunkline/mock-kit";
import { refuseAtDoor } from "./refuse-at-door.ts";

/**
 * Whether the date of a signature is near enough to now.
 *
 * Facts: docs/facts/traffic-distribution/authentication.md, "Refusals"
 */
export function checkDate(time: string, now: Instant, toleranceMs: number): Refusal | undefined {
  const signed = instantOf(time);
  if (signed === undefined) {
    return refuseAtDoor("incomplete", "Date must be in ISO-8601 'basic format', as in 20261122T055709Z.");
  }
  const minutes = `${toleranceMs / 60_000} min.`;
  if (signed < now - toleranceMs) {
    const earliest = timeOf(now - toleranceMs);
    return refuseAtDoor(
      "wrong",
      `Signature expired: ${time} is now earlier than ${earliest} (${timeOf(now)} - ${minutes})`,
    );
  }
  if (signed > now + toleranceMs) {
    const latest = timeOf(now + toleranceMs);
    return refuseAtDoor(
      "wrong",
      `Signature not yet current: ${time} is still later than ${latest} (${timeOf(now)} + ${minutes})`,
    );
  }
  return undefined;
}

/** `20261122T055709Z` as an instant, if it is one. */
function instantOf(time: string): Instant | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u.exec(time);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const instant = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(instant) ? undefined : instant;
}

function timeOf(instant: Instant): string {
  return new Date(instant).toISOString().replaceAll(/\.\d+|\W/gu, "");
}
