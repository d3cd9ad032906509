import type { BinaryOperator } from "./tree.ts";

/**
 * Binding powers, loose to tight. Binary operators group to the left, but for `^`: what stands right of it is read
 * from the prefix operators on, so `2^3^2` is 512 and `2^-2` is a quarter.
 */
export const precedence = {
  none: 0,
  or: 1,
  and: 2,
  membership: 3,
  compare: 4,
  concatenate: 5,
  add: 6,
  multiply: 7,
  alias: 8,
  prefix: 9,
  power: 10,
  postfix: 11,
  primary: 12,
} as const;

/** A binary operator's meaning and its binding power; `right` is the least power its right side may have. */
export type OperatorRule = { readonly operator: BinaryOperator; readonly power: number; readonly right: number };

function rule(operator: BinaryOperator, power: number, right: number = power + 1): OperatorRule {
  return { operator, power, right };
}

/** Binary operators by their spelling in the source. */
export const operatorRules: ReadonlyMap<string, OperatorRule> = new Map<string, OperatorRule>([
  ["||", rule("Or", precedence.or)],
  ["Or", rule("Or", precedence.or)],
  ["&&", rule("And", precedence.and)],
  ["And", rule("And", precedence.and)],
  ["in", rule("in", precedence.membership)],
  ["exactin", rule("exactin", precedence.membership)],
  ...(["=", "<>", "<", "<=", ">", ">="] as const).map((sign) => [sign, rule(sign, precedence.compare)] as const),
  ["&", rule("&", precedence.concatenate)],
  ["+", rule("+", precedence.add)],
  ["-", rule("-", precedence.add)],
  ["*", rule("*", precedence.multiply)],
  ["/", rule("/", precedence.multiply)],
  ["^", rule("^", precedence.power, precedence.prefix)],
]);

/** The binding power of each binary operator, for printing. */
export const operatorPowers: ReadonlyMap<BinaryOperator, OperatorRule> = new Map(
  [...operatorRules.values()].map((found) => [found.operator, found]),
);
