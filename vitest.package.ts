import { defineConfig } from "vitest/config";

// One configuration for every package. Workspace packages resolve to their sources, so tests need no build
// of their neighbours; the JSON report is what `npm test` adds up. Without the condition "module": it picks builds for
// bundlers, whose imports without extensions (those of the AWS SDK) Node cannot follow.
const conditions = ["@trunkline/source", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ["@trunkline/source", "node"] } },
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    restoreMocks: true,
    // No test waits; a busy machine may still take its time.
    testTimeout: 30_000,
  },
});
