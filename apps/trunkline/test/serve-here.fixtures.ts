import { type Terminal, main } from "../src/main.ts";

/** A `trunkline serve` within this process. */
export interface ServedHere {
  readonly output: string;
  /** Ends it as Ctrl-C would; resolves with the exit code. */
  readonly stop: () => Promise<number>;
}

/** Serves on free ports. Rejects with what it complained about when it cannot. */
export function serveHere(...args: readonly string[]): Promise<ServedHere> {
  return new Promise((resolve, reject) => {
    let complaint = "";
    let stop = (): void => {};
    const stopped = new Promise<void>((end) => (stop = end));
    const terminal: Terminal = {
      print: (output) => resolve({ output, stop: async () => (stop(), code) }),
      complain: (text) => void (complaint += text),
      stopped: () => stopped,
    };
    const ports = ["--port-traffic-distribution", "0", "--port-job-router", "0"];
    const code = main(["serve", ...ports, ...args], terminal);
    code.then(() => reject(new Error(complaint)), reject);
  });
}

/** The values behind a label in what was printed, one for each mock. */
export function printed(output: string, label: string): string[] {
  return [...output.matchAll(new RegExp(`^  ${label} +(.+)$`, "gmu"))].map(([, text = ""]) => text);
}
