import { createHash, createHmac } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hmacSha256, roundConstants, sha256 } from "./sha256.ts";
import { hex, utf8 } from "./text-bytes.ts";

/** The first 64 primes. */
const primes = [...Array(312).keys()].filter((n) => n > 1 && ![...Array(n).keys()].some((d) => d > 1 && n % d === 0));

/** The largest integer whose `power` is at most `value`. */
function integerRoot(value: bigint, power: bigint): bigint {
  let low = 0n;
  let high = 1n << 64n;
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (middle ** power <= value) low = middle;
    else high = middle - 1n;
  }
  return low;
}

// Examples of FIPS 180-4 and its companion page.
test.each([
  { message: "", digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
  { message: "abc", digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
  {
    message: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  },
  { message: "a".repeat(1_000_000), digest: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0" },
])("the digest of a message of $message.length characters is the published one", ({ message, digest }) => {
  expect(hex(sha256(utf8(message)))).toBe(digest);
});

test("digests and signatures are those of Node's own cryptography, for any bytes", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 150 }),
      fc.string(),
      (message, key, text) => {
        expect(hex(sha256(message))).toBe(createHash("sha256").update(message).digest("hex"));
        expect(hex(hmacSha256(key, text))).toBe(createHmac("sha256", key).update(text).digest("hex"));
      },
    ),
    { numRuns: 300 },
  );
});

test("a view into a larger buffer is hashed by itself", () => {
  const view = utf8("xxabcxx").subarray(2, 5);
  expect(hex(sha256(view))).toBe(hex(sha256(utf8("abc"))));
});

test.each([
  { power: 2n, count: 8, what: "start" as const },
  { power: 3n, count: 64, what: "rounds" as const },
])("the $what constants are exact, and no engine's last digit can change them", ({ power, count, what }) => {
  const constants = roundConstants()[what];
  expect(constants).toHaveLength(count);
  for (const [index, constant] of constants.entries()) {
    // The root with 32 + 20 bits after the point; a double's error is some units of the last three of them.
    const root = integerRoot(BigInt(primes[index] ?? 0) << (52n * power), power) & ((1n << 52n) - 1n);
    expect(BigInt.asUintN(32, BigInt(constant))).toBe(root >> 20n);
    const rest = Number(root & 0xfffffn);
    expect(Math.min(rest, 2 ** 20 - rest)).toBeGreaterThan(64);
  }
});
