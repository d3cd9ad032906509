import fc from "fast-check";
import { seedOf } from "../cases/chance.ts";
import type { Context } from "../context.ts";
import type { Operation, Schema } from "../document/operation.ts";
import { keyOf } from "../finding-book.ts";
import { BudgetSpent, type Sighting } from "../sending/session.ts";
import { succeeded } from "./answer-kind.ts";
import { prepare } from "./prepare.ts";

/** Sends random valid bodies. fast-check shrinks what shows a defect that was not known before. */
export async function runRandomCases(
  context: Context,
  operation: Operation,
  values: fc.Arbitrary<unknown>,
  schema: Schema,
): Promise<void> {
  const { findings, schemas, session, producer, seed } = context;
  const id = "random/body";
  if (!context.wants(operation, id)) return;
  let last: readonly Sighting[] = [];
  let spent: unknown;
  const property = fc.asyncProperty(values, async (value) => {
    if (spent !== undefined || !schemas.fits(schema, "request", value)) return true;
    const run = session.startCase();
    try {
      const { draft } = await prepare(context, run, operation, { name: "random", build: () => value }, []);
      const answer = await run.send(draft, "valid");
      if (succeeded(answer) && operation.method !== "GET") producer.forget();
    } catch (error) {
      if (!(error instanceof BudgetSpent)) throw error;
      spent = error;
    }
    const fresh = run.sightings.filter(
      (each) => !findings.knows(each) && (last.length === 0 || last.some((one) => keyOf(one) === keyOf(each))),
    );
    if (fresh.length > 0) last = fresh;
    return fresh.length === 0;
  });
  const details = await fc.check(property, {
    seed: seedOf(seed, `${operation.key}/${id}`),
    numRuns: context.randomCases,
    maxSkipsPerRun: 100,
  });
  for (const sighting of last) {
    findings.add(sighting, {
      caseId: `${operation.key}/${id}`,
      description: `a random valid body (seed ${details.seed}, path ${details.counterexamplePath ?? "0"})`,
      shrunk: details.numShrinks > 0,
    });
  }
  if (spent !== undefined) throw spent;
}
