import type { Schemas } from "../document/schemas.ts";
import type { Operation } from "../document/operation.ts";
import type { Exchange } from "../report.ts";
import type { Draft, DraftBody, ParameterValues } from "../sending/draft.ts";
import type { CaseRun } from "../sending/session.ts";
import type { Answer } from "../sending/transport.ts";
import type { Id } from "./identity.ts";
import type { LinkBook } from "./links.ts";
import type { Resource } from "./resource.ts";
import type { BodyRecipe, Drafting } from "./valid-draft.ts";

/** One thing that exists on the server, and how it came to be. */
export interface Instance {
  readonly resource: Resource;
  /** Values of all parameters of its path. */
  readonly path: ParameterValues;
  readonly id: Id;
  /** What was sent to make it; undefined when it was there before. */
  readonly draft: Draft | undefined;
  readonly answer: Answer | undefined;
  /** Requests to send to have such a one again. */
  readonly exchanges: readonly Exchange[];
}

/** Brings the server into the states that operations need. */
export interface Producer {
  /** Makes a new one. Undefined: the server would not, or nothing makes one. */
  readonly make: (run: CaseRun, resource: Resource, wish?: MakeWish) => Promise<Instance | undefined>;
  /** One that other cases may use, too; made when there is none yet. */
  readonly share: (run: CaseRun, resource: Resource, parents?: ParameterValues) => Promise<Instance | undefined>;
  /** Values for the path of an operation, of things that exist as far as they can be made. */
  readonly pathFor: (run: CaseRun, operation: Operation) => Promise<ParameterValues>;
  /** The body of a recipe, with the ids of existing things where it names others. */
  readonly bodyFor: (run: CaseRun, operation: Operation, recipe: BodyRecipe) => Promise<DraftBody | undefined>;
  /** The recipe that the server took for an operation, else the first. */
  readonly recipeFor: (operation: Operation) => BodyRecipe;
  readonly accepted: (operation: Operation, recipe: BodyRecipe) => void;
  /** Forgets shared things: the next case gets new ones. */
  readonly forget: () => void;
  /** A number that was not used before in this run. */
  readonly next: () => number;
  /** An id that fits a resource's parameter and was never given. */
  readonly newId: (resource: Resource) => unknown;
}

/** What a new thing is to be like. */
export interface MakeWish {
  readonly parents?: ParameterValues;
  /** Under this id, where the caller chooses. */
  readonly id?: unknown;
  /** With this body, in place of one that is known to be accepted. */
  readonly body?: unknown;
  /** With a body of this recipe. */
  readonly recipe?: BodyRecipe;
}

/** What a producer builds upon. */
export interface ProducerOptions {
  readonly schemas: Schemas;
  readonly resources: readonly Resource[];
  readonly operations: readonly Operation[];
  readonly drafting: Drafting;
  readonly links: LinkBook;
  readonly seed: number;
}
