import fc from "fast-check";
import { functionTable } from "../../src/index.ts";
import type { BinaryOperator, Identifier, Node } from "../../src/syntax/tree.ts";

const nowhere = { start: 0, end: 0 };
const operators: readonly BinaryOperator[] = [
  "Or",
  "And",
  "in",
  "exactin",
  "=",
  "<>",
  "<",
  "<=",
  ">",
  ">=",
  "&",
  "+",
  "-",
  "*",
  "/",
  "^",
];

const identifier: fc.Arbitrary<Identifier> = fc
  .oneof(
    fc.constantFrom("a", "b", "Value", "job", "If not", "it's", "And", "true", "blank", "É"),
    fc.string({ minLength: 1, maxLength: 5 }).filter((name) => name.trim() !== ""),
  )
  .map((name) => ({ ...nowhere, name }));

const leaf: fc.Arbitrary<Node> = fc.oneof(
  fc.boolean().map((value): Node => ({ ...nowhere, kind: "boolean", value })),
  fc.constantFrom("0", "1", ".5", "12.25", "1e3", "2.").map((digits): Node => ({ ...nowhere, kind: "number", digits })),
  fc.string({ maxLength: 6 }).map((value): Node => ({ ...nowhere, kind: "text", value })),
  identifier.map(({ name }): Node => ({ ...nowhere, kind: "name", name, global: false })),
);

const call = fc.constantFrom(...functionTable.map(({ name }) => name));

/** Trees of every kind of node, as deep as the parser allows. */
export const trees: fc.Arbitrary<Node> = fc.letrec<{ node: Node }>((tie) => {
  const node = tie("node");
  const list = fc.array(node, { maxLength: 3 });
  return {
    node: fc.oneof(
      { maxDepth: 5, depthSize: "small" },
      leaf,
      fc
        .record({ operator: fc.constantFrom(...operators), left: node, right: node })
        .map(({ operator, left, right }): Node => ({
          ...nowhere,
          kind: "binary",
          operator,
          operatorSpan: nowhere,
          left,
          right,
        })),
      fc
        .record({ operator: fc.constantFrom("-", "!", "%"), operand: node })
        .map((parts): Node => ({ ...nowhere, kind: "unary", ...parts })),
      fc
        .record({ head: call, args: list })
        .map(({ head, args }): Node => ({ ...nowhere, kind: "call", head: { ...nowhere, name: head }, args })),
      list.map((items): Node => ({ ...nowhere, kind: "table", items })),
      fc
        .array(fc.record({ name: identifier, value: node }), { maxLength: 3 })
        .map((fields): Node => ({ ...nowhere, kind: "record", fields })),
      fc.record({ from: node, field: identifier }).map((parts): Node => ({ ...nowhere, kind: "field", ...parts })),
      fc.record({ operand: node, alias: identifier }).map((parts): Node => ({ ...nowhere, kind: "as", ...parts })),
      fc
        .array(node, { minLength: 1, maxLength: 2 })
        .map((parts): Node => ({ ...nowhere, kind: "interpolation", parts })),
    ),
  };
}).node;

/** A tree without the places in the source, for comparison. */
export function withoutSpans(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutSpans);
  if (typeof node !== "object" || node === null) return node;
  const members = Object.entries(node).filter(
    ([name]) => name !== "start" && name !== "end" && name !== "operatorSpan",
  );
  return Object.fromEntries(members.map(([name, member]) => [name, withoutSpans(member)]));
}

/** Texts around which sources are bent out of shape. */
const seeds: readonly string[] = [
  "If(job.Urgent = true, 10, 5)",
  "Filter([1, 2, 3] As Row, Row.Value > 1 And Not IsBlank(ThisRecord))",
  'Text(DateTime(2024, 1, 2, 3, 4, 5), "dddd, mmm dd yyyy hh:mm:ss.000 AM/PM", "fr-FR")',
  '$"a {Left("b", 1)} {{c}} {With({x: 1}, x)}"',
  'Match("abc", "(?<n>[a-c]+?)(?=\\d{2,3})|\\p{L}\\k<n>", MatchOptions.IgnoreCase)',
  'ParseJSON("{""a"": [1, 2.5e3, null, true]}").a',
  'Sort(Table({a: 1, b: "x"}, {a: 2}), a, SortOrder.Descending)',
  "IfError(1/0, FirstError.Kind, Sequence(5) As S, -2^3%)",
  'Text(-1234.5, "#,##0.00;(0);\\z") & Value("$1,234.5%")',
  "DateAdd(Date(2024, 1, 31), 1, TimeUnit.Months) - Time(1, 2, 3)",
];

const signs = [
  "(",
  ")",
  "{",
  "}",
  "[",
  "]",
  ",",
  ".",
  '"',
  "'",
  "$",
  "=",
  "-",
  "^",
  "%",
  "@",
  ":",
  ";",
  "/*",
  "//",
  "\\",
  "\u{1F600}",
  "\uD800",
  "\0",
  "9",
  "e",
  "As",
  " in ",
];

/** Sources with pieces cut, doubled, moved and put in. */
export const mutants: fc.Arbitrary<string> = fc
  .record({
    seed: fc.constantFrom(...seeds),
    other: fc.constantFrom(...seeds),
    edits: fc.array(
      fc.record({
        at: fc.nat(200),
        cut: fc.nat(12),
        put: fc.constantFrom(...signs),
        from: fc.nat(200),
        take: fc.nat(30),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ seed, other, edits }) =>
    edits.reduce((source, { at, cut, put, from, take }) => {
      const place = at % (source.length + 1);
      const piece = take % 3 === 0 ? other.slice(from % other.length, (from % other.length) + take) : put;
      return source.slice(0, place) + piece + source.slice(place + cut);
    }, seed),
  );

/** Texts of any characters, lone halves of pairs included. */
export const noise: fc.Arbitrary<string> = fc.string({ unit: "binary", maxLength: 60 });
