import { createAgenda } from "./agenda.ts";
import { type Arrival, type Model, type Outcome, workerIdOf } from "./model.ts";

interface Server {
  readonly id: string;
  readonly skills: readonly string[];
  busyWith: string | undefined;
  idleSince: number;
}

/**
 * The same centre without the engine: arrays, full scans, nothing kept. Highest priority first, then who came first;
 * the worker that has been idle longest, then the first.
 */
export function driveFullScan(model: Model, arrivals: Iterable<Arrival>, see: (outcome: Outcome) => void): void {
  const servers = model.workers.map((skills, place): Server => ({
    id: workerIdOf(place),
    skills,
    busyWith: undefined,
    idleSince: 0,
  }));
  const agenda = createAgenda<{ readonly jobId: string; readonly server?: Server }>();
  let waiting: Arrival[] = [];

  const canServe = (server: Server, { kind }: Arrival): boolean =>
    server.busyWith === undefined && (model.kinds[kind]?.skills ?? []).every((skill) => server.skills.includes(skill));
  const start = (arrival: Arrival, server: Server, at: number): void => {
    waiting = waiting.filter((other) => other !== arrival);
    server.busyWith = arrival.jobId;
    agenda.add(at + arrival.handlingMs, { jobId: arrival.jobId, server });
    see({ arrival, waitedMs: at - arrival.at, workerId: server.id });
  };
  const arrive = (arrival: Arrival): void => {
    waiting.push(arrival);
    const idle = servers.filter((server) => canServe(server, arrival)).toSorted((a, b) => a.idleSince - b.idleSince);
    const [first] = idle;
    if (first !== undefined) return start(arrival, first, arrival.at);
    const { jobId, at, patienceMs } = arrival;
    if (patienceMs !== undefined) agenda.add(at + patienceMs, { jobId });
  };
  const free = (server: Server, at: number): void => {
    server.busyWith = undefined;
    server.idleSince = at;
    const urgency = ({ kind }: Arrival): number => model.kinds[kind]?.priority ?? 1;
    const [first] = waiting
      .filter((arrival) => canServe(server, arrival))
      .toSorted((a, b) => urgency(b) - urgency(a) || a.at - b.at);
    if (first !== undefined) start(first, server, at);
  };
  const giveUp = (jobId: string, at: number): void => {
    const arrival = waiting.find((other) => other.jobId === jobId);
    if (arrival === undefined) return;
    waiting = waiting.filter((other) => other !== arrival);
    see({ arrival, waitedMs: at - arrival.at });
  };

  for (const arrival of arrivals) {
    for (let plan = agenda.take(arrival.at); plan !== undefined; plan = agenda.take(arrival.at)) {
      const { jobId, server } = plan.item;
      if (server === undefined) giveUp(jobId, plan.at);
      else free(server, plan.at);
    }
    arrive(arrival);
  }
}
