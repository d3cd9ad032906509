import type { World } from "../../src/command/main.ts";
import { createHarbour } from "../defects/harbour/create-harbour.ts";
import { harbour31 } from "../defects/harbour/document.ts";

/** A world made for a test, and what the command did to it. */
export interface TestWorld extends World {
  readonly printed: () => string;
  readonly complained: () => string;
  readonly written: ReadonlyMap<string, string>;
  readonly requests: readonly Request[];
}

/** Files that every test world has. */
const given: Readonly<Record<string, string>> = {
  "harbour.json": JSON.stringify(harbour31),
  "harbour.yaml": JSON.stringify(harbour31),
  "swagger.json": '{"swagger": "2.0"}',
  "old.json": '{"openapi": "2.9"}',
  "new.yaml": "openapi: 3.2.0\npaths: {/a: {}}",
  "nothing.json": "{}",
  "text.yaml": "just text",
  "broken.json": '{"openapi": ',
  "broken.yaml": "a: [1, 2\nb: {",
  "empty.json": '{"openapi": "3.1.0", "info": {}, "paths": {}}',
  "links.json": '[{"from": "createVessel"}]',
  "list.json": "[]",
};

/** A harbour at `http://harbour.test`, and nobody anywhere else. */
export function createTestWorld(
  changes: Partial<World> & { readonly files?: Readonly<Record<string, string>> } = {},
): TestWorld {
  const printed: string[] = [];
  const complained: string[] = [];
  const written = new Map<string, string>();
  const requests: Request[] = [];
  const harbour = createHarbour();
  const files = { ...given, ...changes.files };
  let now = 0;
  return {
    env: { TOKEN: "harbour-master" },
    print: (text) => void printed.push(text),
    screen: { isTerminal: false, columns: 80, write: (text) => void complained.push(text) },
    async fetch(request) {
      requests.push(request);
      if (new URL(request.url).host !== "harbour.test") {
        const cause = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
        throw new TypeError("fetch failed", { cause });
      }
      return await harbour(request);
    },
    async read(file) {
      const content = files[file];
      if (content === undefined) throw new Error("no such file or directory");
      return content;
    },
    readInput: async () => JSON.stringify(harbour31),
    importModule: async () => ({}),
    writeFile: async (file, text) => void written.set(file, text),
    version: async () => "1.2.3",
    // Time passes, but no more than a millisecond at a look.
    now: () => (now += 1),
    random: () => 0.5,
    interrupted: new AbortController().signal,
    printed: () => printed.join(""),
    complained: () => complained.join(""),
    written,
    requests,
    ...changes,
  };
}

/** The arguments of a run that is soon over. */
export const shortRun: readonly string[] = [
  "run",
  "harbour.json",
  "--target",
  "http://harbour.test",
  "--bearer",
  "env:TOKEN",
  "--api-key",
  "admin-of-harbour",
  "--include",
  "* /settings",
  "--seed",
  "1",
];
