import type { RuleAnswer } from "@trunkline/job-router-engine";
import type { FunctionRouterRuleCredential } from "@trunkline/job-router-models/server";
import type { Host } from "../host.ts";
import type { Question } from "../state.ts";
import { type TokenSource, createTokenSource } from "./access-token.ts";
import { type RemoteRule, findRemoteRule } from "./find-rule.ts";
import { type Outbound, type OutboundOptions, createOutbound } from "./outbound.ts";

// Facts: docs/facts/job-router/router-rule.md, "Functions and webhooks"

/** How rules that ask functions and webhooks are answered. */
export interface RemoteRuleOptions extends OutboundOptions {
  /** What to answer for the URI of a function or webhook, without any call: a JSON value, or a function of the payload. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

/** Whoever answers what the router asks. */
export interface RemoteRules {
  /** Asks once more what is open: after a state was put back, whose questions nobody answers any more. */
  askAgain(): void;
}

/**
 * Answers what the router asks of functions and webhooks: from the list of answers at once, by a call where the host is
 * allowed, and else with a sentence. Keys go into headers and nowhere else.
 */
export function answerRemoteRules(
  host: Host,
  questions: Map<string, Question>,
  options: RemoteRuleOptions = {},
): RemoteRules {
  const { answers = {} } = options;
  const outbound = createOutbound(options, host.clock);
  const tokens = createTokenSource(outbound, host.clock);

  async function call({ place, payload }: Question): Promise<RuleAnswer> {
    const rule = findRemoteRule(host.tables, place);
    if (rule === undefined) return { ok: false, message: "The rule is not there any more." };
    return ask(rule, payload, outbound, tokens).then((value) => ({ ok: true, value }), notAnswered);
  }

  function answer(question: Question): void {
    const { evaluationId, rule, payload } = question;
    const epoch = host.epoch();
    const answered = (said: RuleAnswer): void => {
      if (host.epoch() !== epoch) return;
      questions.delete(evaluationId);
      host.tick();
      host.dispatch({ type: "ruleEvaluated", evaluationId, answer: said });
    };
    if (Object.hasOwn(answers, rule.uri)) answered(knownAnswer(answers[rule.uri], payload));
    else void call(question).then(answered);
  }

  host.listen((events) => {
    for (const event of events) {
      if (event.type !== "ruleEvaluationRequested") continue;
      questions.set(event.evaluationId, event);
      answer(event);
    }
  });
  return {
    askAgain() {
      // Answers may bring new questions, which are asked by then.
      const open = [...questions.values()];
      for (const question of open) answer(question);
    },
  };
}

function knownAnswer(answer: unknown, payload: unknown): RuleAnswer {
  try {
    return { ok: true, value: typeof answer === "function" ? answer(payload) : answer };
  } catch (error) {
    return notAnswered(error);
  }
}

function notAnswered(error: unknown): RuleAnswer {
  return { ok: false, message: error instanceof Error ? error.message : String(error) };
}

async function ask(rule: RemoteRule, payload: unknown, outbound: Outbound, tokens: TokenSource): Promise<unknown> {
  const body = JSON.stringify(payload);
  const json = { "content-type": "application/json" };
  if (rule.kind === "function") return outbound(rule.functionUri, { ...json, ...keyHeaders(rule.credential) }, body);
  const token = await tokens(rule);
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return outbound(rule.webhookUri ?? "", { ...json, ...authorization }, body);
}

/** As Azure Functions takes them. Row `functionHeaders` of the open questions. */
function keyHeaders({ functionKey, appKey, clientId }: FunctionRouterRuleCredential = {}): Record<string, string> {
  const key = functionKey ?? appKey;
  return {
    ...(key !== undefined && { "x-functions-key": key }),
    ...(clientId !== undefined && { "x-functions-clientid": clientId }),
  };
}
