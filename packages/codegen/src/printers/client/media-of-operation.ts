import type { Operation, OperationResponse, RequestBody } from "../../api-model.ts";
import { isSuccess } from "../../openapi/read-response.ts";
import { lineWidth } from "../../text/doc-comment.ts";
import { memberKey, quote } from "../../text/literals.ts";
import { answersByMedia, statusKey } from "../answers-by-media.ts";

/** What an operation's module says of bodies that are not JSON. */
export interface OperationMedia {
  /** The declaration of `media`. */
  readonly constant: string;
  /** The functions that it names. */
  readonly runtime: readonly string[];
}

const json = "application/json";

/** Nothing where all bodies are JSON. */
export function mediaOfOperation({ body, responses }: Operation): OperationMedia | undefined {
  const write = body && printWrite(body);
  const answers = printAnswers(responses);
  if (!write && !answers) return undefined;
  const members = [...(write ? [write.text] : []), ...(answers ? [answers.text] : [])];
  return {
    constant: `const media: Media = {\n${members.join("")}};\n`,
    runtime: [...(write ? [write.by] : []), ...(answers?.by ?? [])],
  };
}

const writers = { text: "writeText", binary: "writeBytes", form: "writeForm", multipart: "writeMultipart" } as const;

function printWrite({
  encoding,
  fields = {},
}: RequestBody): { readonly text: string; readonly by: string } | undefined {
  if (!encoding) return undefined;
  const by = writers[encoding];
  const members = Object.entries(fields).map(([name, how]) => `${memberKey(name)}: ${quote(how)}`);
  if (members.length === 0) return { by, text: `  write: ${by},\n` };
  const head = "  write: (body, type, options) =>";
  const call = `${by}(body, type, options, { ${members.join(", ")} }),\n`;
  const open = `${by}(body, type, options, {\n${members.map((member) => `      ${member},\n`).join("")}    }),\n`;
  const forms = [`${head} ${call}`, `${head}\n    ${call}`];
  const fits = (text: string): boolean => text.split("\n").every((line) => line.length <= lineWidth);
  return { by, text: forms.find(fits) ?? `${head}\n    ${open}` };
}

/** Answers in other media types, by status; beside a range or a default, also the others that these would cover. */
function printAnswers(
  responses: readonly OperationResponse[],
): { readonly text: string; readonly by: readonly string[] } | undefined {
  const named = answersByMedia(responses);
  if (named.length === 0) return undefined;
  const lines = named.map((response) => `    ${statusKey(response)}: ${printAnswer(response)},\n`);
  return {
    text: `  answers: {\n${lines.join("")}  },\n`,
    by: [...new Set(named.filter(({ encoding }) => encoding !== undefined).map(readerOf))],
  };
}

function printAnswer(response: OperationResponse): string {
  if (response.encoding === undefined) return quote("json");
  return `{ types: [${mediaTypesOf(response).map(quote).join(", ")}], read: ${readerOf(response)} }`;
}

function readerOf({ encoding }: OperationResponse): "readText" | "readBytes" {
  return encoding === "text" ? "readText" : "readBytes";
}

/** Without parameters, which say how a body is written and not what it is. */
function mediaTypesOf(response: OperationResponse): readonly string[] {
  return [...new Set(acceptedTypes(response).map((type) => type.replace(/\s*;.*/, "").toLowerCase()))];
}

function acceptedTypes({ contentType, mediaTypes }: OperationResponse): readonly string[] {
  const types = mediaTypes ?? (contentType === undefined ? [] : [contentType]);
  // Which characters an answer is written with is its own business.
  return types.map((type) => type.replace(/\s*;\s*charset=[^;]*/i, ""));
}

/**
 * What to accept: the media types of successes, then those of errors. Nothing where plain JSON, which every client asks
 * for, says it.
 */
export function acceptOf({ responses }: Operation): string | undefined {
  const typesWhere = (wanted: (status: OperationResponse["status"]) => boolean): readonly string[] => [
    ...new Set(responses.filter(({ status }) => wanted(status)).flatMap(acceptedTypes)),
  ];
  const successes = typesWhere(isSuccess);
  const errors = typesWhere((status) => !isSuccess(status)).filter((type) => !successes.includes(type));
  if ([...successes, ...errors].every((type) => type === json)) return undefined;
  return [...successes, ...errors.map((type) => (successes.length > 0 ? `${type};q=0.9` : type))].join(", ");
}
