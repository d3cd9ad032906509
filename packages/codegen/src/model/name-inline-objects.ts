import type { NamedSchema, Operation, OperationResponse, RequestBody, Shape } from "../api-model.ts";
import { pascalCase } from "../names.ts";
import { isSuccess } from "../openapi/read-response.ts";
import type { Draft } from "./draft.ts";

/**
 * Gives the object that a body or an answer states in place a name: `lendBook` sends a `LendBookBody` and answers a
 * `LendBookResult`. People import and hover these; deeper objects without name stay where they are.
 */
export function nameInlineObjects({ schemas, operations }: Draft): Draft {
  const added: NamedSchema[] = [];
  const hoist = ({ see }: Operation, name: string, doc: string, shape: Shape): Shape => {
    added.push({ name, doc, ...(see && { see }), shape, room: "" });
    return { kind: "reference", name };
  };
  const named = operations.map((operation): Operation => {
    const name = pascalCase(operation.id);
    const result = inlineResult(operation);
    const reference = result && hoist(operation, `${name}Result`, `What \`${operation.id}\` answers.`, result);
    const nameBody = (body: RequestBody): RequestBody =>
      isNameless(body.shape)
        ? { ...body, shape: hoist(operation, `${name}Body`, `What \`${operation.id}\` sends.`, body.shape) }
        : body;
    return {
      ...operation,
      ...(operation.body && { body: nameBody(operation.body) }),
      responses: operation.responses.map((response) =>
        reference && isInlineSuccess(response) ? { ...response, body: reference } : response,
      ),
    };
  });
  return { schemas: [...schemas, ...added], operations: named };
}

/** The one object that all successful answers without a name share; nothing when they differ. */
function inlineResult(operation: Operation): Shape | undefined {
  const [first, ...others] = operation.responses.filter(isInlineSuccess).map(({ body }) => body);
  return others.every((body) => JSON.stringify(body) === JSON.stringify(first)) ? first : undefined;
}

function isInlineSuccess({ status, body }: OperationResponse): boolean {
  return isSuccess(status) && isNameless(body);
}

/** An object in place. One without members says nothing that a name could help with. */
function isNameless(shape: Shape | undefined): boolean {
  return shape?.kind === "object" && shape.members.length > 0;
}
