/** A decimal number of 96 bits: `coefficient` divided by ten to the power of `scale` (0 to 28). */
export type Decimal = { readonly kind: "decimal"; readonly coefficient: bigint; readonly scale: number };

const MAX_SCALE = 28;
const MAX_COEFFICIENT = 2n ** 96n - 1n;

const powersOfTen: bigint[] = [1n];

/** Ten to the power of `exponent`, kept once computed (small exponents only, so the list stays short). */
function powerOfTen(exponent: number): bigint {
  if (exponent > 400) return 10n ** BigInt(exponent);
  for (let next = powersOfTen.length; next <= exponent; next += 1)
    powersOfTen.push((powersOfTen[next - 1] ?? 1n) * 10n);
  return powersOfTen[exponent] ?? 1n;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Divides and rounds half to even, which is what happens to digits that no longer fit. */
function divideToEven(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  const twice = magnitude(dividend % divisor) * 2n;
  const size = magnitude(divisor);
  if (twice < size || (twice === size && quotient % 2n === 0n)) return quotient;
  return dividend < 0n === divisor < 0n ? quotient + 1n : quotient - 1n;
}

/** Fits an exact result into 96 bits and 28 places; undefined when it is too large to be a decimal. */
export function decimalFrom(coefficient: bigint, scale: number): Decimal | undefined {
  if (scale <= MAX_SCALE && scale >= 0 && magnitude(coefficient) <= MAX_COEFFICIENT) {
    return { kind: "decimal", coefficient, scale };
  }
  if (scale < 0) {
    if (coefficient === 0n) return zero;
    if (scale < -MAX_SCALE - 1) return undefined;
    return decimalFrom(coefficient * powerOfTen(-scale), 0);
  }
  const digits = magnitude(coefficient).toString().length;
  let drop = Math.max(scale - MAX_SCALE, digits - 29, 0);
  for (; drop <= scale; drop += 1) {
    const rounded = drop > digits + 1 ? 0n : divideToEven(coefficient, powerOfTen(drop));
    if (magnitude(rounded) <= MAX_COEFFICIENT) return { kind: "decimal", coefficient: rounded, scale: scale - drop };
  }
  return undefined;
}

const zero: Decimal = { kind: "decimal", coefficient: 0n, scale: 0 };
const small: Decimal[] = [];
for (let value = 0; value <= 256; value += 1) small.push({ kind: "decimal", coefficient: BigInt(value), scale: 0 });

/** The decimal of a whole number. */
export function decimalOfInteger(value: number): Decimal {
  return small[value] ?? { kind: "decimal", coefficient: BigInt(value), scale: 0 };
}

/** Reads plain digits with an optional fraction and exponent; undefined when it is not a number or too large. */
export function decimalOfText(text: string): Decimal | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (!match || text.length > 10_000) return undefined;
  const [, sign = "", whole = "", fraction = "", exponentText = "0"] = match;
  if (whole === "" && fraction === "") return undefined;
  const exponent = Number(exponentText);
  const coefficient = BigInt(`${whole}${fraction}`) * (sign === "-" ? -1n : 1n);
  if (coefficient === 0n) return zero;
  const scale = fraction.length - exponent;
  if (scale > 11_000) return zero;
  return decimalFrom(coefficient, scale);
}

/** Converts a double the way .NET does, keeping 15 significant digits; undefined when out of range. */
export function decimalOfFloat(value: number): Decimal | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return decimalOfInteger(value);
  const converted = decimalOfText(value.toPrecision(15));
  return converted && normalise(converted);
}

/** The nearest double. */
export function decimalToFloat(value: Decimal): number {
  if (value.scale === 0) return Number(value.coefficient);
  return Number(decimalToText(value));
}

/** Drops zeros at the end of the fraction. */
export function normalise(value: Decimal): Decimal {
  let { coefficient, scale } = value;
  while (scale > 0 && coefficient % 10n === 0n) {
    coefficient /= 10n;
    scale -= 1;
  }
  return scale === value.scale ? value : { kind: "decimal", coefficient, scale };
}

/** Digits without an exponent and without zeros at the end of the fraction. */
export function decimalToText(value: Decimal): string {
  const { coefficient, scale } = normalise(value);
  if (scale === 0) return coefficient.toString();
  const digits = magnitude(coefficient)
    .toString()
    .padStart(scale + 1, "0");
  const point = digits.length - scale;
  return `${coefficient < 0n ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** -1, 0 or 1. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const scale = Math.max(left.scale, right.scale);
  const a = left.coefficient * powerOfTen(scale - left.scale);
  const b = right.coefficient * powerOfTen(scale - right.scale);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sum; undefined on overflow. */
export function addDecimals(left: Decimal, right: Decimal): Decimal | undefined {
  if (left.scale === right.scale) return decimalFrom(left.coefficient + right.coefficient, left.scale);
  const scale = Math.max(left.scale, right.scale);
  const sum = left.coefficient * powerOfTen(scale - left.scale) + right.coefficient * powerOfTen(scale - right.scale);
  return decimalFrom(sum, scale);
}

/** The same number with the other sign. */
export function negateDecimal(value: Decimal): Decimal {
  return { kind: "decimal", coefficient: -value.coefficient, scale: value.scale };
}

/** Product; undefined on overflow. */
export function multiplyDecimals(left: Decimal, right: Decimal): Decimal | undefined {
  return decimalFrom(left.coefficient * right.coefficient, left.scale + right.scale);
}

/** Quotient with as many digits as fit; undefined on overflow. The divisor must not be zero. */
export function divideDecimals(left: Decimal, right: Decimal): Decimal | undefined {
  if (left.coefficient === 0n) return zero;
  const dividend = left.coefficient * powerOfTen(MAX_SCALE + 2 + right.scale);
  const divisor = right.coefficient * powerOfTen(left.scale);
  const quotient = dividend / divisor;
  // A digit beyond the last one that can be kept stands for all that follow, so that ties are told from near ties.
  const sticky = dividend % divisor === 0n ? 0n : dividend < 0n === divisor < 0n ? 1n : -1n;
  const result = decimalFrom(quotient * 10n + sticky, MAX_SCALE + 3);
  return result && normalise(result);
}

/** Remainder with the sign of the divisor. The divisor must not be zero. */
export function moduloDecimals(left: Decimal, right: Decimal): Decimal | undefined {
  const scale = Math.max(left.scale, right.scale);
  const a = left.coefficient * powerOfTen(scale - left.scale);
  const b = right.coefficient * powerOfTen(scale - right.scale);
  const remainder = a % b;
  return decimalFrom(remainder !== 0n && remainder < 0n !== b < 0n ? remainder + b : remainder, scale);
}

/** How digits beyond the wanted place are dropped. */
export type RoundingMode = "halfAway" | "away" | "towardZero" | "floor";

/** Rounds to `places` after the point (negative: before it); undefined on overflow. */
export function roundDecimal(value: Decimal, places: number, mode: RoundingMode): Decimal | undefined {
  if (places >= value.scale) return value;
  if (value.scale - places > 60) {
    return zero;
  }
  const unit = powerOfTen(value.scale - places);
  const quotient = value.coefficient / unit;
  const rest = value.coefficient % unit;
  const step = roundsAway(rest, unit, mode) ? (value.coefficient < 0n ? -1n : 1n) : 0n;
  return decimalFrom(quotient + step, places);
}

function roundsAway(rest: bigint, unit: bigint, mode: RoundingMode): boolean {
  if (rest === 0n || mode === "towardZero") return false;
  if (mode === "away") return true;
  if (mode === "floor") return rest < 0n;
  return magnitude(rest) * 2n >= unit;
}
