/** What the parser says, in the language's own words, so that messages can be compared with other hosts. */
export const syntaxMessages = {
  badToken: "Unexpected characters. Characters are used in the formula in an unexpected way.",
  expected: (found: string, wanted: string): string =>
    `Unexpected characters. The formula contains '${found}' where '${wanted}' is expected.`,
  operandExpected: `Expected an operand. The formula or expression expects a valid operand. For example, you can add the operand '2' to the expression ' 1 +_' so that the result is '3'. Or, you can add the operand "there" to the expression '"Hi "& _ ' so that the result is 'Hi there'.`,
  operatorExpected: "Expected operator. We expect an operator such as +, *, or & at this point in the formula.",
  colonExpected: "Expected colon. We expect a colon (:) at this point in the formula.",
  tooLong: (length: number, limit: number): string =>
    `The expression is ${length} characters long; at most ${limit} are allowed.`,
  tooDeep: (limit: number): string => `The expression is nested more than ${limit} levels deep.`,
  numberTooLarge: "Numeric value is too large.",
} as const;
