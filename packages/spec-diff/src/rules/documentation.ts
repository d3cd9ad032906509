import type { RuleRows } from "./rule.ts";

/** Rules about what only people read. */
export const documentationRules: RuleRows = {
  "api-version-changed": {
    what: "has another version",
    none: "documentation",
    why: "It says which edition of the document this is.",
  },
  "title-changed": { what: "has another title", none: "documentation", why: "Only people read it." },
  "description-changed": {
    what: "is described in other words",
    none: "documentation",
    why: "Only people read descriptions and summaries.",
  },
  "examples-changed": { what: "has other examples", none: "documentation", why: "Examples promise nothing." },
  "contact-changed": {
    what: "has another contact, licence or terms of service",
    none: "documentation",
    why: "Only people read it.",
  },
  "external-docs-changed": {
    what: "refers to other documentation",
    none: "documentation",
    why: "Only people read it.",
  },
  "tag-list-changed": {
    what: "describes other tags",
    none: "documentation",
    why: "Tags group operations for readers.",
  },
};
