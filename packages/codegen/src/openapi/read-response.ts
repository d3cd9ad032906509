import type { OperationResponse, Shape } from "../api-model.ts";
import { entriesAt, memberAt, requiredMemberAt, type Place } from "./place.ts";
import { readContent, type Content } from "./read-content.ts";
import { readDoc } from "./read-doc.ts";
import { readHeader } from "./read-parameter.ts";
import type { Reading } from "./reading.ts";
import { resolve } from "./references.ts";
import { SpecProblem } from "./spec-problem.ts";

type Status = OperationResponse["status"];

/** An answer before it is known which codes its body stands for: that takes all operations together. */
export interface ReadResponse extends OperationResponse {
  readonly content?: Content;
}

const ranges = ["1XX", "2XX", "3XX", "4XX", "5XX"] as const;

/** Declared answers in ascending order of status; ranges and `default` last. */
export function readResponses(reading: Reading, operation: Place): readonly ReadResponse[] {
  const declared = requiredMemberAt(operation, "responses");
  return entriesAt(declared)
    .map(([status, place]) => readResponse(reading, readStatus(status, place), resolve(reading.root, place)))
    .sort((one, other) => rank(one.status) - rank(other.status));
}

function readResponse(reading: Reading, status: Status, place: Place): ReadResponse {
  const content = readContent(reading, place);
  return {
    status,
    ...readDoc(place),
    headers: entriesAt(memberAt(place, "headers")).map(([name, header]) => readHeader(reading, name, header)),
    ...(content && {
      contentType: content.contentType,
      ...(content.encoding && { encoding: content.encoding }),
      ...(content.mediaTypes && { mediaTypes: content.mediaTypes }),
      body: content.shape,
      content,
    }),
    errors: [],
  };
}

function readStatus(text: string, place: Place): Status {
  if (text === "default") return text;
  const range = ranges.find((one) => one === text.toUpperCase());
  if (range) return range;
  const status = Number(text);
  if (Number.isInteger(status) && status >= 100 && status <= 599) return status;
  throw new SpecProblem(place, `"${text}" is no status.`, "Use 100 to 599, a range such as 4XX, or default.");
}

function rank(status: Status): number {
  if (status === "default") return 10_000;
  return typeof status === "number" ? status : 1_000 + ranges.indexOf(status);
}

export function isSuccess(status: Status): boolean {
  return status === "2XX" || (typeof status === "number" && status >= 200 && status < 300);
}

/** Names of the schemas that an error body may be. */
export function referencedNames(shape: Shape | undefined): readonly string[] {
  if (shape?.kind === "reference") return [shape.name];
  return shape?.kind === "union" ? shape.options.flatMap(referencedNames) : [];
}
