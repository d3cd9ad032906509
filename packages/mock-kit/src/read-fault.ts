import type { ControlInput } from "./control-operation.ts";
import type { Delay } from "./delay.ts";
import type { DelayFault, FaultEnding, FaultMatch, FaultRule } from "./fault-rule.ts";
import { readNumber, readObject, readOneOf, readText, readTexts } from "./read-members.ts";

const known = new Set(
  "operation where times probability delay work status code message headers connection answer".split(" "),
);

/** A rule as it comes over http. Throws a `RangeError` with a sentence for what is none. */
export function readFault(input: ControlInput): FaultRule {
  const stranger = Object.keys(input).find((name) => !known.has(name));
  if (stranger !== undefined) throw new RangeError(`A fault has no member "${stranger}".`);
  return { ...readMatch(input), ...readEffect(input) };
}

function readMatch({ operation, where, times, probability, delay }: ControlInput): FaultMatch {
  return {
    ...(operation !== undefined && { operation: readText("operation", operation) }),
    ...(where !== undefined && { where: readTexts("where", where) }),
    ...(times !== undefined && { times: readNumber("times", times) }),
    ...(probability !== undefined && { probability: readNumber("probability", probability) }),
    ...(delay !== undefined && { delay: readDelay(delay) }),
  };
}

function readEffect(input: ControlInput): FaultEnding | DelayFault {
  const { work, status, code, message, headers, connection, answer, delay } = input;
  const lost = work === undefined ? {} : { work: readOneOf("work", work, ["skipped", "done"]) };
  if ([code, connection, answer].filter((member) => member !== undefined).length > 1) {
    throw new RangeError('A fault has one of "code", "connection" and "answer".');
  }
  if (connection !== undefined) return { ...lost, connection: readOneOf("connection", connection, ["reset"]) };
  if (answer !== undefined) {
    const garbage = readOneOf("answer", answer, ["empty", "html", "truncated"]);
    return { ...lost, answer: garbage, ...(status !== undefined && { status: readNumber("status", status) }) };
  }
  if (code === undefined && status === undefined && delay !== undefined) return { delay: readDelay(delay) };
  return {
    ...lost,
    status: readNumber("status", status),
    code: readText("code", code),
    ...(message !== undefined && { message: readText("message", message) }),
    ...(headers !== undefined && { headers: readTexts("headers", headers) }),
  };
}

function readDelay(value: unknown): Delay {
  const delay = readObject("delay", value);
  const read = (name: string): number => readNumber(`delay.${name}`, delay[name]);
  const kind = readOneOf("delay.kind", delay["kind"], ["constant", "uniform", "normal", "logNormal"]);
  switch (kind) {
    case "constant":
      return { kind, ms: read("ms") };
    case "uniform":
      return { kind, fromMs: read("fromMs"), toMs: read("toMs") };
    case "normal":
    case "logNormal":
      return { kind, p50Ms: read("p50Ms"), p99Ms: read("p99Ms") };
  }
}
