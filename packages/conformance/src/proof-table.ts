import { createRequire } from "node:module";
import { cliSteps } from "./cli-drill.ts";

/** An outcome that the official client was seen to get. */
export interface Proof {
  readonly operation: string;
  /** `success`, or the name of an error. */
  readonly outcome: string;
  readonly status: number;
  /** How it came about. */
  readonly when: string;
}

// A manifest has a version.
const { version } = createRequire(import.meta.url)("@aws-sdk/client-connect/package.json") as { version: string };

/** What was proved, as a page: operation by operation in the order given, outcome by outcome in the order of the run. */
export function proofTable(operations: readonly string[], proofs: readonly Proof[]): string {
  const byCli = new Set(cliSteps.map(({ operation }) => operation));
  const rows = operations.flatMap((operation) =>
    proofs
      .filter((proof) => proof.operation === operation)
      .map(({ outcome, status, when }) => {
        const clients = outcome === "success" && byCli.has(operation) ? "SDK, CLI" : "SDK";
        return [`\`${operation}\``, outcome, String(status), when, clients];
      }),
  );
  return `# Amazon Connect traffic distribution: what official clients have proved

Written by \`packages/conformance/test/aws-sdk-operations.test.ts\` from its own run, and compared with it each time; do not
edit. SDK is the AWS SDK for JavaScript, unmodified, \`@aws-sdk/client-connect\` ${version}, over http: a success gave the
expected answer, and an error was an instance of the SDK's class for it with this status. CLI is the AWS CLI in the
failover drill of \`packages/conformance/test/aws-cli-failover.test.ts\`, which is skipped where the CLI is not installed.

An error without a cause that anybody knows was asked for through the mock's control API. Each operation was also tried
with 429 and 500 first, which the SDK got over by itself. Its five paginators are tried in \`aws-sdk-paginators.test.ts\`,
answers that get lost in \`aws-sdk-lost-answers.test.ts\`, and all of it together in \`aws-sdk-failover.test.ts\`.

${tableOf(["Operation", "Outcome", "Status", "When", "Clients"], rows)}
`;
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill = " "): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(" | ")} |`;
  return [
    line(head),
    line(
      head.map(() => ""),
      "-",
    ),
    ...rows.map((row) => line(row)),
  ].join("\n");
}
