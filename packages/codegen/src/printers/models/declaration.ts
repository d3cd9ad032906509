import type { Shape } from "../../api-model.ts";
import type { LookUp } from "./describe.ts";
import type { Audience } from "./audience.ts";

/** One or two statements that belong together, before it is decided which file they go to. */
export interface Declaration {
  /** The name it declares, as a type and, for enums, as a constant too. */
  readonly name: string;
  readonly isValue: boolean;
  /** Ends with one line feed. */
  readonly text: string;
  /** Names of other declarations that the text uses. */
  readonly uses: readonly string[];
  /** Whether it takes its values from the constant of the same name for clients, imported as {@link openConstantOf}. */
  readonly reuses?: boolean;
  /** Where it belongs: a file without extension, relative to `src/gen`. */
  readonly home: string;
  /** The file's name in a folder of the home's name, where the home grows too long for one file. */
  readonly part: string;
}

/** What is to be declared. */
export interface Subject {
  readonly name: string;
  readonly shape: Shape;
  /** Paragraphs of the doc comment. */
  readonly doc: readonly string[];
  /** The file it belongs to: a room, or `operations/` and a room. */
  readonly room: string;
  /** What it stays together with where a room grows too long for one file: its operation, or itself. */
  readonly part: string;
}

/** What every declaration is made with. */
export interface DeclarationContext {
  readonly audience: Audience;
  readonly lookUp: LookUp;
}

/** How a module for servers calls the constant for clients that it takes its own from. */
export function openConstantOf(name: string): string {
  return `open${name}`;
}
