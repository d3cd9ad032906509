import type { RunningMock, RunningMocks } from "./start-mocks.ts";
import { authorityPath } from "./with-authority.ts";

/** What is printed once the mocks are ready. */
export function announcement(version: string, { mocks, authority }: RunningMocks, httpsFolder?: string): string {
  const blocks = [`Trunkline ${version} is ready. Ctrl-C stops it.`, ...mocks.map(describe)];
  const [first] = mocks;
  if (authority !== undefined && first !== undefined) blocks.push(trust(first, httpsFolder));
  return `${blocks.join("\n\n")}\n`;
}

function describe({ title, at, hints: { setUp, command } }: RunningMock): string {
  const lines = [
    ["Address", [at.http, at.https].filter((url) => url !== undefined).join("  ")],
    ...setUp,
    ["Try", command],
    ["Control", `${at.http}/_trunkline/health`],
  ];
  return [title, ...lines.map(([label = "", text = ""]) => `  ${label.padEnd(15)}${text}`)].join("\n");
}

function trust({ at }: RunningMock, httpsFolder: string | undefined): string {
  const file = httpsFolder === undefined ? "trunkline-ca.pem" : `${httpsFolder}/trunkline-ca.pem`;
  const fetched =
    httpsFolder === undefined ? [`  Fetch it       curl --output ${file} ${at.http}${authorityPath}`] : [];
  return [
    "To trust the certificates, which are good for this machine's own names only",
    ...fetched,
    `  Node           NODE_EXTRA_CA_CERTS=${file}`,
    `  Python         REQUESTS_CA_BUNDLE=${file} AWS_CA_BUNDLE=${file}`,
    `  curl           curl --cacert ${file} …`,
  ].join("\n");
}
