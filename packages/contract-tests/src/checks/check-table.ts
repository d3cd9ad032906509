/** Name of a check. */
export type CheckId =
  | "no-server-error"
  | "answers"
  | "status-declared"
  | "content-type"
  | "well-formed"
  | "response-schema"
  | "response-headers"
  | "header-form"
  | "invalid-refused"
  | "valid-accepted"
  | "refusal-changes-nothing"
  | "unsupported-method"
  | "head-like-get"
  | "auth-required"
  | "unknown-id-refused"
  | "created-readable"
  | "values-kept"
  | "answer-agrees"
  | "read-only-kept"
  | "default-applied"
  | "unique-ids"
  | "location-leads"
  | "created-listed"
  | "list-agrees"
  | "deleted-gone"
  | "isolated"
  | "scoped-to-parent"
  | "duplicate-refused"
  | "put-replaces"
  | "put-idempotent"
  | "update-applied"
  | "patch-keeps-absent"
  | "patch-removes-null"
  | "patch-idempotent"
  | "etag-stable"
  | "etag-changes"
  | "if-match"
  | "if-none-match"
  | "timestamps"
  | "page-size"
  | "pages-complete"
  | "total-agrees"
  | "filter-applied"
  | "sorted";

/** One rule that answers are held to. */
export interface Check {
  /** Name of the rule in options and reports. */
  readonly id: CheckId;
  /** What is demanded. */
  readonly what: string;
  /** When the contract, or HTTP itself, justifies the demand; the check keeps silent otherwise. */
  readonly justifiedBy: string;
}

/** Every check, in the order of reports. */
export const checkTable: readonly Check[] = [
  {
    id: "no-server-error",
    what: "No answer has a status of 500 or more",
    justifiedBy: "Always, but for a 501, 503 or 504 that the operation declares by number",
  },
  {
    id: "answers",
    what: "Every request is answered, in time, with a readable answer",
    justifiedBy: "The server answered other requests of the run",
  },
  {
    id: "status-declared",
    what: "The status is one that the operation declares, by number, range or default",
    justifiedBy:
      "Always for valid requests; for invalid ones when any 4xx is declared, save for statuses that HTTP itself defines for the fault (400 malformed, 404 no such path, 405, 406, 411, 413, 414, 415, 429, 431)",
  },
  {
    id: "content-type",
    what: "The media type of a body is one that is declared for its status",
    justifiedBy: "The status is declared with content",
  },
  {
    id: "well-formed",
    what: "A body that claims to be JSON is JSON in UTF-8, and Content-Length tells its length",
    justifiedBy: "RFC 8259, RFC 9110",
  },
  {
    id: "response-schema",
    what: "The body fits the schema of its status; members only written never appear",
    justifiedBy: "The status is declared with a schema",
  },
  {
    id: "response-headers",
    what: "Declared headers are there when required and fit their schema",
    justifiedBy:
      "The header is declared with required; ETag, Last-Modified and Location also when they are declared for a success",
  },
  {
    id: "header-form",
    what: "ETag is a quoted entity tag, Last-Modified an HTTP date, Location a URI reference",
    justifiedBy: "RFC 9110, whenever the header is sent",
  },
  {
    id: "invalid-refused",
    what: "A request that breaks the contract in one place is answered with a 4xx",
    justifiedBy: "The request breaks the schema of its body or a parameter, or misses something required",
  },
  {
    id: "valid-accepted",
    what: "A value at a declared boundary is accepted like any other",
    justifiedBy: "A request that differs only in this value was accepted, and the value is within what is declared",
  },
  {
    id: "refusal-changes-nothing",
    what: "A refused request changes nothing",
    justifiedBy: "The resource can be read, and two reads before the request agree",
  },
  {
    id: "unsupported-method",
    what: "A method that the path does not declare is refused",
    justifiedBy: "No path of the document that matches the URL declares the method; HEAD and OPTIONS are left alone",
  },
  {
    id: "head-like-get",
    what: "HEAD answers as GET does, without a body",
    justifiedBy: "The path declares HEAD",
  },
  {
    id: "auth-required",
    what: "A request without credentials, or with wrong ones, is refused",
    justifiedBy: "The operation declares security without an empty alternative, and credentials were given",
  },
  {
    id: "unknown-id-refused",
    what: "An id that was never given is answered with a 4xx",
    justifiedBy: "The operation declares 404 for the path, or ids are made by the server",
  },
  {
    id: "created-readable",
    what: "What was created can be read under its id",
    justifiedBy: "A creation succeeded, and the path of its id declares GET",
  },
  {
    id: "values-kept",
    what: "Values that were sent are read back unchanged",
    justifiedBy: "The member is declared in the request and in what is read, and is neither read-only nor write-only",
  },
  {
    id: "answer-agrees",
    what: "The answer to a write shows what a read right after shows",
    justifiedBy: "Both declare the member; members that change between two reads are left out",
  },
  {
    id: "read-only-kept",
    what: "A read-only member that is sent all the same is ignored or refused",
    justifiedBy: "The member is declared read-only",
  },
  {
    id: "default-applied",
    what: "A member or parameter left out means its declared default",
    justifiedBy: "A default is declared, and the member shows in what is read",
  },
  {
    id: "unique-ids",
    what: "Each creation gives an id of its own",
    justifiedBy: "The server makes the ids",
  },
  {
    id: "location-leads",
    what: "Location of a 201 leads to what was created",
    justifiedBy: "RFC 9110; followed only on the host that was named",
  },
  {
    id: "created-listed",
    what: "What was created is listed",
    justifiedBy: "The collection declares GET without required filters",
  },
  {
    id: "list-agrees",
    what: "A listed item shows what reading it shows",
    justifiedBy: "Both declare the member, and two reads agree on it",
  },
  {
    id: "deleted-gone",
    what: "What was deleted can no longer be read, is no longer listed, and cannot be deleted twice",
    justifiedBy: "The deletion succeeded with 200 or 204; a second deletion is held to 404 only where it is declared",
  },
  {
    id: "isolated",
    what: "A write to one resource leaves the others alone",
    justifiedBy: "Two resources were created under ids of their own",
  },
  {
    id: "scoped-to-parent",
    what: "A child is not found under another parent",
    justifiedBy: "The path has the parent's id, and ids are made by the server",
  },
  {
    id: "duplicate-refused",
    what: "The same creation twice is answered with 409",
    justifiedBy: "409 is declared and described as a duplicate",
  },
  {
    id: "put-replaces",
    what: "PUT replaces the whole: what it leaves out is gone or back at its default",
    justifiedBy: "The body of PUT declares every writable member of what GET shows",
  },
  {
    id: "put-idempotent",
    what: "The same PUT twice leaves what one leaves, and only the first can answer 201",
    justifiedBy: "RFC 9110",
  },
  {
    id: "update-applied",
    what: "An update shows in the next read",
    justifiedBy: "The update succeeded, and the member shows in what is read",
  },
  {
    id: "patch-keeps-absent",
    what: "PATCH leaves members alone that it does not mention",
    justifiedBy: "The media type is JSON or merge patch (RFC 7396)",
  },
  {
    id: "patch-removes-null",
    what: "Null in a merge patch removes the member",
    justifiedBy: "The media type is merge patch (RFC 7396), and the contract admits the null",
  },
  {
    id: "patch-idempotent",
    what: "The same merge patch twice leaves what one leaves",
    justifiedBy: "RFC 7396",
  },
  {
    id: "etag-stable",
    what: "ETag stays while nothing is written",
    justifiedBy: "Two reads in a row gave the same body",
  },
  {
    id: "etag-changes",
    what: "ETag changes when the resource does, and an answer to a write tells the new one",
    justifiedBy: "Reads before and after a write differ",
  },
  {
    id: "if-match",
    what: "If-Match with an outdated tag is refused with 412 and changes nothing; with the current one it is honoured",
    justifiedBy: "The operation declares If-Match",
  },
  {
    id: "if-none-match",
    what: "If-None-Match with the current tag answers 304 to a read, and * refuses to overwrite",
    justifiedBy: "The operation declares If-None-Match or 304",
  },
  {
    id: "timestamps",
    what: "The time of creation stays; the time of the last change is not before it and never goes back",
    justifiedBy: "Members of format date-time named for creation or change",
  },
  {
    id: "page-size",
    what: "A page holds no more items than were asked for",
    justifiedBy: "The list declares a parameter for the size of pages",
  },
  {
    id: "pages-complete",
    what: "Pages end, and neither repeat nor drop an item",
    justifiedBy: "The list declares pages by link, token, offset or number",
  },
  {
    id: "total-agrees",
    what: "The total that a list tells is the number of items its pages hold",
    justifiedBy: "The list has a member named total, totalCount, totalItems or totalResults",
  },
  {
    id: "filter-applied",
    what: "A filter gives the items that match, and only those",
    justifiedBy: "A query parameter of the list bears the name and type of a member of its items",
  },
  {
    id: "sorted",
    what: "Items come in the order that was asked for",
    justifiedBy: "A query parameter for order has an enum that names members of the items",
  },
];
