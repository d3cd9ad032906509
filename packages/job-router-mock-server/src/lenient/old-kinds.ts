/**
 * The kinds as they were spelt until the end of 2023, with today's. Facts: docs/facts/job-router/versions.md, "Old
 * spellings"
 */
export const oldKinds: ReadonlyMap<string, string> = new Map([
  ["best-worker", "bestWorker"],
  ["longest-idle", "longestIdle"],
  ["round-robin", "roundRobin"],
  ["static-rule", "static"],
  ["direct-map-rule", "directMap"],
  ["expression-rule", "expression"],
  ["azure-function-rule", "function"],
  ["webhook-rule", "webhook"],
  ["queue-length", "queueLength"],
  ["wait-time", "waitTime"],
  ["manual-reclassify", "manualReclassify"],
  ["pass-through", "passThrough"],
  ["rule-engine", "ruleEngine"],
  ["weighted-allocation", "weightedAllocation"],
  ["queue-and-match", "queueAndMatch"],
  ["schedule-and-suspend", "scheduleAndSuspend"],
]);
