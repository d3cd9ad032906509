import { isAtLeast, levels, rules, type ByLevel, type Rule } from "../src/index.ts";

const directions = ["request", "response", "both", "none"] as const;

/** The README with its table of rules made anew. */
export function withRuleTable(readme: string): string {
  return readme.replace(
    /(<!-- rules -->\n)[^]*?(<!-- \/rules -->)/u,
    (_, begin: string, end: string) => `${begin}\n${tables()}\n\n${end}`,
  );
}

function tables(): string {
  const areas = [...new Set(rules.map(({ area }) => area))];
  return [`${rules.length} rules.`, ...areas.map((area) => table(area))].join("\n\n");
}

function table(area: string): string {
  const rows = rules.filter((rule) => rule.area === area);
  const heading = `### ${area.charAt(0).toUpperCase()}${area.slice(1)}`;
  const lines = rows.map((rule) => `| \`${rule.id}\` | ${rule.what} | ${classes(rule)} | ${rule.why} |`);
  return [heading, "", "| Rule | What | Who is hurt | Why |", "| --- | --- | --- | --- |", ...lines].join("\n");
}

/** One line for each direction: the class, and how each level is hurt. */
function classes({ byDirection }: Rule): string {
  return directions
    .flatMap((direction) => {
      const found = byDirection[direction];
      if (!found) return [];
      const name = direction === "request" || direction === "response" ? `${direction}: ` : "";
      return [`${name}${told(found)}`];
    })
    .join("<br>");
}

function told(byLevel: ByLevel): string {
  if (byLevel.wire === "documentation") return "documentation";
  const hurt = levels.filter((level) => isAtLeast(byLevel[level], "possiblyBreaking"));
  const words = hurt.map((level) => (byLevel[level] === "breaking" ? level : `${level}?`));
  return words.length === 0 ? "nobody" : words.join(", ");
}
