// Computes the priority of a job as a router rule does.
import { compile, formatDiagnostic, plainOfValue } from "@trunkline/power-fx";
import { compile as compileCore, scoreOf } from "@trunkline/power-fx/core";

const source = 'If(job.Urgent = true && job.Region in ["NA", "EU"], 10, 5)';
const rule = compile(source, { schema: { job: { "*": "any" } } });
if (rule.ok) {
  console.log(plainOfValue(rule.evaluate({ job: { Urgent: true, Region: "EU" } }).value));
  console.log(rule.reads.join(", "));
}

const score = compileCore("worker.Skill * 2", { schema: { worker: { Skill: "number" } } });
if (score.ok) console.log(scoreOf(score.evaluate({ worker: { Skill: 21 } }).value, "strict"));

const wrong = compile("If(", {});
if (!wrong.ok) console.log(wrong.diagnostics.map(formatDiagnostic).length > 0);
