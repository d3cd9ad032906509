import type { FaultEnding } from "./fault-rule.ts";
import type { Faults } from "./faults.ts";
import type { RequestLog } from "./request-log.ts";
import type { Contract, Route } from "./route.ts";
import type { AnswerData } from "./answer-data.ts";
import { type Api, type Limits, defaultLimits } from "./api.ts";
import type { Sources } from "./call.ts";
import type { Handler, Handlers, Refusal } from "./handler.ts";
import type { Problem } from "./problem.ts";
import { type ParameterReader, compileParameters } from "./read-parameters.ts";
import { type Router, compileRouter } from "./router.ts";

/** What a mock's way from a request to an answer is made of. */
export interface HallOptions<Caller, Table extends Handlers<Table, Caller>> extends Sources {
  readonly contract: Contract;
  /** One member per operation; what is missing answers 501 with its name. */
  readonly handlers: Table;
  readonly api: Api<Caller>;
  /** Lets the host catch up with the clock. Called before anything else is done with a request. */
  readonly tick?: () => void;
  /** Validate what handlers answer, and answer 500 with a sentence when it breaks the contract. Default `true`. */
  readonly checkAnswers?: boolean;
  readonly log?: RequestLog;
  readonly faults?: Faults;
  /** Where sentences about failures of the mock itself go. Default: the console's error stream. */
  readonly report?: (sentence: string) => void;
}

/** How a call's way ended: an answer of its handler, a refusal or a problem on the way. */
export type Outcome = Conclusion | FaultyOutcome;

/** How it ends when nothing goes wrong on purpose. */
export type Conclusion =
  | { readonly kind: "answer"; readonly answer: AnswerData; readonly refusal?: Refusal }
  | Refusal
  | Problem;

/** How it ends when a fault was asked for. */
export interface FaultyOutcome {
  readonly kind: "fault";
  readonly ending: FaultEnding;
  /** What would have been answered, where the work was done. */
  readonly lost?: Conclusion;
}

/** The options, worked out once. */
export interface Hall<Caller> extends Sources {
  readonly contract: Contract;
  readonly api: Api<Caller>;
  readonly router: Router;
  readonly limits: Limits;
  readonly handlerOf: (operation: string) => Handler<unknown, AnswerData, Caller> | undefined;
  readonly parametersOf: (route: Route) => ParameterReader;
  readonly tick: () => void;
  readonly checkAnswers: boolean;
  readonly log: RequestLog | undefined;
  readonly faults: Faults | undefined;
  readonly report: (sentence: string) => void;
}

/** A hall without its handlers: what does not depend on who calls. */
export type HallRules = Omit<Hall<unknown>, "handlerOf">;

/** Compiles the router. What belongs to one operation is made ready when that is first called. */
export function buildHall<Caller, Table extends Handlers<Table, Caller>>(
  options: HallOptions<Caller, Table>,
): Hall<Caller> {
  const { contract, api, handlers, clock, ids, random, log, faults } = options;
  return {
    contract,
    api,
    clock,
    ids,
    random,
    log,
    faults,
    router: compileRouter(contract.routes),
    limits: { ...defaultLimits, ...api.limits },
    handlerOf: findHandlers(handlers),
    parametersOf: remembering(compileParameters),
    tick: options.tick ?? (() => {}),
    checkAnswers: options.checkAnswers ?? true,
    report: options.report ?? ((sentence) => console.error(sentence)),
  };
}

function findHandlers<Caller, Table extends Handlers<Table, Caller>>(handlers: Table): Hall<Caller>["handlerOf"] {
  // A handler's input type is what its route's validator accepts, and the hall calls it with nothing else: a link that
  // the generated code makes by the operation's name and the type system cannot see.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const table = handlers as Readonly<Record<string, Handler<unknown, AnswerData, Caller> | undefined>>;
  // Bound, so that a handler may use its neighbours through `this`, as methods do.
  return remembering((operation) => (Object.hasOwn(table, operation) ? table[operation]?.bind(handlers) : undefined));
}

/** The same function, which does its work once for each input. */
function remembering<Input, Output>(make: (input: Input) => Output): (input: Input) => Output {
  const made = new Map<Input, Output>();
  return (input) => {
    const known = made.get(input);
    if (known !== undefined) return known;
    const fresh = make(input);
    made.set(input, fresh);
    return fresh;
  };
}
