import type { Content, DeclaredAnswer, DeclaredHeader, Operation, Schema } from "../document/operation.ts";
import type { Schemas } from "../document/schemas.ts";
import { isJsonType } from "../sending/draft.ts";
import type { Answer, Received } from "../sending/transport.ts";
import type { CheckId } from "./check-table.ts";
import { findMalformedHeaders } from "./header-form.ts";
import { shown, type Problem } from "./problem.ts";

/**
 * What is known of a request. `valid`: the contract allows it. `unknown-id`: valid, but its path names nothing.
 * `invalid`: it breaks the contract. `malformed`: it breaks the rules of its media type. `anonymous`: it lacks
 * credentials. `outside`: the contract says nothing about it.
 */
export type Intent = "valid" | "unknown-id" | "invalid" | "malformed" | "anonymous" | "outside";

/** What looking at an answer gave: what is wrong, and which checks looked. */
export interface AnswerVerdict {
  readonly problems: readonly Problem[];
  readonly looked: readonly CheckId[];
}

/** Statuses that HTTP itself gives to a fault of the request, declared or not. */
const ofProtocol = new Set([405, 406, 408, 411, 413, 414, 415, 429, 431]);

/** Holds an answer against what its operation declares. */
export function checkAnswer(schemas: Schemas, answer: Answer, intent: Intent): AnswerVerdict {
  const { received, draft } = answer;
  if (received === undefined) return { problems: [unanswered(answer)], looked: ["answers"] };
  const { operation } = draft;
  const wrong = serverError(operation, received);
  if (wrong !== undefined) return { problems: [wrong], looked: ["answers", "no-server-error"] };
  if (intent === "outside") return { problems: [], looked: ["answers", "no-server-error"] };
  const declared = findDeclared(operation, received.status);
  if (declared === undefined) {
    const tolerated = isTolerated(operation, received.status, intent);
    const problem = undeclared(operation, received.status);
    return { problems: tolerated ? [] : [problem], looked: ["answers", "no-server-error", "status-declared"] };
  }
  return {
    problems: [
      ...checkReadable(received),
      ...(echoesInvalid(received.status, intent)
        ? []
        : checkBody(schemas, declared, received, draft.method ?? operation.method)),
      ...checkHeaders(schemas, declared, received),
      ...findMalformedHeaders(received.headers),
    ],
    looked: [
      "answers",
      "no-server-error",
      "status-declared",
      "content-type",
      "well-formed",
      "response-schema",
      "response-headers",
      "header-form",
    ],
  };
}

/** What a server took though it must not, it may well show: that is one defect, not two. */
function echoesInvalid(status: number, intent: Intent): boolean {
  return status < 300 && (intent === "invalid" || intent === "malformed");
}

/** The declared answer that a status falls under: its number first, then its range, then the default. */
export function findDeclared(operation: Operation, status: number): DeclaredAnswer | undefined {
  const named = (name: string): DeclaredAnswer | undefined => operation.answers.find((each) => each.status === name);
  return named(String(status)) ?? named(`${Math.floor(status / 100)}XX`) ?? named("default");
}

function unanswered({ exchange }: Answer): Problem {
  return {
    check: "answers",
    message: "The request was not answered.",
    expected: "an answer",
    got: exchange.failure ?? "none",
    key: "",
  };
}

function serverError(operation: Operation, { status }: Received): Problem | undefined {
  if (status < 500) return undefined;
  const declared = operation.answers.some((each) => each.status === String(status));
  if (declared && [501, 503, 504].includes(status)) return undefined;
  return {
    check: "no-server-error",
    message: `The server failed with ${status}.`,
    expected: "a status below 500",
    got: String(status),
    key: "",
  };
}

function isTolerated(operation: Operation, status: number, intent: Intent): boolean {
  if (status === 429) return true;
  if (intent === "anonymous") return status === 401 || status === 403;
  if (status === 404 && operation.path.includes("{")) return true;
  if (intent === "unknown-id") return status === 400 && !declares(operation, ["400", "422", "4XX"]);
  if (intent === "valid") return status === 304;
  if (ofProtocol.has(status)) return true;
  if (intent === "malformed") return status === 400 || status === 422;
  return status === 400 && !declares(operation, ["400", "422", "4XX", "default"]);
}

function declares(operation: Operation, statuses: readonly string[]): boolean {
  return operation.answers.some((each) => statuses.includes(each.status));
}

function undeclared(operation: Operation, status: number): Problem {
  return {
    check: "status-declared",
    message: `The status ${status} is not declared.`,
    expected: operation.answers.map((each) => each.status).join(", "),
    got: String(status),
    key: String(status),
  };
}

function checkReadable({ unreadable, headers }: Received): readonly Problem[] {
  if (unreadable === undefined) return [];
  return [
    {
      check: "well-formed",
      message: `The answer cannot be read: ${unreadable}.`,
      expected: "a body that is what its headers say",
      got: `${headers.get("content-type") ?? ""} ${unreadable}`.trim(),
      key: unreadable.replaceAll(/\d+/gu, "n"),
    },
  ];
}

function checkBody(
  schemas: Schemas,
  { contents, status: name }: DeclaredAnswer,
  received: Received,
  method: string,
): readonly Problem[] {
  if (method === "HEAD" || received.status === 204 || received.status === 304 || contents.length === 0) return [];
  const type = received.headers.get("content-type");
  const schema = contents.find((each) => each.schema !== undefined)?.schema;
  if (received.text === "") {
    if (schema === undefined || contents.some(({ mediaType }) => !isJsonType(mediaType))) return [];
    return [missingBody(name)];
  }
  const content = type === null ? undefined : contents.find(({ mediaType }) => isOfType(type, mediaType));
  if (content === undefined) {
    return [
      {
        check: "content-type",
        message: `The media type is not one that ${name} declares.`,
        expected: contents.map(({ mediaType }) => mediaType).join(", "),
        got: type ?? "no Content-Type",
        key: `${name} ${type ?? ""}`,
      },
    ];
  }
  return checkSchema(schemas, content, received);
}

function missingBody(status: string): Problem {
  return {
    check: "response-schema",
    message: `The answer has no body, but ${status} declares one.`,
    expected: "a body",
    got: "an empty body",
    key: `${status} empty`,
  };
}

function checkSchema(schemas: Schemas, { schema, mediaType }: Content, received: Received): readonly Problem[] {
  if (schema === undefined || received.unreadable !== undefined) return [];
  const isText = mediaType.startsWith("text/");
  if (!isText && received.json === undefined) return [];
  const value = isText ? received.text : received.json;
  const misfits = schemas.misfits(schema, "response", value);
  const telling = misfits.filter(({ keyword }) => !["anyOf", "oneOf", "if"].includes(keyword));
  const worst = (telling.length > 0 ? telling : misfits).toSorted((a, b) => b.at.length - a.at.length)[0];
  if (worst === undefined) return [];
  const place = worst.at === "" ? "The body" : `The body at ${worst.at}`;
  return [
    {
      check: "response-schema",
      message: `${place} ${worst.message}.`,
      expected: `a body that fits the schema of ${received.status}`,
      got: shown(value),
      key: `${received.status} ${worst.at.replaceAll(/\/\d+/gu, "/0")} ${worst.keyword}`,
    },
  ];
}

function isOfType(type: string, declared: string): boolean {
  const plain = (text: string): string => (text.split(";")[0] ?? "").trim().toLowerCase();
  const [actual, wanted] = [plain(type), plain(declared)];
  if (wanted === "*/*" || wanted === actual) return true;
  return wanted.endsWith("/*") && actual.startsWith(wanted.slice(0, -1));
}

function checkHeaders(schemas: Schemas, declared: DeclaredAnswer, received: Received): readonly Problem[] {
  return declared.headers.flatMap((header) => {
    const value = received.headers.get(header.name);
    if (value !== null) return misfitHeader(schemas, header, value, received.status);
    if (!header.required && !isExpected(header.name, received.status)) return [];
    return [
      {
        check: "response-headers",
        message: `The header ${header.name} is missing.`,
        expected: `the header ${header.name}, as ${declared.status} declares`,
        got: "no such header",
        key: `${received.status} ${header.name}`,
      },
    ];
  });
}

/** Validators are of use only when they can be relied upon; a declared one is taken as promised. */
function isExpected(name: string, status: number): boolean {
  if (name === "location") return status === 201;
  return status >= 200 && status < 300 && (name === "etag" || name === "last-modified");
}

function misfitHeader(
  schemas: Schemas,
  { name, schema }: DeclaredHeader,
  value: string,
  status: number,
): readonly Problem[] {
  if (schema === undefined || name in { "set-cookie": 1, link: 1 }) return [];
  const [misfit] = schemas.misfits(schema, "response", headerValue(schemas, schema, value));
  if (misfit === undefined) return [];
  return [
    {
      check: "response-headers",
      message: `The header ${name} ${misfit.message}.`,
      expected: "a value that fits its schema",
      got: value,
      key: `${status} ${name} ${misfit.keyword}`,
    },
  ];
}

/** A header or parameter as its schema means it: text unless a number, a truth value or a list is declared. */
export function headerValue(schemas: Schemas, schema: Schema, value: string): unknown {
  const { types, items } = schemas.shape(schema);
  if (types.includes("string") || types.length === 0) return value;
  if (types.includes("integer") || types.includes("number")) {
    return /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(value) ? Number(value) : value;
  }
  if (types.includes("boolean")) return value === "true" ? true : value === "false" ? false : value;
  if (types.includes("array")) return value.split(",").map((each) => headerValue(schemas, items ?? true, each.trim()));
  return value;
}
