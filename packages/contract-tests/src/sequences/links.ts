import type { Contract, Operation } from "../document/operation.ts";
import { findAt } from "../document/references.ts";
import { textOf } from "../document/json.ts";
import type { GivenLink } from "../options.ts";
import type { CaseRun } from "../sending/session.ts";
import type { Answer } from "../sending/transport.ts";
import type { Id } from "./identity.ts";
import type { Resource } from "./resource.ts";

/** Links that were given or that the document declares: where parameters get their values. */
export interface LinkBook {
  /** Gets the value of a parameter, or of a place in the body, by running the operation it comes from. */
  readonly follow: (run: CaseRun, to: Operation, parameter: string, tools: FollowTools) => Promise<unknown>;
  /** The operation that a parameter's value comes from. */
  readonly sourceOf: (to: Operation, parameter: string) => Operation | undefined;
  /** The value of a parameter in an answer of the operation it comes from. */
  readonly valueFor: (answer: Answer | undefined, to: Operation, parameter: string) => unknown;
  /** The id of a new thing, where a link says in which place of the answer it stands. */
  readonly idFrom: (answer: Answer, resource: Resource) => Id | undefined;
}

/** What following a link needs: a way to run an operation until it succeeds. */
export interface FollowTools {
  readonly run: (run: CaseRun, operation: Operation) => Promise<Answer | undefined>;
}

interface Rule {
  readonly from: Operation;
  readonly value: string;
  /** Key of an operation, or `*`. */
  readonly to: string;
  readonly parameter: string;
}

/** Reads the links of a document, the given ones first. */
export function createLinkBook(contract: Contract, given: readonly GivenLink[]): LinkBook {
  const byName = (name: string): Operation | undefined =>
    contract.operations.find((each) => each.key === name || `${each.method} ${each.path}` === name);
  const rules: readonly Rule[] = [
    ...given.flatMap((link) => {
      const from = byName(link.from);
      const to = link.to === "*" ? "*" : byName(link.to)?.key;
      if (from === undefined || to === undefined) {
        throw new TypeError(`A link leads from ${link.from} to ${link.to}: one of them is not in the document.`);
      }
      return [{ from, value: link.value, to, parameter: link.parameter }];
    }),
    ...contract.operations.flatMap(declaredRules),
  ];
  const following = new Set<Rule>();

  function ruleFor(to: Operation, parameter: string): Rule | undefined {
    return rules.find((rule) => rule.parameter === parameter && (rule.to === to.key || rule.to === "*"));
  }

  function valueFor(answer: Answer | undefined, to: Operation, parameter: string): unknown {
    const rule = ruleFor(to, parameter);
    return rule === undefined || answer === undefined ? undefined : valueIn(answer, rule.value);
  }

  async function follow(run: CaseRun, to: Operation, parameter: string, tools: FollowTools): Promise<unknown> {
    const found = rules.filter((rule) => rule.parameter === parameter && (rule.to === to.key || rule.to === "*"));
    for (const rule of found) {
      if (following.has(rule) || rule.from === to) continue;
      following.add(rule);
      try {
        const answer = await tools.run(run, rule.from);
        const value = answer === undefined ? undefined : valueIn(answer, rule.value);
        if (value !== undefined) return value;
      } finally {
        following.delete(rule);
      }
    }
    return undefined;
  }

  function idFrom(answer: Answer, resource: Resource): Id | undefined {
    const uses = new Set([resource.read, resource.remove, resource.replace, resource.patch].map((each) => each?.key));
    const rule = rules.find(
      (each) =>
        each.from === answer.draft.operation &&
        each.parameter === resource.param &&
        (each.to === "*" || uses.has(each.to)),
    );
    const value = rule === undefined ? undefined : valueIn(answer, rule.value);
    return typeof value === "string" || typeof value === "number" ? value : undefined;
  }

  return { sourceOf: (to, parameter) => ruleFor(to, parameter)?.from, valueFor, follow, idFrom };
}

function declaredRules(operation: Operation): readonly Rule[] {
  return operation.answers
    .filter(({ status }) => /^(?:2|default)/u.test(status))
    .flatMap(({ links }) => links)
    .flatMap(({ to, parameters }) =>
      Object.entries(parameters).flatMap(([name, expression]) => {
        const [, place, rest = ""] = /^\$response\.(body|header)[#.](.*)$/u.exec(textOf(expression) ?? "") ?? [];
        if (place === undefined) return [];
        const parameter = name.replace(/^(?:path|query|header)\./u, "");
        return [{ from: operation, value: place === "body" ? rest : `header:${rest}`, to, parameter }];
      }),
    );
}

function valueIn({ received }: Answer, value: string): unknown {
  if (received === undefined) return undefined;
  const [, header] = /^header:(.+)$/u.exec(value) ?? [];
  if (header === undefined) return findAt(received.json, value.startsWith("/") ? value : `/${value}`);
  const text = received.headers.get(header);
  return text === null
    ? undefined
    : decodeURIComponent(
        text
          .replace(/[?#].*$/u, "")
          .replace(/\/$/u, "")
          .split("/")
          .at(-1) ?? "",
      );
}
