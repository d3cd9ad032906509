import type { Value } from "../values/value.ts";
import { numericError } from "../values/errors.ts";
import { floatAt, textAt } from "./arguments.ts";
import type { ScalarFunction } from "./scalar-function.ts";

const digits = 10;
const modulus = 2 ** 40;

/** Ten hexadecimal digits hold 40 bits; the upper half of the range stands for negative numbers. */
function toHex(args: readonly Value[]): Value {
  const number = Math.floor(floatAt(args, 0));
  const places = args.length > 1 ? Math.trunc(floatAt(args, 1)) : undefined;
  if (number < -(modulus / 2) || number >= modulus / 2) return numericError();
  if (places !== undefined && (places < 1 || places > digits)) return numericError();
  const text = (number < 0 ? number + modulus : number).toString(16).toUpperCase();
  if (places === undefined || number < 0) return text;
  return text.length > places ? numericError() : text.padStart(places, "0");
}

function fromHex(args: readonly Value[]): Value {
  const text = textAt(args, 0).trim();
  if (text === "") return 0;
  if (text.length > digits) return numericError();
  if (!/^[0-9a-f]+$/i.test(text)) return numericError();
  const number = Number.parseInt(text, 16);
  return number >= modulus / 2 ? number - modulus : number;
}

/** Conversion to and from hexadecimal digits. */
export const hexFunctions: readonly ScalarFunction[] = [
  {
    name: "Dec2Hex",
    group: "numbers",
    params: [{ kind: "float" }, { kind: "float" }],
    required: 1,
    returns: "text",
    run: toHex,
  },
  { name: "Hex2Dec", group: "numbers", params: [{ kind: "text" }], returns: "native", run: fromHex, fold: fromHex },
];
