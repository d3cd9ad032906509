import type { RuleRows } from "./rule.ts";

/** Rules about operations, callbacks and webhooks. */
export const operationRules: RuleRows = {
  "operation-added": {
    what: "was added",
    both: "breaksServer",
    why: "Callers gain something to call; whoever implements the contract has to write it.",
  },
  "operation-removed": {
    what: "was removed",
    both: "breaksCallers",
    why: "Whoever calls it gets an error, and generated code loses the function.",
  },
  "operation-removed-after-sunset": {
    what: "was removed, after the sunset it had announced",
    both: "mayBreakCallers",
    why: "It was deprecated and its last day is over; callers that did not listen still break.",
  },
  "operation-removed-before-sunset": {
    what: "was removed, though deprecated, without its sunset having passed",
    both: "breaksCallers",
    why: "Deprecation says that it will go, not when; callers could rely on it today.",
  },
  "operation-path-changed": {
    what: "moved to another path",
    both: "breaksWireAndServer",
    why: "Running callers still use the old path; generated code keeps its names and moves along.",
  },
  "operation-method-changed": {
    what: "moved to another method",
    both: "breaksWireAndServer",
    why: "Running callers still use the old method; generated code keeps its names and moves along.",
  },
  "operation-id-changed": {
    what: "has another operation id",
    none: "breaksSourceAndServer",
    why: "The wire does not know the id, but generated functions, types and handlers are named after it.",
  },
  "operation-deprecated": {
    what: "was deprecated",
    both: "compatible",
    why: "It works as before; callers learn that it will go.",
  },
  "operation-undeprecated": {
    what: "is no longer deprecated",
    both: "compatible",
    why: "It works as before; callers learn that it will stay.",
  },
  "sunset-set": {
    what: "has a day on which it ends",
    both: "compatible",
    why: "Callers learn how long they may use it.",
  },
  "sunset-unset": {
    what: "no longer says when it ends",
    both: "compatible",
    why: "What was promised for a time goes on.",
  },
  "sunset-moved-earlier": {
    what: "ends earlier than announced",
    both: "mayBreakCallers",
    why: "Callers planned with the day that was promised.",
  },
  "sunset-moved-later": { what: "ends later than announced", both: "compatible", why: "Callers gain time." },
  "operation-tags-changed": {
    what: "has other tags",
    none: "documentation",
    why: "Tags group operations for readers; we name nothing after them.",
  },
  "callback-added": {
    what: "was added",
    both: "breaksServer",
    why: "Nobody is called who does not ask for it; the server has to make the call.",
  },
  "callback-removed": {
    what: "was removed",
    both: "breaksCallers",
    why: "Whoever waits for the call waits in vain.",
  },
  "webhook-added": {
    what: "was added",
    both: "breaksServer",
    why: "Nobody is called who does not subscribe; the server has to make the call.",
  },
  "webhook-removed": {
    what: "was removed",
    both: "breaksCallers",
    why: "Subscribers wait in vain.",
  },
};
