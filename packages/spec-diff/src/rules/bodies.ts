import type { RuleRows } from "./rule.ts";

/** Rules about bodies, statuses, headers and links. */
export const bodyRules: RuleRows = {
  "request-body-added-required": {
    what: "was added and is required",
    request: "breaksCallers",
    why: "Callers that send none are refused.",
  },
  "request-body-added-optional": {
    what: "was added and is optional",
    request: "breaksServer",
    why: "Callers may go on without it; the server has to read it.",
  },
  "request-body-removed": {
    what: "was removed",
    request: "breaksSourceMayBreakWire",
    why: "What callers send is ignored or refused, and generated code no longer takes it.",
  },
  "request-body-became-required": {
    what: "became required",
    request: "breaksCallers",
    why: "Callers that send none are refused.",
  },
  "request-body-became-optional": {
    what: "became optional",
    request: "breaksServer",
    why: "Callers may go on sending it; the server has to do without.",
  },
  "request-media-type-added": {
    what: "is accepted as well",
    request: "breaksServer",
    why: "Callers may go on sending what they send.",
  },
  "request-media-type-removed": {
    what: "is no longer accepted",
    request: "breaksCallers",
    why: "Callers that send it are refused.",
  },
  "body-encoding-changed": {
    what: "encodes its parts in another way",
    request: "mayBreakWireAndServer",
    response: "mayBreakWireAndServer",
    why: "The same parts look different on the wire.",
  },
  "success-status-added": {
    what: "is a new success",
    response: "mayBreakCallers",
    why: "Callers that look for the statuses they know do not see it as a success, or take its body for another.",
  },
  "success-status-removed": {
    what: "is no longer answered",
    response: "breaksCallers",
    why: "Callers that wait for it never see it, and code that tells it apart no longer compiles.",
  },
  "error-status-added": {
    what: "is a new refusal",
    response: "compatible",
    why: "Callers must be ready for refusals they do not know.",
  },
  "error-status-removed": {
    what: "is no longer answered",
    response: "breaksSourceMayBreakWire",
    why: "Callers that act on it no longer can, and code that tells it apart no longer compiles.",
  },
  "default-response-added": {
    what: "was added",
    response: "compatible",
    why: "It describes what could be answered before too.",
  },
  "default-response-removed": {
    what: "was removed",
    response: "breaksSourceMayBreakWire",
    why: "The form of all other answers is no longer promised.",
  },
  "response-body-added": {
    what: "has a body now",
    response: "breaksServer",
    why: "Callers that expect none do not read it.",
  },
  "response-body-removed": {
    what: "has no body any more",
    response: "breaksCallers",
    why: "Callers read what is no longer there.",
  },
  "response-media-type-added": {
    what: "may be answered as well",
    response: "mayBreakWire",
    why: "A caller that does not say what it accepts may get it.",
  },
  "response-media-type-removed": {
    what: "is no longer answered",
    response: "breaksCallers",
    why: "Callers that ask for it do not get it.",
  },
  "response-header-added": {
    what: "was added",
    response: "breaksServer",
    why: "Callers that do not know it do not read it; the server has to set it.",
  },
  "response-header-removed-required": {
    what: "was removed, though it was always there",
    response: "breaksCallers",
    why: "Callers rely on what was required.",
  },
  "response-header-removed-optional": {
    what: "was removed",
    response: "breaksSourceMayBreakWire",
    why: "Callers had to be ready for its absence, but code that reads it no longer compiles.",
  },
  "response-header-became-required": {
    what: "is always there now",
    response: "breaksServer",
    why: "Callers get more than they had to expect.",
  },
  "response-header-became-optional": {
    what: "may be missing now",
    response: "breaksCallers",
    why: "Callers rely on what was required.",
  },
  "link-added": { what: "was added", response: "compatible", why: "Callers gain a way to go on." },
  "link-removed": {
    what: "was removed",
    response: "mayBreakCallers",
    why: "Callers that follow links, or are generated from them, lose the way.",
  },
  "link-changed": {
    what: "leads somewhere else, or takes other values along",
    response: "mayBreakCallers",
    why: "Callers that follow links end up elsewhere.",
  },
};
