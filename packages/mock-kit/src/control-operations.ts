import type { ControlOperation } from "./control-operation.ts";
import { readFault } from "./read-fault.ts";
import { optional, readBoolean, readCount, readNames, readNumber, readStatusFilter, readText } from "./read-members.ts";
import { seedDepth } from "./read-seed.ts";

/** Bytes of a seed. */
const seedBytes = 16_777_216;

/** What the control API does for every mock. */
export const controlOperations: readonly ControlOperation[] = [
  { method: "GET", path: "/health", run: (control) => control.health() },
  { method: "POST", path: "/reset", run: (control, { kinds }) => control.reset(optional(readNames, "kinds", kinds)) },
  {
    method: "POST",
    path: "/seed",
    bodyBytes: seedBytes,
    depth: seedDepth,
    run: (control, _, text) => control.seed(text),
  },

  { method: "GET", path: "/snapshots", run: (control) => ({ snapshots: control.snapshots() }) },
  { method: "POST", path: "/snapshots", run: (control, { name }) => control.saveSnapshot(readText("name", name)) },
  {
    method: "POST",
    path: "/snapshots/restore",
    run: (control, { name, keepTime }) =>
      control.restoreSnapshot(readText("name", name), {
        keepTime: optional(readBoolean, "keepTime", keepTime) ?? false,
      }),
  },
  {
    method: "POST",
    path: "/snapshots/fork",
    run: (control, { name, as }) => control.forkSnapshot(readText("name", name), readText("as", as)),
  },
  { method: "DELETE", path: "/snapshots", run: (control, { name }) => control.deleteSnapshot(readText("name", name)) },
  {
    method: "GET",
    path: "/diff",
    run: (control, { from, to }) => control.diff(readText("from", from), optional(readText, "to", to)),
  },

  { method: "GET", path: "/clock", run: (control) => control.clock() },
  {
    method: "POST",
    path: "/clock/advance",
    run: (control, { milliseconds }) => control.advanceClock(readNumber("milliseconds", milliseconds)),
  },
  { method: "POST", path: "/clock/set", run: (control, { now }) => control.setClock(readNumber("now", now)) },
  { method: "POST", path: "/clock/freeze", run: (control) => control.freezeClock() },
  { method: "POST", path: "/clock/resume", run: (control) => control.resumeClock() },

  {
    method: "GET",
    path: "/requests",
    run(control, { operation, status, limit }) {
      return {
        requests: control.requests({
          ...(operation !== undefined && { operation: readText("operation", operation) }),
          ...(status !== undefined && { status: readStatusFilter("status", status) }),
          ...(limit !== undefined && { limit: readCount("limit", limit) }),
        }),
      };
    },
  },
  { method: "DELETE", path: "/requests", run: (control) => control.clearRequests() },

  { method: "GET", path: "/faults", run: (control) => ({ faults: control.faults() }) },
  { method: "POST", path: "/faults", run: (control, rule) => control.addFault(readFault(rule)) },
  { method: "DELETE", path: "/faults", run: (control) => control.clearFaults() },
];
