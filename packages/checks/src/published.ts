import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { filterProblems, problemKindInfo } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { findBuildProblems } from "./build.ts";
import type { Finding } from "./finding.ts";
import type { Package, Repository } from "./repository.ts";
import { mapInParallel, runTool } from "./run-tool.ts";

/** How our packages can be resolved: they are ES modules, for Node and for bundlers. */
const resolutions = ["node16-esm", "bundler"] as const;

/** Builds and packs every published package and looks at the tarball: publint in its strictest mode, attw for ES modules, what is inside. */
export async function findPublishingProblems({ root, packages }: Repository): Promise<readonly Finding[]> {
  const broken = await findBuildProblems(root);
  if (broken.length > 0) return broken;
  const folder = mkdtempSync(join(tmpdir(), "packed-"));
  try {
    const published = packages.filter(({ isPublic }) => isPublic);
    const found = await mapInParallel(published, 2, (one) =>
      problemsOf(root, one, join(folder, `${one.folder.replaceAll("/", "-")}.tgz`)),
    );
    return found.flat();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function problemsOf(root: string, one: Package, tarball: string): Promise<readonly Finding[]> {
  const file = `${one.folder}/package.json`;
  const packed = await runTool("pnpm", ["pack", "--out", tarball], join(root, one.folder));
  if (packed.code !== 0)
    return [
      { file, what: `pnpm pack fails: ${packed.stderr.trim() || packed.stdout.trim()}`, fix: "Mend the manifest" },
    ];
  const data = readFileSync(tarball);
  const content = createPackageFromTarballData(data);
  const files = content.listFiles().map((path) => path.slice(`/node_modules/${one.name}/`.length));
  return [
    ...lintManifest(await lintTarball(data), file),
    ...checkTypes(await checkPackage(content), file),
    ...checkFiles(files, file),
  ];
}

/** What publint says, as sentences. */
async function lintTarball(data: Buffer): Promise<readonly string[]> {
  const tarball = new Uint8Array(data).buffer;
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

function lintManifest(sentences: readonly string[], file: string): readonly Finding[] {
  return sentences.map((sentence) => ({ file, what: sentence.replace(/\.$/u, ""), fix: "[publint]" }));
}

function checkTypes(result: Awaited<ReturnType<typeof checkPackage>>, file: string): readonly Finding[] {
  if (!result.types) return [{ file, what: "the package brings no types", fix: "Build it with declarations" }];
  const problems = resolutions.flatMap((resolutionKind) => filterProblems(result, { resolutionKind }));
  const sentences = problems.map((problem) => {
    const entry = "entrypoint" in problem ? ` (${problem.entrypoint})` : "";
    return `${problemKindInfo[problem.kind].shortDescription}${entry}`;
  });
  return [...new Set(sentences)].map((what) => ({ file, what, fix: "[attw]" }));
}

/** What every tarball holds, and what none does. */
export function checkFiles(files: readonly string[], file: string): readonly Finding[] {
  const missing = ["LICENSE", "README.md", "package.json"].filter((name) => !files.includes(name));
  const stray = files.filter((name) =>
    /\.(?:test|test-d|fixtures|bench)\.[jt]s|(?:^|\/)(?:test|reports|\.turbo)\//u.test(name),
  );
  return [
    ...missing.map((name) => ({ file, what: `the tarball lacks ${name}`, fix: "Add it to the package" })),
    ...stray.map((name) => ({
      file,
      what: `the tarball holds ${name}`,
      fix: "Leave it out with files, or tsconfig.build.json",
    })),
  ];
}
