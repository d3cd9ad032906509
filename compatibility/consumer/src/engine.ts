import { createState, decide, defaultChoices, evolve, nextDeadline, openRouter } from "@trunkline/job-router-engine";
import type { Command, Decision, Router, RouterEvent, State, Tools } from "@trunkline/job-router-engine";
import { check, compile, conditionOf, formatDiagnostic } from "@trunkline/power-fx";
import type { Diagnostic, Evaluation, Schema } from "@trunkline/power-fx";

export const parts = { check, compile, conditionOf, createState, decide, evolve, formatDiagnostic, nextDeadline };
export const opened: typeof openRouter = openRouter;
export const choices: Readonly<Record<keyof typeof defaultChoices, unknown>> = defaultChoices;
export type Everything = Command | Decision | Router | RouterEvent | State | Tools | Diagnostic | Evaluation | Schema;

export function stepsOf(decision: Decision): readonly RouterEvent[] {
  return "events" in decision ? decision.events : [];
}
