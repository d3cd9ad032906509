import { compile, plainOfValue } from "@trunkline/power-fx";

const rule = compile('If(job.Urgent = true && job.Region in ["NA", "EU"], 10, 5)', {
  schema: { job: { "*": "any" } },
});

if (rule.ok) {
  const { value, warnings } = rule.evaluate({ job: { Urgent: true } });
  console.log(plainOfValue(value), rule.reads, warnings);
}
