import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** An error that an operation declares. */
export interface DeclaredError {
  readonly name: string;
  readonly status: number;
}

interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
}

interface Answer {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface Document {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly operationId: string; readonly responses: Readonly<Record<string, Answer>> }>>
    >
  >;
}

/** The errors that each operation of Connect's contract declares, in the contract's order. */
export function readDeclaredErrors(): ReadonlyMap<string, readonly DeclaredError[]> {
  const file = createRequire(import.meta.url).resolve(
    "@trunkline/traffic-distribution-spec/gen/openapi.2017-08-08.json",
  );
  // A committed file of ours, whose shape a compiler made.
  const { paths } = JSON.parse(readFileSync(file, "utf8")) as Document;
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  return new Map(operations.map(({ operationId, responses }) => [operationId, errorsOf(responses)]));
}

function errorsOf(responses: Readonly<Record<string, Answer>>): DeclaredError[] {
  return Object.entries(responses)
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([status, { content }]) =>
      Object.values(content ?? {}).flatMap(({ schema }) =>
        namesIn(schema).map((name) => ({ name, status: Number(status) })),
      ),
    );
}

function namesIn({ $ref, anyOf = [] }: Schema): string[] {
  const own = $ref?.split("/").at(-1);
  return own === undefined ? anyOf.flatMap(namesIn) : [own];
}
