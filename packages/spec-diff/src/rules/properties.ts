import type { RuleRows } from "./rule.ts";

/** Rules about members of objects, items of lists, and conditions that have no rule of their own. */
export const propertyRules: RuleRows = {
  "property-added-required": {
    what: "was added and is required",
    request: "breaksCallers",
    response: "breaksServer",
    why: "Callers that do not send it are refused; in an answer they may ignore it.",
  },
  "property-added-optional": {
    what: "was added and is optional",
    request: "breaksServer",
    response: "compatible",
    why: "Callers may go on without it.",
  },
  "property-added-to-closed": {
    what: "was added where no other properties were allowed",
    response: "breaksWire",
    why: "Callers that hold the answer to the old schema refuse the new property.",
  },
  "property-removed-from-closed": {
    what: "was removed where no other properties are allowed",
    request: "breaksCallers",
    why: "Callers that send it are refused.",
  },
  "property-removed": {
    what: "was removed",
    request: "breaksSourceMayBreakWire",
    response: "breaksSourceMayBreakWire",
    why: "What callers send is ignored, what they read may be missing, and their code no longer compiles.",
  },
  "required-property-removed": {
    what: "was removed, though it was required",
    request: "breaksSourceMayBreakWire",
    response: "breaksCallers",
    why: "Callers rely on what was always there.",
  },
  "property-over-additional": {
    what: "was allowed as any other property and now has a schema of its own that does not fit",
    request: "mayBreakCallers",
    response: "mayBreakCallers",
    why: "Whoever used the name for any other property may have meant something else by it.",
  },
  "property-under-additional": {
    what: "had a schema of its own and is now any other property, whose schema does not fit",
    request: "mayBreakCallers",
    response: "mayBreakCallers",
    why: "Values of the old schema need not be values of the one for all other properties, and the other way round.",
  },
  "property-became-required": {
    what: "became required",
    request: "breaksCallers",
    response: "breaksServer",
    why: "Callers that leave it out are refused.",
  },
  "property-became-optional": {
    what: "became optional",
    request: "breaksServer",
    response: "breaksCallers",
    why: "Callers read what may be missing now.",
  },
  "became-read-only": {
    what: "can no longer be sent",
    request: "breaksCallers",
    why: "`readOnly`: what callers send is refused or ignored.",
  },
  "became-writable": {
    what: "can be sent now",
    request: "breaksServer",
    why: "No longer `readOnly`, and optional: callers may go on without it.",
  },
  "became-writable-required": {
    what: "must be sent now",
    request: "breaksCallers",
    why: "No longer `readOnly`, and required: callers that do not send it are refused.",
  },
  "became-write-only": {
    what: "is no longer answered",
    response: "breaksCallers",
    why: "`writeOnly`: callers read what is no longer there.",
  },
  "became-readable": {
    what: "is answered now",
    response: "breaksServer",
    why: "No longer `writeOnly`: callers get more than before.",
  },
  "additional-properties-closed": {
    what: "no longer allows properties that are not listed",
    request: "breaksWire",
    response: "breaksServer",
    why: "Callers that send others are refused.",
  },
  "additional-properties-opened": {
    what: "allows properties that are not listed",
    request: "breaksServer",
    response: "breaksWire",
    why: "Callers that hold the answer to the old schema refuse them.",
  },
  "unique-items-set": {
    what: "may no longer repeat items",
    request: "breaksWire",
    response: "breaksServer",
    why: "Callers that repeat items are refused.",
  },
  "unique-items-unset": {
    what: "may repeat items",
    request: "breaksServer",
    response: "breaksWire",
    why: "Callers rely on every item being there once.",
  },
  "tuple-item-added": {
    what: "has a schema for one more place in the list",
    request: "mayBreakCallers",
    response: "mayBreakEverybody",
    why: "What stood there before may not fit.",
  },
  "tuple-item-removed": {
    what: "has no schema for a place in the list any more",
    request: "mayBreakEverybody",
    response: "mayBreakCallers",
    why: "Anything may stand there now.",
  },
  "multiple-of-set": {
    what: "must be a multiple",
    request: "breaksWire",
    response: "breaksServer",
    why: "Callers that send other numbers are refused.",
  },
  "multiple-of-unset": {
    what: "need not be a multiple any more",
    request: "breaksServer",
    response: "breaksWire",
    why: "Callers get numbers in between.",
  },
  "multiple-of-narrowed": {
    what: "must be a multiple of more",
    request: "breaksWire",
    response: "breaksServer",
    why: "Some multiples of before are none any more.",
  },
  "multiple-of-widened": {
    what: "may be a multiple of less",
    request: "breaksServer",
    response: "breaksWire",
    why: "Callers get numbers in between.",
  },
  "multiple-of-changed": {
    what: "must be a multiple of something else",
    request: "breaksWireAndServer",
    response: "breaksWireAndServer",
    why: "Neither step is a multiple of the other.",
  },
  "pattern-set": {
    what: "must match a pattern",
    request: "breaksWire",
    response: "breaksServer",
    why: "Callers that send something else are refused.",
  },
  "pattern-unset": {
    what: "need not match a pattern any more",
    request: "breaksServer",
    response: "breaksWire",
    why: "Callers rely on the form.",
  },
  "pattern-changed": {
    what: "must match another pattern",
    request: "mayBreakWireAndServer",
    response: "mayBreakWireAndServer",
    why: "Which of two patterns allows more is for people to say.",
  },
  "condition-changed": {
    what: "has another condition",
    request: "mayBreakEverybody",
    response: "mayBreakEverybody",
    why: "Keywords such as `not`, `if` and `patternProperties` are compared as they are written.",
  },
};
