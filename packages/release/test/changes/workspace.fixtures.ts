import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { change } from "../../src/changes/change.ts";

/** What a command said and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly complaint: string;
}

/** A small checkout without git: one API with its packages, and one package besides. */
export interface SmallWorkspace {
  readonly root: string;
  /** Writes a version of the contract as it is now, or as it was released. */
  readonly writeSpec: (paths: object, where?: "gen" | "released", version?: string) => void;
  readonly writeChangeset: (text: string) => void;
  /** The changesets, without what their names are. */
  readonly changesets: () => readonly string[];
  readonly run: (...args: readonly string[]) => Promise<Ran>;
  readonly remove: () => void;
}

const packages = ["zoo-models", "zoo-validators", "zoo-client", "zoo-engine", "zoo-mock-server", "kit"];

/** An operation that answers a number up to `maximum`. */
export function answering(maximum: number, more: object = {}, path = "/age"): object {
  const schema = { type: "object", properties: { age: { type: "number", maximum } }, ...more };
  const responses = { 200: { description: "", content: { "application/json": { schema } } } };
  return { [path]: { get: { operationId: "getAge", responses } } };
}

/** Makes one in the folder for temporary files. */
export function smallWorkspace(): SmallWorkspace {
  const root = mkdtempSync(join(tmpdir(), "trunkline-changes-"));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const name of packages) {
    write(`packages/${name}/package.json`, JSON.stringify({ name: `@zoo/${name}`, version: "1.0.0" }));
  }
  write("apps/README.md", "");
  write(".changeset/README.md", "Not a changeset.");
  const changesetFiles = (): readonly string[] =>
    readdirSync(join(root, ".changeset")).filter((name) => name !== "README.md");
  return {
    root,
    writeSpec: (paths, where = "gen", version = "2026-01-01") => {
      const document = { openapi: "3.1.0", info: { title: "Zoo", version }, paths };
      write(`specs/zoo/${where}/openapi.${version}.json`, JSON.stringify(document));
    },
    writeChangeset: (text) => write(`.changeset/by-hand-${changesetFiles().length}.md`, text),
    changesets: () =>
      changesetFiles()
        .map((name) => readFileSync(join(root, ".changeset", name), "utf8"))
        .toSorted(),
    run: async (...args) => {
      const said = { out: "", complaint: "" };
      const code = await change(args, {
        root,
        say: (text) => (said.out += text),
        complain: (text) => (said.complaint += text),
        ask: undefined,
        today: "2026-01-31",
      });
      return { code, ...said };
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}
