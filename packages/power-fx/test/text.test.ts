import { expect, test } from "vitest";
import { evaluated } from "./evaluate.fixtures.ts";

const invalid = "Error({Kind:ErrorKind.InvalidArgument})";

test.each([
  ['Left("router", 3)', '"rou"'],
  ['Right("router", 2)', '"er"'],
  ['Right("router", 0)', '""'],
  ['Mid("router", 2, 3)', '"out"'],
  ['Mid("router", 0)', invalid],
  ['Left("router", -1)', invalid],
  ['Left(["ab", "cd"], 1)', 'Table({Value:"a"},{Value:"c"})'],
  ['Left("abcd", [1, 2, 3])', 'Table({Value:"a"},{Value:"ab"},{Value:"abc"})'],
  ['Len("\u{1F600}")', "2"],
  ['Find("b", "abcb", 3)', "4"],
  ['Find("z", "abc")', "Blank()"],
  ['Find("a", "abc", 9)', invalid],
  ['Replace("abcdef", 2, 2, "-")', '"a-def"'],
  ['Substitute("a-b-c", "-", "+")', '"a+b+c"'],
  ['Substitute("a-b-c", "-", "+", 2)', '"a-b+c"'],
  ['Concatenate("a", 1, true)', '"a1true"'],
  ['StartsWith("Agent", "AG")', "true"],
  ['EndsWith("Agent", "NT")', "true"],
  ['Proper("hello BIG world")', '"Hello Big World"'],
  ['Trim("  a   b ")', '"a b"'],
  ['TrimEnds("  a   b ")', '"a   b"'],
  ["Char(65)", '"A"'],
  ["Char(0)", invalid],
  ["UniChar(128512)", '"\u{1F600}"'],
  ['Split("a,b,c", ",")', 'Table({Value:"a"},{Value:"b"},{Value:"c"})'],
  ['EncodeUrl("a b/ü")', '"a%20b%2F%C3%BC"'],
  ['PlainText("<p>Hi &amp; <b>bye</b></p>")', '"Hi & bye"'],
  ["Language()", '"en-US"'],
])("functions of text: %s", (source, result) => {
  expect(evaluated(source)).toBe(result);
});

test.each([
  ['IsMatch("AB-12", "^[A-Z]{2}-\\d+$")', "true"],
  ['Match("order 66", "(?<number>\\d+)").number', '"66"'],
  ['Match("none", "\\d")', "Blank()"],
  ['CountRows(MatchAll("a1b22", "\\d+"))', "2"],
  ['Index(Match("ab", "(a)(b)", MatchOptions.NumberedSubMatches).SubMatches, 2).Value', '"b"'],
  ['Match("abab", "(?<x>ab)\\k<x>").FullMatch', '"abab"'],
  ['Match("price: 5", "(?<=: )\\d").FullMatch', '"5"'],
  ['IsMatch("AGENT", "agent", MatchOptions.IgnoreCase)', "true"],
  ['IsMatch("mail a@b.example now", Match.Email)', "true"],
  ['IsMatch("two" & Char(10) & "lines", "^lines", MatchOptions.Multiline)', "true"],
])("regular expressions: %s", (source, result) => {
  expect(evaluated(source)).toBe(result);
});

test.each([
  ['IsMatch("a", "[a")', "Literal square braces"],
  ['IsMatch("a", "(a")', "Unclosed groups"],
  ['IsMatch("a", "a)")', "Unopened groups"],
  ['IsMatch("a", "(a*)*")', "ambiguous result"],
  ['IsMatch("a", "a++")', "Possessive quantifiers"],
  ['IsMatch("a", "(?<=a+)b")', "Unlimited quantifiers"],
  ['IsMatch("a", Lower("A"))', "must be a constant value"],
  ['IsMatch("a", "(((a{1000}){1000}){1000})")', "Number is too large"],
])("a pattern outside the dialect is refused: %s", (source, message) => {
  expect(evaluated(source)).toContain(message);
});

test("a pattern that makes others back-track for ever ends", () => {
  const text = `${"a".repeat(400)}b`;
  expect(evaluated(`IsMatch("${text}", "^(a|aa)+$", MatchOptions.Complete)`, { limits: { maxLength: 5000 } })).toBe(
    "false",
  );
  const steps = { maxLength: 5000, maxSteps: 20_000 };
  const backReference = `IsMatch("${text}", "(a+)a*a*a*\\1c", MatchOptions.NumberedSubMatches)`;
  expect(evaluated(backReference, { limits: steps })).toBe("Error({Kind:ErrorKind.Timeout})");
});

test("regular expressions and JSON are recognised and refused where they are not switched on", () => {
  const off = { regularExpressions: false, json: false };
  expect(evaluated('IsMatch("a", "a")', off)).toContain("'IsMatch' is a recognized but not supported function.");
  expect(evaluated('ParseJSON("1")', off)).toContain("'ParseJSON' is a recognized but not supported function.");
});
