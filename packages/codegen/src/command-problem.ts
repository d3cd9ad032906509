/** The command cannot do what it was asked to. The message says what to do; no stack is shown. */
export class CommandProblem extends Error {
  override readonly name = "CommandProblem";
  /** `usage` for a wrong command line, `failure` for everything else. */
  readonly reason: "usage" | "failure";

  constructor(reason: "usage" | "failure", message: string) {
    super(message);
    this.reason = reason;
  }
}
