import type { Progress } from "../report.ts";

/** Where progress is shown. */
export interface ProgressScreen {
  /** True: lines can be written over. */
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly write: (text: string) => void;
}

/** Shows where a run is. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  /** Leaves the screen clean for what comes next. */
  readonly end: () => void;
}

/** Milliseconds between two showings: a line that is written over, and lines in a log. */
const betweenShowings = { terminal: 100, log: 10_000 };

/** One line that changes on a terminal; elsewhere a plain line now and then. */
export function createProgressLine({ isTerminal, columns, write }: ProgressScreen): ProgressLine {
  let shownAt = isTerminal ? -Infinity : 0;
  let isShown = false;
  return {
    show(progress) {
      if (progress.elapsedMs - shownAt < (isTerminal ? betweenShowings.terminal : betweenShowings.log)) return;
      shownAt = progress.elapsedMs;
      const text = describeProgress(progress);
      isShown = isTerminal;
      write(isTerminal ? `\r\u001b[2K${text.slice(0, Math.max(20, columns - 1))}` : `${text}\n`);
    },
    end() {
      if (isShown) write("\r\u001b[2K");
      isShown = false;
    },
  };
}

function describeProgress({
  operationsDone,
  operations,
  requests,
  findings,
  elapsedMs,
  phase,
  operation,
}: Progress): string {
  const seconds = Math.floor(elapsedMs / 1000);
  const counts = `${operationsDone}/${operations} operations, ${requests} requests, ${findings} findings, ${seconds} s`;
  return `${counts} | ${phase}: ${operation}`.replaceAll(/\p{Cc}/gu, "?");
}
