import { expect, test } from "vitest";
import { evaluated } from "./evaluate.fixtures.ts";

const people = 'Table({Name: "Ada", Age: 36}, {Name: "Bob", Age: 25}, {Name: "Cyd", Age: 41})';

test.each([
  ["First([5, 6])", "{Value:5}"],
  ["First(FirstN([1], 0))", "Blank()"],
  ["Last([5, 6]).Value", "6"],
  ["FirstN([1, 2, 3], 2)", "Table({Value:1},{Value:2})"],
  ["LastN([1, 2, 3], 2)", "Table({Value:2},{Value:3})"],
  ["Index([7, 8], 2)", "{Value:8}"],
  ["Index([7, 8], 3)", "Error({Kind:ErrorKind.InvalidArgument})"],
  ["CountRows([1, 2])", "2"],
  ["Count([1, Blank()])", "1"],
  ['CountA(["a", "", Blank()])', "1"],
  [`CountIf(${people}, Age > 30)`, "2"],
  ["IsEmpty([])", "true"],
  ["Sequence(3, 10, -5)", "Table({Value:10},{Value:5},{Value:0})"],
  ["Sequence(-1)", "Error({Kind:ErrorKind.InvalidArgument})"],
  ["Table({a: 1}, {b: true})", "Table({a:1,b:Blank()},{a:Blank(),b:true})"],
  ["[1, 1/0]", "Table({Value:1},{Value:Error({Kind:ErrorKind.Div0})})"],
  ['[{a: 1}, {a: "2"}]', "Table({a:1},{a:2})"],
  ["[[1, 2], [3]]", "Table({Value:Table({Value:1},{Value:2})},{Value:Table({Value:3})})"],
])("tables are made and picked from: %s", (source, result) => {
  expect(evaluated(source)).toBe(result);
});

test.each([
  [`Filter(${people}, Age > 40).Name`, 'Table({Name:"Cyd"})'],
  [`LookUp(${people}, Name = "Bob", Age)`, "25"],
  [`LookUp(${people}, Name = "Zoe")`, "Blank()"],
  [`Concat(${people}, Name, ", ")`, '"Ada, Bob, Cyd"'],
  ["ForAll([1, 2], Value * Value)", "Table({Value:1},{Value:4})"],
  ["ForAll([1, 2] As Row, {x: Row.Value})", "Table({x:1},{x:2})"],
  [
    "ForAll([1, 2], ForAll([10, 20] As Inner, Inner.Value + Value))",
    "Table({Value:Table({Value:11},{Value:21})},{Value:Table({Value:12},{Value:22})})",
  ],
  ["With({x: 2, y: 3}, x * y)", "6"],
  ["With({x: 2}, With({x: x + 1}, x))", "3"],
  ["Filter([1, 0, 2], 1/Value > 0)", "Table({Value:1},Error({Kind:ErrorKind.Div0}),{Value:2})"],
  ["Distinct([1, 2, 1], Value)", "Table({Value:1},{Value:2})"],
  [`Search(${people}, "B", "Name").Name`, 'Table({Name:"Bob"})'],
  [`Sort(${people}, Age, SortOrder.Descending).Age`, "Table({Age:41},{Age:36},{Age:25})"],
  ['Sort(["b", "C", "a"], Value)', 'Table({Value:"a"},{Value:"b"},{Value:"C"})'],
  [`SortByColumns(${people}, Age).Name`, 'Table({Name:"Bob"},{Name:"Ada"},{Name:"Cyd"})'],
  ['SortByColumns(["lo", "hi"], Value, ["hi", "lo"])', 'Table({Value:"hi"},{Value:"lo"})'],
  ["AddColumns([1, 2], Twice, Value * 2)", "Table({Twice:2,Value:1},{Twice:4,Value:2})"],
  ["DropColumns({a: 1, b: 2}, a)", "{b:2}"],
  ["ShowColumns({a: 1, b: 2}, a)", "{a:1}"],
  ["RenameColumns({a: 1}, a, z)", "{z:1}"],
  ["Sum(Filter([1, 2, 3], Value > 1), Value)", "5"],
  ["Shuffle([1, 2, 3])", "Table({Value:1},{Value:3},{Value:2})"],
])("rows have a scope: %s", (source, result) => {
  expect(evaluated(source)).toBe(result);
});

test.each([
  ["DropColumns({a: 1}, b)", "The specified column 'b' does not exist. The column with the most similar name is 'a'."],
  ["AddColumns([1], Value, 2)", "A column named 'Value' already exists."],
  ["Filter(5, true)", "Invalid argument type."],
  ['LookUp([1], "x")', "Expected boolean."],
  ["[1, {a: 2}]", "Incompatible type."],
  ["If(true, {a: 1}, 2)", "Argument type mismatch."],
  ["{a: 1}.b", "Name isn't valid. 'b' isn't recognized."],
  ["1 in {a: 1}", "Cannot use Record values in this context."],
])("what cannot be a table or record is said: %s", (source, message) => {
  expect(evaluated(source)).toContain(message);
});
