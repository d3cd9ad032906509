import { pathOf, type Violation } from "@trunkline/validator-kit";
import type { Stage } from "./call.ts";
import type { Contract, Route } from "./route.ts";

/**
 * A place in the OpenAPI document of an API, as a URI reference: the file's name and a JSON pointer behind `#`. Each
 * segment stands as it does in the document but for `~` and `/`, which a pointer escapes; nothing is percent-encoded.
 */
export type Clause = string;

/** Finds the clauses of a contract that a request is held against. */
export interface Clauses {
  /** What a step looked at. Undefined for steps that no contract speaks of. */
  ofStage(stage: Stage, route: Route): Clause | undefined;
  /** What a violation broke. */
  ofViolation(violation: Violation, route: Route): Clause;
}

/** The clauses of the newest version of a contract, which is what requests are validated against. */
export function createClauses({ versions }: Pick<Contract, "versions">): Clauses {
  const document = `openapi.${versions.at(-1) ?? ""}.json`;
  const clause = (...segments: readonly (string | number)[]): Clause =>
    `${document}#${segments.map((segment) => `/${escaped(String(segment))}`).join("")}`;

  return {
    ofStage(stage, { path, method, body }) {
      const operation = ["paths", path, method.toLowerCase()];
      switch (stage) {
        case "route":
        case "contract":
          return clause(...operation);
        case "body":
          return body === undefined ? undefined : clause(...operation, "requestBody");
        case "version":
          return clause("info", "version");
        case "answer":
          return clause(...operation, "responses");
        case "limits":
        case "authentication":
        case "admission":
        case "fault":
        case "handler":
          return undefined;
      }
    },
    ofViolation({ pointer }, { path, method, parameters, body }) {
      const [group, name] = pathOf(pointer);
      const operation = ["paths", path, method.toLowerCase()];
      if (group === "body") return clause(...operation, "requestBody", "content", body?.contentType ?? "", "schema");
      const wanted = group === "headers" ? "header" : group;
      const place = parameters.findIndex((parameter) => parameter.in === wanted && parameter.name === name);
      return place === -1 ? clause(...operation) : clause(...operation, "parameters", place);
    },
  };
}

function escaped(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
