/** A small program of somebody who installed the packages. */
export interface Consumer {
  /** Its file in `consumers`, without `.ts`. */
  readonly name: string;
  /** It needs Node's modules, which Deno and Bun have too; others run in browsers and at the edge as well. */
  readonly needsNode: boolean;
  /** It calls services on this machine, whose addresses it finds in its environment. */
  readonly calls?: true;
  /** What it prints, line by line; nothing for tests, which tell by their exit code. */
  readonly prints?: readonly string[];
}

/** Every program in `consumers`. */
export const consumers: readonly Consumer[] = [
  {
    name: "read-split",
    needsNode: false,
    prints: ["us-east-1 100 %, us-west-2 0 %", "us-east-1 40 %, us-west-2 60 %", "404 ResourceNotFoundException"],
  },
  {
    name: "roll-policy-forward",
    needsNode: false,
    prints: ["Main: 300 s, longestIdle", "200 120 s", "412 PreconditionFailed"],
  },
  {
    name: "validate-body",
    needsNode: false,
    prints: ["/mode/kind discriminator, /etag required", "/TelephonyConfig/Distributions/0/Percentage maximum", "true"],
  },
  { name: "evaluate-power-fx", needsNode: false, prints: ["10", "job.Region, job.Urgent", "42", "true"] },
  { name: "route-job", needsNode: false, prints: ["ann is offered call", "ann did not answer"] },
  {
    name: "sign-request",
    needsNode: false,
    prints: ["Bearer", "Trunk", "HMAC-SHA256", "Trunk", "AWS4-HMAC-SHA256", "[404 NotFound] Gone."],
  },
  {
    name: "call-over-http",
    needsNode: false,
    calls: true,
    prints: [
      "plain: Main",
      "another key: 401 Denied",
      "busy twice: Main 3",
      "reset: Main",
      "throttled: Main 2 true",
      "HTML: unreadable",
      "cut off: unreadable",
      "late: timeout",
      "late once: Main 2",
      "given up: abort",
      "given up while waiting: abort",
      "by ARN: 2",
    ],
  },
  { name: "test-contract", needsNode: true, prints: ["sound: 0", "lying: true"] },
  { name: "read-diff", needsNode: true, prints: ["major", "breaking response"] },
  { name: "drive-mock.test", needsNode: true },
  { name: "serve-mocks", needsNode: true, prints: ["traffic-distribution 200", "job-router 200"] },
];

/** A command that a package brings. */
export interface BroughtCommand {
  readonly command: string;
  readonly args: readonly string[];
  /** What must stand in its output. */
  readonly says: RegExp;
}

/** Every command that the packages bring, called as a first user would. */
export const commands: readonly BroughtCommand[] = [
  { command: "trunkline", args: ["--help"], says: /Usage: trunkline serve/u },
  { command: "power-fx", args: ["1 + 1"], says: /^2$/mu },
  { command: "spec-diff", args: ["src/shop-1.yaml", "src/shop-2.yaml"], says: /dog/u },
  { command: "contract-tests", args: ["--help"], says: /contract-tests run <document> --target <url>/u },
];
