import type { RuleRows } from "./rule.ts";

/** Rules about extensions that change what is generated or how callers behave. */
export const extensionRules: RuleRows = {
  "paging-added": {
    what: "is paged",
    none: "compatible",
    why: "`x-paging`: generated clients gain functions that list page by page.",
  },
  "paging-removed": {
    what: "is no longer paged",
    none: "breaksSource",
    why: "`x-paging`: generated clients lose functions that list page by page.",
  },
  "paging-changed": {
    what: "is paged in another way",
    none: "mayBreakCallers",
    why: "`x-paging`: clients find items and the next page elsewhere.",
  },
  "idempotency-token-set": {
    what: "is filled in by clients, so that a repeated call has no second effect",
    none: "compatible",
    why: "`x-idempotency-token`: callers may leave it to the client.",
  },
  "idempotency-token-unset": {
    what: "is no longer filled in by clients",
    none: "mayBreakCallers",
    why: "`x-idempotency-token`: callers that left it to the client now send none.",
  },
  "idempotent-set": {
    what: "may be repeated safely",
    none: "compatible",
    why: "`x-idempotent`: clients may try again by themselves.",
  },
  "idempotent-unset": {
    what: "may no longer be repeated safely",
    none: "mayBreakWire",
    why: "`x-idempotent`: callers that try again act twice.",
  },
  "sensitive-set": { what: "is kept out of logs", none: "compatible", why: "`x-sensitive`: values are masked." },
  "sensitive-unset": {
    what: "is no longer kept out of logs",
    none: "mayBreakCallers",
    why: "`x-sensitive`: values that nobody should read appear in logs.",
  },
  "error-code-changed": {
    what: "has another error code",
    response: "breaksEverybody",
    why: "`x-error-code`, or the schema's name: callers branch on the code.",
  },
  "error-envelope-changed": {
    what: "wraps errors in another way",
    response: "breaksEverybody",
    why: "`x-error-envelope`: clients look for code and message elsewhere.",
  },
  "default-version-changed": {
    what: "speaks another version unless told otherwise",
    none: "mayBreakCallers",
    why: "`x-default-version`: callers that name no version get the behaviour of another.",
  },
  "service-version-parameter-changed": {
    what: "carries the version, or no longer does",
    none: "breaksSource",
    why: "`x-service-version`: clients fill it in, callers do not.",
  },
  "extension-changed": {
    what: "has another value",
    none: "documentation",
    why: "Extensions that we do not know mean nothing to the wire.",
  },
};
