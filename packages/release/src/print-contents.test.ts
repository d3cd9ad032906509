import { expect, test } from "vitest";
import { type OutgoingPackage, printOutgoing, sizeOf } from "./print-contents.ts";

const shop: OutgoingPackage = {
  release: { kind: "publish", name: "@example/shop", version: "1.1.0", tag: "latest" },
  before: "1.0.3",
  contents: {
    packedBytes: 900,
    files: [
      { path: "dist/index.js", bytes: 1200 },
      { path: "package.json", bytes: 300 },
    ],
  },
};

test("every file is shown with its size", () => {
  expect(printOutgoing([shop], { files: true }))
    .toBe(`@example/shop 1.0.3 → 1.1.0 (latest): 2 files, 900 B packed, 1.5 kB unpacked
     1.2 kB  dist/index.js
      300 B  package.json

1 package, 2 files, 900 B packed
`);
});

test("without files a package is one line", () => {
  const first = { ...shop, before: shop.release.version };
  expect(printOutgoing([first, shop], { files: false }).split("\n")).toEqual([
    "@example/shop 1.1.0 (latest): 2 files, 900 B packed, 1.5 kB unpacked",
    "@example/shop 1.0.3 → 1.1.0 (latest): 2 files, 900 B packed, 1.5 kB unpacked",
    "",
    "2 packages, 4 files, 1.8 kB packed",
    "",
  ]);
});

test("nothing to publish is said", () => {
  expect(printOutgoing([], { files: true })).toContain("Nothing would go out");
});

test.each([
  [0, "0 B"],
  [999, "999 B"],
  [1000, "1.0 kB"],
  [1_234_567, "1.2 MB"],
])("%i bytes are %s", (bytes, size) => {
  expect(sizeOf(bytes)).toBe(size);
});
