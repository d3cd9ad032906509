import { expect, test } from "vitest";
import { kebabCase } from "../../names.ts";
import type { Declaration } from "./declaration.ts";
import { planModules } from "./plan-modules.ts";

const declare = (name: string, home: string, uses: readonly string[] = [], lines = 1): Declaration => ({
  name,
  isValue: false,
  text: `export type ${name} = ${"\n".repeat(lines - 1)}unknown;\n`,
  uses,
  home,
  part: kebabCase(name),
});

test("declarations import each other across files, and never from their own", () => {
  const { files } = planModules([
    declare("Loan", "loans", ["Money", "Fee"]),
    declare("Fee", "loans"),
    declare("Money", "shared"),
    declare("GetLoanSuccess", "operations/loans", ["Loan", "Money"]),
  ]);
  expect(files).toEqual([
    {
      path: "loans.ts",
      content:
        'import type { Money } from "./shared.ts";\n\nexport type Loan = unknown;\n\nexport type Fee = unknown;\n',
    },
    {
      path: "operations/loans.ts",
      content:
        'import type { Loan } from "../loans.ts";\nimport type { Money } from "../shared.ts";\n\nexport type GetLoanSuccess = unknown;\n',
    },
    { path: "shared.ts", content: "export type Money = unknown;\n" },
  ]);
});

test("a file that would grow too long becomes a folder with one file per declaration", () => {
  const { files, exports } = planModules([
    declare("Loan", "loans", ["OpenLoan"], 1_000),
    declare("OpenLoan", "loans", [], 1_000),
    declare("Book", "books", ["Loan"]),
  ]);
  expect(files.map(({ path }) => path)).toEqual(["books.ts", "loans/loan.ts", "loans/open-loan.ts"]);
  expect(files[0]?.content).toContain('import type { Loan } from "./loans/loan.ts";');
  expect(files[1]?.content).toContain('import type { OpenLoan } from "./open-loan.ts";');
  expect(exports[1]).toEqual({ path: "loans/loan.ts", types: ["Loan"], values: [] });
});
