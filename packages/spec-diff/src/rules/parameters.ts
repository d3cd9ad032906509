import type { RuleRows } from "./rule.ts";

/** Rules about parameters. */
export const parameterRules: RuleRows = {
  "parameter-added-required": {
    what: "was added and is required",
    request: "breaksCallers",
    why: "Callers that do not know it are refused.",
  },
  "parameter-added-optional": {
    what: "was added and is optional",
    request: "breaksServer",
    why: "Callers may go on without it; the server has to understand it.",
  },
  "parameter-removed": {
    what: "was removed",
    request: "breaksSourceMayBreakWire",
    why: "What callers send there is ignored or refused, and generated code no longer takes it.",
  },
  "parameter-became-required": {
    what: "became required",
    request: "breaksCallers",
    why: "Callers that leave it out are refused.",
  },
  "parameter-became-optional": {
    what: "became optional",
    request: "breaksServer",
    why: "Callers may go on sending it; the server has to do without.",
  },
  "parameter-moved": {
    what: "moved to another part of the request",
    request: "breaksEverybody",
    why: "What callers send in the old place is not seen in the new one.",
  },
  "parameter-case-changed": {
    what: "is written with other upper and lower case",
    request: "breaksEverybody",
    why: "Names in paths, queries and cookies are compared letter by letter.",
  },
  "path-parameter-renamed": {
    what: "has another name",
    request: "breaksSourceAndServer",
    why: "The path looks the same on the wire; generated code calls the value by the name.",
  },
  "parameter-style-changed": {
    what: "is serialised in another style",
    request: "breaksWireAndServer",
    why: "The same value looks different on the wire.",
  },
  "parameter-explode-changed": {
    what: "repeats its values in another way",
    request: "breaksWireAndServer",
    why: "A list or object looks different on the wire.",
  },
  "parameter-content-changed": {
    what: "is serialised as another media type",
    request: "breaksWireAndServer",
    why: "The same value looks different on the wire.",
  },
  "allow-empty-value-set": {
    what: "may now be empty",
    request: "breaksServer",
    why: "More is accepted than before.",
  },
  "allow-empty-value-unset": {
    what: "may no longer be empty",
    request: "breaksWire",
    why: "Callers that send the bare name are refused.",
  },
  "allow-reserved-changed": {
    what: "treats reserved characters in another way",
    request: "mayBreakWireAndServer",
    why: "Values with characters such as `/` and `?` look different on the wire.",
  },
  "parameter-deprecated": { what: "was deprecated", request: "compatible", why: "It works as before." },
  "parameter-undeprecated": { what: "is no longer deprecated", request: "compatible", why: "It works as before." },
};
