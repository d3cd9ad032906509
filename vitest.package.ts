import { defineConfig } from "vitest/config";

// One configuration for every package. Workspace packages resolve to their sources, so tests need no build
// of their neighbours; the JSON report is what `npm test` adds up.
const conditions = ["@trunkline/source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ["@trunkline/source", "node"] } },
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    restoreMocks: true,
  },
});
