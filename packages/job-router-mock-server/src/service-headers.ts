import type { Call } from "@trunkline/mock-kit";

// Facts: docs/facts/job-router/protocol.md, "Answers"

const fixed = {
  "api-supported-versions":
    "2021-04-07-preview1, 2022-07-18-preview, 2023-08-25-preview, 2023-11-01, 2024-01-18-preview",
  "request-context": "appId=",
  "strict-transport-security": "max-age=31536000;includeSubDomains",
  "x-cache": "CONFIG_NOCACHE",
} as const;

/** What stands on every answer, good or bad. */
export function serviceHeaders({ headers, requestId, clock }: Call): Readonly<Record<string, string>> {
  const now = new Date(clock.now());
  const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/gu, "");
  return {
    ...fixed,
    date: now.toUTCString(),
    "trace-id": traceId(headers) ?? requestId,
    "x-azure-ref": `${stamp}-${requestId.replaceAll("-", "")}`,
  };
}

/** The caller's own trace id, as a UUID. */
function traceId(headers: Call["headers"]): string | undefined {
  const given = /^[\da-f]{2}-([\da-f]{32})-/u.exec(headers.get("traceparent") ?? "")?.[1];
  return given?.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5");
}
