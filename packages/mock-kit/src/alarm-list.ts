import type { Instant } from "./clock.ts";

/** Somebody who asked to be woken. */
export interface Alarm {
  readonly instant: Instant;
  readonly wake: () => void;
}

/** Alarms in order of their instants, then of their asking. */
export interface AlarmList {
  add(alarm: Alarm): void;
  remove(alarm: Alarm): void;
  next(): Alarm | undefined;
}

/** An empty list. */
export function createAlarmList(): AlarmList {
  const alarms: Alarm[] = [];
  return {
    add(alarm) {
      const later = alarms.findIndex(({ instant }) => instant > alarm.instant);
      alarms.splice(later === -1 ? alarms.length : later, 0, alarm);
    },
    remove(alarm) {
      const place = alarms.indexOf(alarm);
      if (place !== -1) alarms.splice(place, 1);
    },
    next: () => alarms[0],
  };
}
