import { expect, test } from "vitest";
import { evaluated } from "./evaluate.fixtures.ts";

test.each([
  ['ParseJSON("{""a"": 5}").a + 1', "6"],
  ['Value(ParseJSON("12345678901234567890.5"))', "12345678901234567890.5"],
  ['Text(ParseJSON("""x"""))', '"x"'],
  ['IsBlank(ParseJSON("null"))', "true"],
  ['IsBlank(ParseJSON("{}").missing)', "true"],
  ['ParseJSON("[1").a', "Error({Kind:ErrorKind.InvalidJSON})"],
  ['Boolean(ParseJSON("[true]"))', "Error({Kind:ErrorKind.InvalidArgument})"],
  ['ForAll(ParseJSON("[1, 2]"), Value(ThisRecord) * 2)', "Table({Value:2},{Value:4})"],
  ['Value(Index(ParseJSON("[5, 6]"), 2))', "6"],
  ['CountRows(ParseJSON("[5, 6]"))', "2"],
  ['ParseJSON("5") = 5', "true"],
  ['ParseJSON("{""a"": [1]}", {a: [Number]})', "{a:Table({Value:1})}"],
  ['ParseJSON("""5""", Number)', "Error({Kind:ErrorKind.InvalidArgument})"],
  ['ColumnNames(ParseJSON("{""a"":1}"))', 'Table({Value:"a"})'],
  ['Text(Column(ParseJSON("{""a b"":7}"), "a b"))', '"7"'],
  ['JSON({b: "x<", a: [1, Blank()]})', '"{""a"":[{""Value"":1},{""Value"":null}],""b"":""x\\u003C""}"'],
  ["JSON([1, 2], JSONFormat.FlattenValueTables)", '"[1,2]"'],
  ["JSON(Date(2024, 3, 5))", '"""2024-03-05"""'],
  ["JSON({a: 1/0})", "Error({Kind:ErrorKind.Div0})"],
  ['GUID("0F8FAD5B-D9CB-469F-A165-70867728950E")', 'GUID("0f8fad5b-d9cb-469f-a165-70867728950e")'],
  ["GUID()", 'GUID("88888888-8888-4888-8888-888888888888")'],
])("JSON and dynamic values: %s", (source, result) => {
  expect(evaluated(source)).toBe(result);
});

test.each(['{"a":1,}', "01", "'a'", "[1,]", "tru", '"\n"', "[".repeat(100), '{"a" 1}', ""])(
  "what is not JSON is an error or blank: %s",
  (text) => {
    const source = `ParseJSON("${text.replaceAll('"', '""')}")`;
    expect(evaluated(source)).toBe(text === "" ? "Blank()" : "Error({Kind:ErrorKind.InvalidJSON})");
  },
);
