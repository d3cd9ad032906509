import type { EnumType } from "./type.ts";
import { errorKinds } from "../values/errors.ts";

// What may stand before and after the at sign: no spaces or brackets, and after it only what host names are made of.
const localPart = '[^\\s@\\(\\)\\[\\]<>\\\\,;:"\\p{Pi}\\p{Pf}\u201e\u201a\u300c-\u300f\u3008-\u300b]+';
const label =
  "[^\\s@\\(\\)\\[\\]<>\\\\,;:\"!#$%&'*+\\/=?\\^_`\\{\\|\\}~.\\p{Pi}\\p{Pf}\u201e\u201a\u300c-\u300f\u3008-\u300b]+";
const emailPattern = `(?:${localPart}@${label}(?:\\.${label})+)`;

function numbers(name: string, members: Readonly<Record<string, number>>): EnumType {
  return { kind: "Enum", name, backing: "Decimal", members: new Map(Object.entries(members)) };
}

function texts(name: string, members: Readonly<Record<string, string>>): EnumType {
  return { kind: "Enum", name, backing: "Text", members: new Map(Object.entries(members)) };
}

type EnumName =
  | "ErrorKind"
  | "TimeUnit"
  | "SortOrder"
  | "StartOfWeek"
  | "DateTimeFormat"
  | "Match"
  | "MatchOptions"
  | "JSONFormat";

/** The language's enumerations. Members of a text enumeration stand for what a function reads. */
export const enums: Readonly<Record<EnumName, EnumType>> = {
  ErrorKind: numbers("ErrorKind", errorKinds),
  TimeUnit: texts("TimeUnit", {
    Years: "years",
    Quarters: "quarters",
    Months: "months",
    Days: "days",
    Hours: "hours",
    Minutes: "minutes",
    Seconds: "seconds",
    Milliseconds: "milliseconds",
  }),
  SortOrder: texts("SortOrder", { Ascending: "ascending", Descending: "descending" }),
  StartOfWeek: numbers("StartOfWeek", {
    Sunday: 1,
    Monday: 2,
    MondayZero: 3,
    Tuesday: 12,
    Wednesday: 13,
    Thursday: 14,
    Friday: 15,
    Saturday: 16,
  }),
  DateTimeFormat: texts("DateTimeFormat", {
    LongDate: "'longdate'",
    LongDateTime: "'longdatetime'",
    LongDateTime24: "'longdatetime24'",
    LongTime: "'longtime'",
    LongTime24: "'longtime24'",
    ShortDate: "'shortdate'",
    ShortDateTime: "'shortdatetime'",
    ShortDateTime24: "'shortdatetime24'",
    ShortTime: "'shorttime'",
    ShortTime24: "'shorttime24'",
    UTC: "utc",
  }),
  Match: texts("Match", {
    Any: ".",
    Comma: ",",
    Digit: "\\d",
    Email: emailPattern,
    Hyphen: "\\-",
    LeftParen: "\\(",
    Letter: "\\p{L}",
    MultipleDigits: "\\d+",
    MultipleLetters: "\\p{L}+",
    MultipleNonSpaces: "\\S+",
    MultipleSpaces: "\\s+",
    NonSpace: "\\S",
    OptionalDigits: "\\d*",
    OptionalLetters: "\\p{L}*",
    OptionalNonSpaces: "\\S*",
    OptionalSpaces: "\\s*",
    Period: "\\.",
    RightParen: "\\)",
    Space: "\\s",
    Tab: "\\t",
  }),
  MatchOptions: texts("MatchOptions", {
    None: "",
    BeginsWith: "^c",
    Complete: "^c$",
    Contains: "c",
    DotAll: "s",
    EndsWith: "c$",
    FreeSpacing: "x",
    IgnoreCase: "i",
    Multiline: "m",
    NumberedSubMatches: "N",
  }),
  JSONFormat: texts("JSONFormat", {
    Compact: "",
    FlattenValueTables: "_",
    IgnoreBinaryData: "G",
    IgnoreUnsupportedTypes: "I",
    IncludeBinaryData: "B",
    IndentFour: "4",
  }),
};

/** The enumerations by name. */
export const enumsByName: ReadonlyMap<string, EnumType> = new Map<string, EnumType>(Object.entries(enums));
