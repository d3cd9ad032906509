import type { Value } from "../values/value.ts";
import type { Decimal, RoundingMode } from "../values/decimal.ts";
import { compareDecimals, decimalFrom, moduloDecimals, negateDecimal, roundDecimal } from "../values/decimal.ts";
import { divisionByZero, numericError } from "../values/errors.ts";
import { applyNumbers, finite, numberOfKind } from "../bind/arithmetic.ts";
import { types } from "../types/type.ts";
import type { FunctionDefinition } from "../bind/binder.ts";
import { defineScalar } from "./scalar-function.ts";
import { floatAt, numberAt } from "./arguments.ts";
import { roundFloat } from "./round-float.ts";

type NumberValue = number | Decimal;

/** A function of one number of either kind; blank counts as zero. */
function defineNumeric(name: string, run: (value: NumberValue) => Value): FunctionDefinition {
  return defineScalar({
    name,
    group: "numbers",
    params: [{ kind: "numeric" }],
    returns: "numeric",
    run: ([value]) => {
      const number = numberAt([value ?? null], 0);
      return number === undefined ? run(0) : run(number);
    },
  });
}

/** A function of doubles. */
function defineFloat(
  name: string,
  required: number,
  count: number,
  run: (...values: number[]) => Value,
): FunctionDefinition {
  return defineScalar({
    name,
    group: "numbers",
    params: Array.from({ length: count }, () => ({ kind: "float" }) as const),
    required,
    returns: "float",
    run: (args) => run(...args.map((_, index) => floatAt(args, index))),
  });
}

const modes: Readonly<Record<string, RoundingMode>> = {
  Round: "halfAway",
  RoundUp: "away",
  RoundDown: "towardZero",
  Trunc: "towardZero",
};

function defineRounding(name: string, required: number): FunctionDefinition {
  const mode = modes[name] ?? "halfAway";
  return defineScalar({
    name,
    group: "numbers",
    params: [{ kind: "numeric" }, { kind: "float" }],
    required,
    returns: "numeric",
    run: (args) => roundValue(numberAt(args, 0) ?? 0, Math.trunc(floatAt(args, 1)), mode),
  });
}

function roundValue(value: NumberValue, places: number, mode: RoundingMode): Value {
  if (typeof value === "number") return finite(roundFloat(value, places, mode));
  return roundDecimal(value, Math.max(-100, Math.min(places, 100)), mode) ?? numericError();
}

function sqrt(value: number): Value {
  return value < 0 ? numericError() : Math.sqrt(value);
}

function logarithm(value: number, base: number): Value {
  if (value <= 0 || base <= 0) return numericError();
  if (base === 1) return divisionByZero();
  if (base === 10) return finite(Math.log10(value));
  return finite(base === 2 ? Math.log2(value) : Math.log(value) / Math.log(base));
}

function power(base: number, exponent: number): Value {
  return base === 0 && exponent < 0 ? divisionByZero() : finite(base ** exponent);
}

/** The remainder with the sign of the divisor. */
function floatModulo(a: number, b: number): number {
  const rest = a % b;
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
}

function modulo(args: readonly Value[]): Value {
  return applyNumbers(args[0] ?? null, args[1] ?? null, {
    floats: (a, b) => (b === 0 ? divisionByZero() : finite(floatModulo(a, b))),
    decimals: (a, b) => (b.coefficient === 0n ? divisionByZero() : (moduloDecimals(a, b) ?? numericError())),
  });
}

/** Both limits are rounded towards each other, so that only whole numbers between them come out. */
function randomBetween(args: readonly Value[], random: () => number): Value {
  const [low, high] = [numberAt(args, 0) ?? 0, numberAt(args, 1) ?? 0];
  if (typeof low === "object" && typeof high === "object") return randomDecimal(low, high, random);
  const [from, to] = [Math.ceil(floatAt(args, 0)), Math.floor(floatAt(args, 1))];
  if (floatAt(args, 0) > floatAt(args, 1)) return numericError();
  const chance = random();
  return Number.isFinite(to - from)
    ? from + Math.floor(chance * (to - from + 1))
    : Math.floor(from * (1 - chance) + to * chance);
}

function randomDecimal(low: Decimal, high: Decimal, random: () => number): Value {
  if (compareDecimals(low, high) > 0) return numericError();
  const below = roundDecimal(negateDecimal(low), 0, "floor");
  const from = below && negateDecimal(below);
  const to = roundDecimal(high, 0, "floor");
  if (!from || !to) return numericError();
  const count = to.coefficient - from.coefficient + 1n;
  // A double has about sixteen digits of chance; two of them cover the 29 digits of a decimal.
  const chance = BigInt(Math.floor(random() * 1e15)) * 10n ** 15n + BigInt(Math.floor(random() * 1e15));
  const offset = (count * chance) / 10n ** 30n;
  return decimalFrom(from.coefficient + offset, 0) ?? numericError();
}

/** Arithmetic, rounding, roots and chance. */
export const numberFunctions: readonly FunctionDefinition[] = [
  defineNumeric("Abs", (value) => {
    if (typeof value === "number") return Math.abs(value);
    return value.coefficient < 0n ? { ...value, coefficient: -value.coefficient } : value;
  }),
  defineNumeric("Int", (value) =>
    typeof value === "number" ? Math.floor(value) : (roundDecimal(value, 0, "floor") ?? numericError()),
  ),
  defineRounding("Round", 2),
  defineRounding("RoundUp", 2),
  defineRounding("RoundDown", 2),
  defineRounding("Trunc", 1),
  defineScalar({
    name: "Mod",
    group: "numbers",
    params: [{ kind: "numeric" }, { kind: "numeric" }],
    returns: "numeric",
    run: modulo,
  }),
  defineFloat("Sqrt", 1, 1, (value = 0) => sqrt(value)),
  defineFloat("Exp", 1, 1, (value = 0) => finite(Math.exp(value))),
  defineFloat("Ln", 1, 1, (value = 0) => (value <= 0 ? numericError() : Math.log(value))),
  defineFloat("Power", 2, 2, (base = 0, exponent = 0) => power(base, exponent)),
  defineFloat("Log", 1, 2, (value = 0, base = 10) => logarithm(value, base)),
  { name: "Pi", group: "numbers", minArgs: 0, maxArgs: 0, bind: () => ({ type: types.number, run: () => Math.PI }) },
  {
    name: "Rand",
    group: "numbers",
    minArgs: 0,
    maxArgs: 0,
    bind: ({ binder }) => {
      const type = binder.rules.numberIsFloat ? types.number : types.decimal;
      return { type, run: (frame) => numberOfKind(frame.host.random(), type) };
    },
  },
  defineScalar({
    name: "RandBetween",
    group: "numbers",
    params: [{ kind: "numeric" }, { kind: "numeric" }],
    returns: "numeric",
    run: (args, host) => randomBetween(args, host.random),
  }),
  ...trigonometry(),
];

function trigonometry(): FunctionDefinition[] {
  return [
    defineFloat("Sin", 1, 1, (value = 0) => finite(Math.sin(value))),
    defineFloat("Cos", 1, 1, (value = 0) => finite(Math.cos(value))),
    defineFloat("Tan", 1, 1, (value = 0) => finite(Math.tan(value))),
    defineFloat("Cot", 1, 1, (value = 0) => (Math.tan(value) === 0 ? divisionByZero() : finite(1 / Math.tan(value)))),
    defineFloat("Asin", 1, 1, (value = 0) => finite(Math.asin(value))),
    defineFloat("Acos", 1, 1, (value = 0) => finite(Math.acos(value))),
    defineFloat("Atan", 1, 1, (value = 0) => finite(Math.atan(value))),
    defineFloat("Acot", 1, 1, (value = 0) => finite(Math.PI / 2 - Math.atan(value))),
    defineFloat("Atan2", 2, 2, (x = 0, y = 0) => (x === 0 && y === 0 ? divisionByZero() : finite(Math.atan2(y, x)))),
    defineFloat("Degrees", 1, 1, (value = 0) => finite((value * 180) / Math.PI)),
    defineFloat("Radians", 1, 1, (value = 0) => finite((value * Math.PI) / 180)),
  ];
}
