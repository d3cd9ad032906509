import { expect, test } from "vitest";
import { formatDiagnostic, parse, print } from "../src/index.ts";

test.each([
  ["1+2*3", "1 + 2 * 3"],
  ["(1+2)*3", "(1 + 2) * 3"],
  ["1-(2-3)", "1 - (2 - 3)"],
  ["-(2^2)", "-2 ^ 2"],
  ["(-2)^2", "(-2) ^ 2"],
  ["2^(3^2)", "2 ^ 3 ^ 2"],
  ["(2^3)^2", "(2 ^ 3) ^ 2"],
  ["Not a=b", "!a = b"],
  ["a Or b And c", "a Or b And c"],
  ["(a||b)&&c", "(a Or b) And c"],
  ["a.'b c'.d", "a.'b c'.d"],
  ["'it''s'", "'it''s'"],
  ['"say ""hi"""', '"say ""hi"""'],
  ['$"a{1}b{{c"', '$"a{1}b{{c"'],
  ['$"{ {a:1}.a }"', '$"{ {a: 1}.a }"'],
  ["[@name]", "[@name]"],
  ["T[@f]", "T.f"],
  ["[1,2,]", "[1, 2]"],
  ["{a:1, 'If not':2}", "{a: 1, 'If not': 2}"],
  ["F(a As b, b.c)", "F(a As b, b.c)"],
  ["50%%", "50%%"],
  ["1 // one\n + /* two */ 2", "1 + 2"],
  ["a in b exactin c", "a in b exactin c"],
])("%s prints as %s", (source, printed) => {
  const { tree } = parse(source);
  expect(print(tree)).toBe(printed);
});

test.each([
  ["1 +", "Error 3-3: Expected an operand."],
  ["If(1, 2", "Error 7-7: Unexpected characters. The formula contains 'Eof' where 'ParenClose' is expected."],
  ["1 2", "Error 2-3: Expected operator."],
  ["{a 1}", "Error 3-4: Unexpected characters. The formula contains 'NumLit' where 'Colon' is expected."],
  ['"abc', "Error 0-4: Unexpected characters."],
  ['$"{', "Error 3-3: "],
  ["a ~ b", "Error 2-3: Unexpected characters."],
  ["Children", "Error 0-8: Unexpected characters."],
  ["/* open", "Error 0-7: Unexpected characters."],
  ["a;b", "Error 1-2: Expected operator."],
])("%s is not an expression, and the place is shown", (source, finding) => {
  const { diagnostics } = parse(source);
  expect(diagnostics.map(formatDiagnostic).join("\n")).toContain(finding);
});

test("nothing at all is blank", () => {
  expect(print(parse("  // only a comment").tree)).toBe("Blank()");
});
