import { readFile } from "node:fs/promises";
import { type Seed as JobRouterSeed, seedKinds as jobRouter } from "@trunkline/job-router-mock-server";
import { type RowValidator, readSeed } from "@trunkline/mock-kit";
import type {
  GroupSeed,
  InstanceSeed,
  PhoneNumberSeed,
  Seed as TrafficDistributionSeed,
  UserRow,
} from "@trunkline/traffic-distribution-mock-server";
import { sentenceOf } from "./sentence-of.ts";

/** Rows of the Connect mock's own making, which no schema describes. How they fit together is checked when they are planted. */
function row<Row>(): { readonly list: RowValidator<Row> } {
  const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);
  const mistake = { path: [], rule: "type", message: "must be an object" } as const;
  return {
    list: {
      validate: (value) => (isRow(value) ? { kind: "valid", value } : { kind: "invalid", violations: [mistake] }),
    },
  };
}

const sections = {
  "traffic-distribution": {
    instances: row<InstanceSeed>(),
    users: row<UserRow>(),
    groups: row<GroupSeed>(),
    phoneNumbers: row<PhoneNumberSeed>(),
  },
  "job-router": jobRouter,
};

/** What a seed file holds for each API. */
export interface SeedFile {
  readonly "traffic-distribution"?: TrafficDistributionSeed;
  readonly "job-router"?: JobRouterSeed;
}

/** Reads a seed file, or says in one text what is wrong with it, line by line. */
export async function readSeedFile(
  path: string,
): Promise<{ readonly kind: "seed"; readonly seed: SeedFile } | { readonly kind: "wrong"; readonly message: string }> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    return { kind: "wrong", message: `The seed file cannot be read: ${sentenceOf(error)}` };
  }
  const reading = readSeed(text, sections);
  if (reading.kind === "seed") return { kind: "seed", seed: reading.content };
  return {
    kind: "wrong",
    message: reading.problems.map(({ line, column, message }) => `${path}:${line}:${column} ${message}`).join("\n"),
  };
}
