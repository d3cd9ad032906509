import { readFile } from "node:fs/promises";
import { type Seed as JobRouterSeed, seedKinds as jobRouter } from "@trunkline/job-router-mock-server";
import { SeedError, readSeed } from "@trunkline/mock-kit";
import {
  type Seed as TrafficDistributionSeed,
  seedKinds as trafficDistribution,
} from "@trunkline/traffic-distribution-mock-server";
import { sentenceOf } from "./sentence-of.ts";

const sections = {
  "traffic-distribution": trafficDistribution,
  "job-router": jobRouter,
};

/** What a seed file holds for each API. */
export interface SeedFile {
  readonly "traffic-distribution"?: TrafficDistributionSeed;
  readonly "job-router"?: JobRouterSeed;
}

/** A seed file's content, or what is wrong with the file. */
export type SeedFileReading =
  | {
      readonly kind: "seed";
      readonly seed: SeedFile;
      /** What an error of `startMocks` has to say; with its place in the file, when it is about the seed. */
      readonly sentenceOf: (error: unknown) => string;
    }
  | { readonly kind: "wrong"; readonly message: string };

/** Reads a seed file, or says in one text what is wrong with it, line by line. */
export async function readSeedFile(path: string): Promise<SeedFileReading> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    return { kind: "wrong", message: `The seed file cannot be read: ${sentenceOf(error)}` };
  }
  const reading = readSeed(text, sections);
  if (reading.kind === "wrong") {
    return {
      kind: "wrong",
      message: reading.problems.map(({ line, column, message }) => `${path}:${line}:${column} ${message}`).join("\n"),
    };
  }
  return {
    kind: "seed",
    seed: reading.content,
    sentenceOf(error) {
      if (!(error instanceof SeedError)) return sentenceOf(error);
      const { line, column } = reading.placeOf(error.path);
      return `${path}:${line}:${column} ${error.message}`;
    },
  };
}
