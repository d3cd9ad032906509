import { execFile, spawnSync } from "node:child_process";

/** Nobody's configuration, credentials or network: all that the CLI gets to know. */
const environment = {
  PATH: process.env["PATH"] ?? "",
  AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
  AWS_SECRET_ACCESS_KEY: "any",
  AWS_CONFIG_FILE: "/dev/null",
  AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
  AWS_EC2_METADATA_DISABLED: "true",
  AWS_MAX_ATTEMPTS: "1",
  AWS_PAGER: "",
};

/** Why the AWS CLI cannot be used here; undefined when it can. */
export function whyNoCli(): string | undefined {
  const { error, status } = spawnSync("aws", ["connect", "replicate-instance", "--generate-cli-skeleton"], {
    env: environment,
    stdio: "ignore",
  });
  if (error !== undefined) return "the AWS CLI is not installed";
  return status === 0 ? undefined : "the AWS CLI that is installed does not know these operations";
}

/**
 * Runs `aws connect …` against an address, and reads the JSON that it prints; undefined when it prints nothing. Older
 * versions know no variable for the address, and would call the real service: so it is an option.
 */
export function runCli(endpoint: string, region: string, words: readonly string[]): Promise<unknown> {
  const env = { ...environment, AWS_DEFAULT_REGION: region };
  return new Promise((resolve, reject) => {
    execFile(
      "aws",
      ["--endpoint-url", endpoint, "--output", "json", "connect", ...words],
      { env },
      (error, out, said) => {
        if (error !== null) reject(new Error(`aws connect ${words.join(" ")}: ${said.trim() || error.message}`));
        else resolve(out.trim() === "" ? undefined : JSON.parse(out));
      },
    );
  });
}
