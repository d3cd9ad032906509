// The AWS CLI, as it is installed, plays a failover drill from nothing to fail-back. It is an independent client: Python,
// signatures of its own, and another idea of what to send.
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli, whyNoCli } from "../src/aws-cli.ts";
import { cliSteps } from "../src/cli-drill.ts";
import { type ServedConnect, serveConnect } from "../src/serve-connect.ts";

const reason = whyNoCli();
const title = "AWS CLI: a failover drill is played from both Regions";

let served: ServedConnect;
beforeEach(async () => {
  served = await serveConnect({ seed: {} });
});
afterEach(() => served.stop());

/** Text or data with the names in it filled in. */
function filled<Value>(value: Value, names: ReadonlyMap<string, string>): Value {
  const text = JSON.stringify(value).replaceAll(/\{(\w+)\}/gu, (_, name: string) => names.get(name) ?? `no ${name}`);
  // The same data, but for letters in its strings.
  return JSON.parse(text) as Value;
}

function at(value: unknown, path: string): string {
  const found = path.split(".").reduce<unknown>((each, key) => membersOf(each).get(key), value);
  if (typeof found !== "string") throw new Error(`Nothing at ${path} of ${JSON.stringify(value)}.`);
  return found;
}

function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}

test.skipIf(reason !== undefined)(
  reason === undefined ? title : `${title} (skipped: ${reason})`,
  { timeout: 240_000 },
  async () => {
    const { endpoint, mock } = served;
    const names = new Map<string, string>();
    for (const { operation, region, words, keep = {}, shows = {} } of cliSteps) {
      const output = await runCli(endpoint, region, filled(words, names));
      for (const [name, path] of Object.entries(keep)) names.set(name, at(output, path));
      expect(output ?? {}, words[0]).toMatchObject(filled(shows, names));
      expect(mock.control.requests().at(-1)).toMatchObject({ operation, status: 200 });
    }
  },
);
