import { expect, test } from "vitest";
import { reachedFiles } from "./reached-files.ts";

const files: Readonly<Record<string, string>> = {
  "dist/index.js": 'export { a } from "./parts/a.js";\n',
  "dist/index.d.ts": 'export { a } from "./parts/a.ts";\nexport type { Shape } from "./shape.ts";\n',
  "dist/parts/a.js": 'import { inner } from "../inner.js";\nconst late = () => import("./late.js");\n',
  "dist/parts/a.d.ts": "export declare const a: 1;\n",
  "dist/parts/late.js": "export const late = 1;\n",
  "dist/inner.js": 'import "#there";\n',
  "dist/inner.d.ts": "export declare const inner: 1;\n",
  "dist/shape.js": "export {};\n",
  "dist/shape.d.ts": 'export type Shape = import("./size.js").Size;\n',
  "dist/size.d.ts": "export type Size = 1;\n",
  "dist/there.js": "export const there = 1;\n",
  "dist/there.d.ts": "export declare const there: 1;\n",
  "dist/bin.js": "#!/usr/bin/env node\n",
  "dist/alone.js": "export const alone = 1;\n",
};

test.each([
  {
    what: "an entry reaches what it imports, at once or late",
    manifest: { exports: { ".": { default: "./dist/index.js" } } },
    reached: ["dist/index.js", "dist/inner.js", "dist/parts/a.js", "dist/parts/late.js"],
  },
  {
    what: "types reach types alone",
    manifest: { exports: { ".": { source: "./src/index.ts", types: "./dist/index.d.ts" } } },
    reached: ["dist/index.d.ts", "dist/parts/a.d.ts", "dist/shape.d.ts", "dist/size.d.ts"],
  },
  {
    what: "what a package imports by a name of its own is an entry for itself",
    manifest: { imports: { "#there": { node: "./dist/there.js", default: "./dist/nowhere.js" } } },
    reached: ["dist/there.js"],
  },
  { what: "a command is an entry", manifest: { bin: { it: "dist/bin.js" } }, reached: ["dist/bin.js"] },
  {
    what: "other files are nobody's business",
    manifest: { exports: { "./package.json": "./package.json" } },
    reached: [],
  },
])("$what", ({ manifest, reached }) => {
  expect([...reachedFiles(manifest, (path) => files[path])].sort()).toEqual(reached);
});
