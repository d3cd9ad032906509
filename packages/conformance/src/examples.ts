import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A request as a client put it on the wire. */
export interface ExampleRequest {
  readonly method: string;
  /** With query, as on the wire. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** One file of `specs/<api>/examples`: what the members mean stands in the README there. */
export interface Example {
  /** The file's name without ending. */
  readonly name: string;
  readonly operation: string;
  readonly given?: readonly ExampleRequest[];
  readonly request?: ExampleRequest;
  readonly response?: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
}

/** The recorded exchanges of one API, in the order of their names. */
export function readExamples(api: string): readonly Example[] {
  const folder = dirname(createRequire(import.meta.url).resolve(`@trunkline/${api}-spec/examples/README.md`));
  return readdirSync(folder)
    .filter((file) => /^\w+\.[\w-]+\.json$/u.test(file))
    .toSorted()
    .map((file) => {
      const content: Omit<Example, "name"> = JSON.parse(readFileSync(join(folder, file), "utf8"));
      return { ...content, name: file.replace(/\.json$/u, "") };
    });
}

/** Sends an example's request as it was captured, but to another place. */
export function requestFrom({ method, path, headers, body }: ExampleRequest): Request {
  const sent = Object.entries(headers ?? {}).filter(([name]) => name !== "content-length" && name !== "host");
  return new Request(`http://mock.invalid${path}`, {
    method,
    headers: sent,
    ...(body === undefined || body === null ? {} : { body: JSON.stringify(body) }),
  });
}
