import type { ApiModel, Member, Operation, Parameter } from "../../api-model.ts";
import { isSuccess } from "../../openapi/read-response.ts";

/** The group of a request type that a parameter belongs to. */
export function groupOf(place: Parameter["in"] | "body"): "path" | "query" | "headers" | "body" {
  return place === "header" ? "headers" : place;
}

/** The member that makes repeats harmless. */
export function idempotencyToken(
  model: ApiModel,
  { parameters, body }: Operation,
): { readonly in: "path" | "query" | "headers" | "body"; readonly name: string } | undefined {
  const parameter = parameters.find((one) => one.idempotencyToken);
  if (parameter) return { in: groupOf(parameter.in), name: parameter.name };
  const member = membersOf(model, body?.shape).find((one) => one.idempotencyToken);
  return member && { in: "body", name: member.name };
}

function membersOf(model: ApiModel, shape: ApiModel["schemas"][number]["shape"] | undefined): readonly Member[] {
  if (shape?.kind === "object") return shape.members;
  if (shape?.kind !== "reference") return [];
  return membersOf(model, model.schemas.find(({ name }) => name === shape.name)?.shape);
}

/**
 * Whether doing it twice is not the same as doing it once. A merge patch says what the result should be, and a list
 * that is asked for by POST changes nothing.
 */
export function isOnce({ method, body, paging }: Operation, hasToken: boolean): boolean {
  const isMergePatch = method === "PATCH" && body?.contentType === "application/merge-patch+json";
  if (paging || isMergePatch || hasToken) return false;
  return method === "POST" || method === "PATCH";
}

/** Whether a success may come without a body. 204 never has one, which needs no saying. */
export function mayBeEmpty({ method, responses }: Operation): boolean {
  const successes = responses.filter(({ status }) => isSuccess(status) && status !== 204);
  return method === "HEAD" || successes.some(({ body }) => body === undefined);
}

/** Whether a caller has to give anything. The client fills in the version itself. */
export function needsRequest({ versionParameter }: ApiModel, { parameters, body }: Operation): boolean {
  return (
    body?.required === true ||
    parameters.some(({ required, name, in: place }) => {
      const isVersion = name === versionParameter?.name && place === versionParameter.in;
      return required && !isVersion;
    })
  );
}
