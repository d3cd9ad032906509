import type { AnswerData, Call, Problem } from "@trunkline/mock-kit";

/** On every answer, so that a page in a browser may read it. Facts: docs/facts/traffic-distribution/protocol.md, "Headers of an answer". */
export const crossOriginHeaders = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "Content-Type,X-Amz-Date,Authorization,X-Api-Key,X-Amz-Security-Token",
  "access-control-allow-methods": "GET,OPTIONS,POST",
  "access-control-expose-headers": "x-amzn-RequestId,x-amzn-ErrorType",
} as const;

/**
 * Answers a browser that asks before it calls. Here the mock is kinder than the headers seen on real answers, which
 * leave out PUT and DELETE and headers that the SDK itself sends: it allows the methods of the path and what was asked.
 */
export function answerPreflight(problem: Problem, { method, headers }: Call): AnswerData | undefined {
  if (problem.kind !== "wrongMethod" || method !== "OPTIONS") return undefined;
  const asked = headers.get("access-control-request-headers");
  return {
    status: 200,
    headers: {
      "access-control-allow-methods": [...problem.allow, "OPTIONS"].join(","),
      ...(asked !== null && { "access-control-allow-headers": asked }),
    },
  };
}
