import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDecimals,
  compareDecimals,
  decimalOfFloat,
  decimalOfText,
  decimalToFloat,
  decimalToText,
  divideDecimals,
  moduloDecimals,
  multiplyDecimals,
  negateDecimal,
  roundDecimal,
} from "./decimal.ts";
import type { Decimal } from "./decimal.ts";

const limit = 2n ** 96n - 1n;

const decimals: fc.Arbitrary<Decimal> = fc
  .record({ coefficient: fc.bigInt({ min: -limit, max: limit }), scale: fc.nat(28) })
  .map((parts) => ({ kind: "decimal", ...parts }));

const small: fc.Arbitrary<Decimal> = fc
  .record({ coefficient: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), scale: fc.nat(6) })
  .map((parts) => ({ kind: "decimal", ...parts }));

function text(value: Decimal | undefined): string | undefined {
  return value && decimalToText(value);
}

function decimal(source: string): Decimal {
  const value = decimalOfText(source);
  if (!value) throw new Error(`${source} is not a decimal`);
  return value;
}

test("every decimal is read back from its text", () => {
  fc.assert(fc.property(decimals, (value) => compareDecimals(decimal(decimalToText(value)), value) === 0));
});

test("results stay within 96 bits and 28 places, or there are none", () => {
  fc.assert(
    fc.property(decimals, decimals, (a, b) => {
      const results = [
        addDecimals(a, b),
        multiplyDecimals(a, b),
        b.coefficient === 0n ? undefined : divideDecimals(a, b),
      ];
      for (const result of results) {
        if (!result) continue;
        expect(result.coefficient <= limit && result.coefficient >= -limit).toBe(true);
        expect(result.scale).toBeLessThanOrEqual(28);
      }
    }),
  );
});

test("sums and products of short numbers are exact, and undo each other", () => {
  fc.assert(
    fc.property(small, small, (a, b) => {
      const sum = addDecimals(a, b);
      expect(sum && text(addDecimals(sum, negateDecimal(b)))).toBe(decimalToText(a));
      const product = multiplyDecimals(a, b);
      const undone = b.coefficient === 0n ? a : product && divideDecimals(product, b);
      expect(text(undone)).toBe(decimalToText(a));
    }),
  );
});

test("a remainder has the sign of the divisor and is smaller than it", () => {
  fc.assert(
    fc.property(small, small, (a, b) => {
      if (b.coefficient === 0n) return;
      const rest = moduloDecimals(a, b);
      if (!rest || rest.coefficient === 0n) return;
      expect(rest.coefficient < 0n).toBe(b.coefficient < 0n);
      expect(Math.abs(decimalToFloat(rest))).toBeLessThanOrEqual(Math.abs(decimalToFloat(b)));
    }),
  );
});

test.each([
  ["2 / 3", divideDecimals(decimal("2"), decimal("3")), "0.6666666666666666666666666667"],
  ["a tie goes to the even digit", multiplyDecimals(decimal("0.00000000000005"), decimal("0.000000000000001")), "0"],
  [
    "a near tie does not",
    divideDecimals(decimal("50000000000001"), decimal("100000000000000000000000000000000".slice(0, 28))),
    "0.000000000000050000000000001",
  ],
  ["too large", multiplyDecimals(decimal("79228162514264337593543950335"), decimal("10")), undefined],
  ["half away from zero", roundDecimal(decimal("-2.345"), 2, "halfAway"), "-2.35"],
  ["towards zero", roundDecimal(decimal("-2.349"), 2, "towardZero"), "-2.34"],
  ["floor", roundDecimal(decimal("-2.1"), 0, "floor"), "-3"],
  ["before the point", roundDecimal(decimal("1250"), -2, "halfAway"), "1300"],
  ["a double keeps 15 digits", decimalOfFloat(0.1 + 0.2), "0.3"],
  ["infinity is none", decimalOfFloat(Infinity), undefined],
  ["an exponent", decimalOfText("1.5e3"), "1500"],
  ["a tiny number", decimalOfText("1e-40"), "0"],
])("%s", (_, value, expected) => {
  expect(text(value)).toBe(expected);
});

test.each(["", ".", "e5", "1e", "0x1", "--1", "1 2", "∞"])("%j is not a decimal", (source) => {
  expect(decimalOfText(source)).toBeUndefined();
});
