import type { RuleRows } from "./rule.ts";

/** Rules about who may call, and where. */
export const securityAndServerRules: RuleRows = {
  "security-required": {
    what: "now asks who is calling",
    request: "breaksCallers",
    why: "Callers without credentials are refused.",
  },
  "security-dropped": {
    what: "no longer asks who is calling",
    request: "breaksServer",
    why: "Credentials that are sent anyway do no harm.",
  },
  "security-alternative-added": {
    what: "accepts another way to authenticate",
    request: "breaksServer",
    why: "The ways that callers use still work.",
  },
  "security-alternative-removed": {
    what: "no longer accepts a way to authenticate",
    request: "breaksCallers",
    why: "Callers that use it are refused.",
  },
  "security-scope-added": {
    what: "asks for another scope",
    request: "breaksWire",
    why: "Tokens without it are refused.",
  },
  "security-scope-removed": {
    what: "asks for one scope less",
    request: "breaksServer",
    why: "Tokens that have it still work.",
  },
  "security-scheme-changed": {
    what: "authenticates in another way",
    request: "breaksEverybody",
    why: "Credentials are sent in another place or form.",
  },
  "security-flow-changed": {
    what: "gets its tokens in another way",
    request: "mayBreakEverybody",
    why: "Flows and their addresses are where callers fetch their tokens.",
  },
  "server-added": { what: "was added", both: "compatible", why: "Callers gain an address." },
  "server-removed": {
    what: "was removed",
    both: "breaksWire",
    why: "Callers that use the address find nobody there.",
  },
  "server-host-changed": {
    what: "is at another address",
    both: "breaksWire",
    why: "Callers that use the old address find nobody there.",
  },
  "base-path-changed": {
    what: "has another base path",
    both: "breaksWireAndServer",
    why: "Every path of every call changes.",
  },
  "server-variable-value-added": {
    what: "has one value more",
    both: "compatible",
    why: "Callers gain an address.",
  },
  "server-variable-value-removed": {
    what: "has one value less",
    both: "breaksWire",
    why: "Callers that use the address find nobody there.",
  },
  "server-variable-default-changed": {
    what: "has another default",
    both: "mayBreakWire",
    why: "Callers that name no value end up elsewhere.",
  },
};
