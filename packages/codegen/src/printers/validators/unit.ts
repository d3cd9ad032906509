import type { Shape } from "../../api-model.ts";

/** One type to check: a schema, a group of parameters, a request, an answer, or all answers of an operation. */
export interface Unit {
  /** PascalCase, unique in the API. */
  readonly name: string;
  /** The generated module it lives in, without extension: `distribution-policies`. */
  readonly module: string;
  readonly shape: Shape | AnswersShape;
  readonly doc?: string;
  /** The type of the models package that its values have; its own name unless given. */
  readonly model?: string;
  /** Has a validator, under the name of a type of the models package. The others only serve these. */
  readonly isPublic: boolean;
  /**
   * The form in which an answer is taken: values of enums and tags of unions that came later pass, unless the walk is
   * strict.
   */
  readonly isReceived?: boolean;
  /** Other members than the known ones are nobody's mistake, as among headers. */
  readonly isOpen?: boolean;
}

/** All answers that an operation may give; the status decides. */
export interface AnswersShape {
  readonly kind: "answers";
  readonly answers: readonly Answer[];
}

export interface Answer {
  /** `200`, `4XX`, `default`. */
  readonly status: string;
  /** The unit that describes headers and body. */
  readonly name: string;
}

/** All units of an API by name, in the order in which they are printed. */
export type Units = ReadonlyMap<string, Unit>;
