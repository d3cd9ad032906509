import { ianaNames } from "./zone-names.ts";

/** A time zone. Both functions take and give milliseconds; wall-clock time is counted as if it were UTC. */
export type Zone = {
  readonly name: string;
  readonly toLocal: (utcMs: number) => number;
  /** A time that occurs twice is the later one (standard time); one that is left out moves on. */
  readonly toUtc: (localMs: number) => number;
  /** The same time, or the end of the hour that is left out when clocks go forward, for a time inside it. */
  readonly toValid: (localMs: number) => number;
};

/** Universal time. */
export const utcZone: Zone = { name: "UTC", toLocal: (ms) => ms, toUtc: (ms) => ms, toValid: (ms) => ms };

/** A zone by its IANA name or its Windows name; undefined when the platform does not know it. */
export function zoneOf(name: string): Zone | undefined {
  const iana = ianaNames.get(name) ?? name;
  if (iana === "UTC" || iana === "Etc/UTC") return utcZone;
  try {
    return createZone(name, new Intl.DateTimeFormat("en-US", formatOptions(iana)));
  } catch {
    return undefined;
  }
}

function formatOptions(timeZone: string): Intl.DateTimeFormatOptions {
  const two = "2-digit";
  return {
    timeZone,
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: two,
    day: two,
    hour: two,
    minute: two,
    second: two,
  };
}

function createZone(name: string, format: Intl.DateTimeFormat): Zone {
  function toLocal(utcMs: number): number {
    const parts: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(utcMs)) parts[type] = value;
    const year = parts["era"]?.startsWith("B") ? 1 - Number(parts["year"]) : Number(parts["year"]);
    const date = new Date(0);
    date.setUTCFullYear(year, Number(parts["month"]) - 1, Number(parts["day"]));
    date.setUTCHours(Number(parts["hour"]), Number(parts["minute"]), Number(parts["second"]));
    return date.getTime() + (((utcMs % 1000) + 1000) % 1000);
  }
  function toUtc(localMs: number): number {
    const before = localMs - (toLocal(localMs - 86_400_000) - (localMs - 86_400_000));
    const after = localMs - (toLocal(localMs + 86_400_000) - (localMs + 86_400_000));
    const fits = [before, after].filter((utc) => toLocal(utc) === localMs);
    // Nothing fits inside the hour that is left out in spring; the offset from before then moves the time on.
    return fits.length > 0 ? Math.max(...fits) : before;
  }
  function toValid(localMs: number): number {
    const utc = toUtc(localMs);
    const local = toLocal(utc);
    if (local === localMs) return localMs;
    const gap = local - localMs;
    // The clocks change within one gap's length before `utc`; halve that stretch until one millisecond is left.
    let [earlier, later] = [utc - gap, utc];
    const offset = local - utc;
    while (later - earlier > 1) {
      const middle = Math.floor((earlier + later) / 2);
      if (toLocal(middle) - middle === offset) later = middle;
      else earlier = middle;
    }
    return toLocal(later);
  }
  return { name, toLocal, toUtc, toValid };
}
