import { expect, test } from "vitest";
import { nameConstraints } from "./name-constraints.ts";

function hex(hosts: readonly string[]): string {
  return Buffer.from(nameConstraints(hosts)).toString("hex");
}

test.each([
  { hosts: ["localhost"], der: "300f a00d 300b 8209 6c6f63616c686f7374" },
  { hosts: ["127.0.0.1"], der: "300e a00c 300a 8708 7f000001 ffffffff" },
  { hosts: ["::1"], der: `3026 a024 3022 8720 ${"00".repeat(15)}01 ${"ff".repeat(16)}` },
  { hosts: ["fe80::a:b"], der: `3026 a024 3022 8720 fe80${"00".repeat(10)}000a000b ${"ff".repeat(16)}` },
  { hosts: ["a", "b"], der: "300c a00a 3003 820161 3003 820162" },
])("an authority for $hosts alone is told so in DER", ({ hosts, der }) => {
  expect(hex(hosts)).toBe(der.replaceAll(" ", ""));
});

test("long names get long lengths", () => {
  expect(hex(["a".repeat(200)]).startsWith("3081d1a081ce3081cb8281c8")).toBe(true);
  expect(hex(["a".repeat(300)]).startsWith("30820138a0820134308201308282012c")).toBe(true);
});
