import { expect, test } from "vitest";
import { ifMatchHolds } from "./entity-tag.ts";

test.each([
  { header: '"a"', current: '"a"', holds: true },
  { header: '"a"', current: '"b"', holds: false },
  { header: '"x", "a"', current: '"a"', holds: true },
  { header: '"x,a"', current: '"a"', holds: false },
  { header: '"x,a"', current: '"x,a"', holds: true },
  { header: "*", current: '"a"', holds: true },
  { header: " * ", current: '"a"', holds: true },
  { header: "*", current: undefined, holds: false },
  { header: '"a"', current: undefined, holds: false },
  { header: 'W/"a"', current: 'W/"a"', holds: false },
  { header: 'W/"a"', current: '"a"', holds: false },
  { header: '""', current: '""', holds: true },
  { header: "a", current: '"a"', holds: false },
  { header: "", current: '"a"', holds: false },
])("If-Match: $header against $current holds: $holds", ({ header, current, holds }) => {
  expect(ifMatchHolds(header, current)).toBe(holds);
});
