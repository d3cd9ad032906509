import { writeChangeset } from "@changesets/write";
import { publicPackages } from "../public-packages.ts";
import { apiRooms } from "./api-room.ts";
import { checkChanges } from "./check-changes.ts";
import { contractState, isAtLeast, type ContractState } from "./contract-changes.ts";
import { pendingChangesets } from "./pending-changesets.ts";
import { proposeChangesets, type Proposal } from "./propose-changesets.ts";
import { changeHelp, readChangeArguments, type ChangeArguments } from "./read-change-arguments.ts";

/** Who asked for a changeset. */
export interface ChangeHost {
  /** The checkout. */
  readonly root: string;
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Asks which packages changed, and writes the answer. Undefined where nobody can be asked. */
  readonly ask: (() => Promise<number>) | undefined;
  /** Day of the comparison, as `2026-01-31`. Today by default. */
  readonly today?: string;
}

/** Runs the command line. Resolves with the exit code. */
export async function change(args: readonly string[], host: ChangeHost): Promise<number> {
  const command = readChangeArguments(args);
  if (command.kind === "help") {
    host.say(changeHelp);
    return 0;
  }
  if (command.kind === "wrong") {
    host.complain(`${command.sentence} See npm run change -- --help.`);
    return 2;
  }
  if (command.kind === "check") return check(command, host);
  if (command.empty) return write([{ summary: command.message ?? "", releases: [] }], command, host);
  if (command.packages.length > 0) return announcePackages(command, host);
  return announceContracts(command, host);
}

async function check({ json }: ChangeArguments, { root, say, today }: ChangeHost): Promise<number> {
  const found = await checkChanges(root, today);
  if (json) say(`${JSON.stringify(found)}\n`);
  else for (const { file, what, fix } of found) say(`${file}: ${what}. ${fix}.\n`);
  if (!json && found.length === 0) say("Every changed contract has its changeset.\n");
  return found.length === 0 ? 0 : 1;
}

/** Packages that changed without their contract. */
async function announcePackages(command: ChangeArguments, host: ChangeHost): Promise<number> {
  const { bump, message = "", packages } = command;
  const known = publicPackages(host.root).map(({ name }) => name);
  const unknown = packages.filter((name) => !known.includes(name));
  if (unknown.length > 0 || bump === undefined) {
    host.complain(`There is no published package ${unknown.join(", ")}. There are ${known.join(", ")}.`);
    return 2;
  }
  return write([{ summary: message, releases: packages.map((name) => ({ name, type: bump })) }], command, host);
}

async function announceContracts(command: ChangeArguments, host: ChangeHost): Promise<number> {
  const states = apiRooms(host.root).map((room) => contractState(room, host.today));
  const { bump } = command;
  const tooSmall = states.find((state) => bump !== undefined && !isAtLeast(bump, state.bump));
  if (bump !== undefined && tooSmall) {
    const { rule, message } = gravest(tooSmall);
    host.complain(`The contract of ${tooSmall.room.api} demands ${tooSmall.bump}, not ${bump}: ${message} (${rule})`);
    return 1;
  }
  const waiting = await pendingChangesets(host.root);
  const wishes = {
    ...(bump !== undefined && { bump }),
    ...(command.message !== undefined && { message: command.message }),
  };
  const proposals = states.flatMap((state) => proposeChangesets(state, waiting, wishes));
  if (proposals.length > 0) return write(proposals, command, host);
  const isAnnounced = states.some((state) => state.isNew || state.changes.length > 0);
  host.say(
    isAnnounced ? "The changed contracts have their changesets.\n" : "No contract changed since the last release.\n",
  );
  return command.yes || command.dryRun || !host.ask ? 0 : host.ask();
}

function gravest({ changes, bump, demands }: ContractState): { readonly rule: string; readonly message: string } {
  const levels = demands.find((demand) => demand.bump === bump)?.package.levels ?? [];
  const found = changes.find(({ byLevel }) => levels.some((level) => byLevel[level] === "breaking"));
  return found ?? changes[0] ?? { rule: "", message: "" };
}

async function write(proposals: readonly Proposal[], { dryRun }: ChangeArguments, host: ChangeHost): Promise<number> {
  for (const { summary, releases } of proposals) {
    const lines = releases.map(({ name, type }) => `  ${name}: ${type}`);
    const name = dryRun
      ? "would be written"
      : `.changeset/${await writeChangeset({ summary, releases: [...releases] }, host.root)}.md`;
    host.say(
      [name, ...lines, "", ...summary.split("\n").map((line) => (line === "" ? line : `  ${line}`)), "", ""].join("\n"),
    );
  }
  return 0;
}
