import type { BinaryNode, UnaryNode } from "../syntax/tree.ts";
import type { Type } from "../types/type.ts";
import { isDateLike, types } from "../types/type.ts";
import { isError } from "../values/value.ts";
import type { Binder, Bound } from "./binder.ts";
import { error } from "./binder.ts";
import { bindAddition, bindSubtraction } from "./bind-addition.ts";
import { bindEquality, bindOrder } from "./bind-comparison.ts";
import { bindMembership } from "./bind-membership.ts";
import { bindAnd, bindOr } from "./bind-logic.ts";
import { coerced } from "./coerce-bound.ts";
import { messages } from "./messages.ts";
import { arithmetic, divide, multiply, negate, numberTypeOf, percent, raise } from "./arithmetic.ts";
import { concatenateTexts } from "./concatenate.ts";

/** Whether an operand may be used where `wanted` is named first among the kinds; says so if not. */
function checkOperand(binder: Binder, bound: Bound, allowed: ReadonlySet<Type["kind"]>, wanted: string): boolean {
  const { kind } = bound.type;
  if (allowed.has(kind) || kind === "Blank" || kind === "Any") return true;
  if (kind === "Enum" && bound.type.kind === "Enum") {
    if (allowed.has(bound.type.backing)) return true;
  }
  // What did not check has been reported; only a literal that is too large is named a second time.
  if (kind === "Error" && bound.node.kind !== "number") return false;
  error(binder, bound.node, messages.argumentOneOf(wanted));
  return false;
}

const numericKinds: ReadonlySet<Type["kind"]> = new Set(["Decimal", "Number", "Text", "Boolean", "Dynamic"]);
const withDates: ReadonlySet<Type["kind"]> = new Set([...numericKinds, "Date", "Time", "DateTime"]);
const booleanKinds: ReadonlySet<Type["kind"]> = new Set(["Boolean", "Number", "Decimal", "Text", "Dynamic"]);
const textKinds: ReadonlySet<Type["kind"]> = new Set([...withDates, "Guid"]);

const numberFirst = "Number, Decimal, Text, Boolean, Dynamic";
const decimalFirst = "Decimal, Text, Boolean, Dynamic";
const booleanFirst = "Boolean, Number, Decimal, Text, Dynamic";
const textFirst = "Text, Number, Decimal, Date, Time, DateTime, Boolean, Dynamic";

/** Checks an operator with two operands. */
export function bindBinary(binder: Binder, node: BinaryNode): Bound {
  const left = binder.bind(node.left);
  const right = binder.bind(node.right);
  switch (node.operator) {
    case "And":
    case "Or":
      checkOperand(binder, left, booleanKinds, booleanFirst);
      checkOperand(binder, right, booleanKinds, booleanFirst);
      return {
        node,
        type: types.boolean,
        run: node.operator === "And" ? bindAnd([left, right]) : bindOr([left, right]),
      };
    case "in":
    case "exactin":
      return bindMembership(binder, node, left, right);
    case "=":
    case "<>":
      return bindEquality(binder, node, left, right);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return bindOrder(binder, node, left, right);
    case "&":
      return bindConcatenation(binder, node, left, right);
    case "+":
      return bindAddition(binder, node, left, right);
    case "-":
      return bindSubtraction(binder, node, left, right);
    case "*":
    case "/":
      return bindProduct(binder, node, left, right);
    case "^":
      checkOperand(binder, left, numericKinds, numberFirst);
      checkOperand(binder, right, numericKinds, numberFirst);
      return {
        node,
        type: types.number,
        run: arithmetic(coerced(left, types.number), coerced(right, types.number), raise),
      };
  }
}

function bindConcatenation(binder: Binder, node: BinaryNode, left: Bound, right: Bound): Bound {
  const fits = [left, right].map((bound) => checkOperand(binder, bound, textKinds, textFirst));
  const run = concatenateTexts([coerced(left, types.text), coerced(right, types.text)]);
  const [a, b] = [constantText(left), constantText(right)];
  if (fits.includes(false) || a === undefined || b === undefined) return { node, type: types.text, run };
  return { node, type: types.text, run, constant: a + b };
}

/** The text an operand is known to be, if it is. */
function constantText(bound: Bound): string | undefined {
  return typeof bound.constant === "string" ? bound.constant : undefined;
}

function bindProduct(binder: Binder, node: BinaryNode, left: Bound, right: Bound): Bound {
  checkOperand(binder, left, withDates, numberFirst);
  checkOperand(binder, right, withDates, numberFirst);
  const type = numberTypeOf(binder, [left.type, right.type]);
  const run = arithmetic(coerced(left, type), coerced(right, type), node.operator === "*" ? multiply : divide);
  return { node, type, run };
}

/** Checks an operator with one operand. */
export function bindUnary(binder: Binder, node: UnaryNode): Bound {
  const operand = binder.bind(node.operand);
  if (node.operator === "!") {
    checkOperand(binder, operand, booleanKinds, booleanFirst);
    const run = coerced(operand, types.boolean);
    return {
      node,
      type: types.boolean,
      run: (frame) => {
        const value = run(frame);
        return isError(value) ? value : value !== true;
      },
    };
  }
  const isNegative = node.operator === "-";
  if (isNegative && isDateLike(operand.type)) return bindSubtraction(binder, node, undefined, operand);
  const type = numberTypeOf(binder, [operand.type]);
  const wanted = type.kind === "Decimal" ? decimalFirst : numberFirst;
  checkOperand(binder, operand, isNegative ? numericKinds : withDates, wanted);
  const run = coerced(operand, type);
  const compute = isNegative ? negate : percent;
  return { node, type, run: (frame) => compute(run(frame), type) };
}
