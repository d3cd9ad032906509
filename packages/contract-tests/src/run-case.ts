import type { Case } from "./context.ts";
import type { Path } from "./cases/place.ts";
import { keyOf, type FindingBook } from "./finding-book.ts";
import { BudgetSpent, type CaseRun, type Session, type Sighting } from "./sending/session.ts";

const maxShrinks = 25;

/** What running cases needs. */
export interface CaseRunner {
  readonly session: Session;
  readonly findings: FindingBook;
  readonly forget: () => void;
}

/**
 * Runs a case. What it finds counts only when it shows again from a clean start: nothing that chance or another caller
 * did is reported. Then places of the body are taken away as long as the defect still shows.
 */
export async function runCase(runner: CaseRunner, one: Case): Promise<boolean> {
  const { findings, session } = runner;
  const occasion = { caseId: `${one.operation.key}/${one.id}`, description: one.description };
  const first = session.startCase();
  const isNew = new Set<string>();
  try {
    await one.scenario(first, []);
  } finally {
    // Even when the budget ends here, what was seen without doubt is told.
    for (const each of first.sightings) {
      if (!findings.knows(each)) isNew.add(keyOf(each));
      if (needsNoProof(each) || findings.knows(each)) findings.add(each, { ...occasion, shrunk: false });
    }
  }
  const fresh = first.sightings.filter((each) => !findings.knows(each));
  if (fresh.length > 0) {
    const again = await tryAgain(runner, one, []);
    for (const each of fresh) {
      const proof = again.findLast((other) => keyOf(other) === keyOf(each));
      if (proof !== undefined && !findings.knows(proof)) findings.add(proof, { ...occasion, shrunk: false });
    }
  }
  const toShrink = first.sightings.filter((each) => isNew.has(keyOf(each)));
  if (toShrink.length > 0) await shrink(runner, one, toShrink, occasion);
  return first.sightings.length === 0;
}

/** A failed server is a fact, however it came about. */
function needsNoProof({ problem }: Sighting): boolean {
  return problem.check === "no-server-error";
}

async function tryAgain(runner: CaseRunner, one: Case, drops: readonly Path[]): Promise<readonly Sighting[]> {
  runner.forget();
  const run: CaseRun = runner.session.startCase();
  try {
    await one.scenario(run, drops);
  } catch (error) {
    if (!(error instanceof BudgetSpent) || run.sightings.length === 0) throw error;
  }
  return run.sightings;
}

async function shrink(
  runner: CaseRunner,
  one: Case,
  seen: readonly Sighting[],
  occasion: { readonly caseId: string; readonly description: string },
): Promise<void> {
  const { droppable = [] } = one;
  if (droppable.length === 0) return;
  for (const sighting of seen.slice(0, 2)) {
    let drops: readonly Path[] = [];
    let smallest: Sighting | undefined;
    for (const path of droppable.slice(0, maxShrinks)) {
      if (drops.some((each) => isBelow(path, each))) continue;
      const sightings = await tryAgain(runner, one, [...drops, path]);
      const found = sightings.find((each) => keyOf(each) === keyOf(sighting));
      if (found === undefined) continue;
      drops = [...drops, path];
      smallest = found;
    }
    if (smallest !== undefined) runner.findings.add(smallest, { ...occasion, shrunk: true });
  }
}

function isBelow(path: Path, above: Path): boolean {
  return above.every((each, index) => path[index] === each);
}
