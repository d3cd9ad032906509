import type { LookUp } from "./describe.ts";
import type { Audience } from "./unrecognized.ts";

/** One or two statements that belong together, before it is decided which file they go to. */
export interface Declaration {
  /** The name it declares, as a type and, for enums, as a constant too. */
  readonly name: string;
  readonly isValue: boolean;
  /** Ends with one line feed. */
  readonly text: string;
  /** Names of other declarations that the text uses. */
  readonly uses: readonly string[];
  /** Where it belongs: a file without extension, relative to `src/gen`. */
  readonly home: string;
}

/** What every declaration is made with. */
export interface DeclarationContext {
  readonly audience: Audience;
  readonly lookUp: LookUp;
}
