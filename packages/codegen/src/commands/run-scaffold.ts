import { CommandProblem } from "../command-problem.ts";

/** Creates the spec and the packages of a new API. */
export async function runScaffold(_folder: string, api: string): Promise<string> {
  throw new CommandProblem("failure", `The templates for ${api} are not there yet.`);
}
