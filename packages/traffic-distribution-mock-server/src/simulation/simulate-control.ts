import type { ControlOperation } from "@trunkline/mock-kit";
import type { Simulation, SimulationRequest } from "./simulate.ts";

/** `POST /_trunkline/simulate`: takes a {@link SimulationRequest} as JSON and answers a {@link Simulation}. */
export function simulateControl(simulate: (request: SimulationRequest) => Simulation): ControlOperation {
  return { method: "POST", path: "/simulate", run: (_, input) => simulate(readRequest(input)) };
}

function readRequest({ group, contacts, agents, signIns, seed }: Readonly<Record<string, unknown>>): SimulationRequest {
  if (typeof group !== "string") throw new RangeError('"group" must be the id or the ARN of a group.');
  if (seed !== undefined && typeof seed !== "string" && typeof seed !== "number") {
    throw new RangeError('"seed" must be a string or a number.');
  }
  return {
    group,
    contacts: readCount("contacts", contacts),
    agents: readCount("agents", agents),
    signIns: readCount("signIns", signIns),
    ...(seed !== undefined && { seed }),
  };
}

function readCount(name: string, value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value === "number") return value;
  throw new RangeError(`"${name}" must be a number.`);
}
