import type { CheckId } from "../checks/check-table.ts";
import type { Budgets, Selection } from "../options.ts";
import type { ReportView } from "../reporting/report-view.ts";

/** The forms of a report. */
export type ReportKind = "text" | "json" | "junit";

/** A report that was asked for. */
export interface WantedReport {
  readonly kind: ReportKind;
  /** Path of the file; absent: standard output. */
  readonly file?: string;
}

/** Credentials as given. */
export interface GivenCredentials {
  readonly bearer?: string;
  /** `user:password`. */
  readonly basic?: string;
  /** `key`, or `scheme=key` when the document declares several. */
  readonly apiKeys: readonly string[];
}

/** What `contract-tests run` was told. */
export interface RunArguments {
  /** Path of the document; `-` is standard input. */
  readonly document: string;
  readonly target: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: GivenCredentials;
  readonly setupFile?: string;
  readonly valuesFile?: string;
  readonly linksFile?: string;
  readonly bodiesFile?: string;
  readonly seed?: number;
  readonly budgets: Budgets;
  readonly operations: Selection;
  readonly checks: Selection<CheckId>;
  readonly cases: Selection;
  readonly reports: readonly WantedReport[];
  readonly quiet: boolean;
  /** How to repeat a case of this run. */
  readonly replayView: ReportView;
}

/** What the command line asks for. */
export type Invocation =
  | { readonly kind: "run"; readonly run: RunArguments }
  | { readonly kind: "listChecks" }
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "wrong"; readonly sentence: string };
