import type { PlannedRelease } from "./publish-plan.ts";
import type { TarballContents } from "./tarball-contents.ts";

/** A package that goes out: its place in the plan and what is in its tarball. */
export interface OutgoingPackage {
  readonly release: PlannedRelease;
  readonly contents: TarballContents;
  /** Its version before this release. */
  readonly before: string;
}

/** What goes out, a line for each package and, if asked for, for each of its files. */
export function printOutgoing(packages: readonly OutgoingPackage[], options: { readonly files: boolean }): string {
  if (packages.length === 0) return "Nothing would go out: the registry has every package in its present version.\n";
  const blocks = packages.map((one) => [heading(one), ...(options.files ? fileLines(one.contents) : [])]);
  const bytes = packages.reduce((sum, { contents }) => sum + contents.packedBytes, 0);
  const files = packages.reduce((sum, { contents }) => sum + contents.files.length, 0);
  const count = packages.length === 1 ? "1 package" : `${packages.length} packages`;
  const total = `${count}, ${files} files, ${sizeOf(bytes)} packed`;
  return `${blocks.map((lines) => lines.join("\n")).join(options.files ? "\n\n" : "\n")}\n\n${total}\n`;
}

function heading({ release, contents, before }: OutgoingPackage): string {
  const { name, version, tag } = release;
  const change = before === version ? version : `${before} → ${version}`;
  const unpacked = contents.files.reduce((sum, { bytes }) => sum + bytes, 0);
  return `${name} ${change} (${tag}): ${contents.files.length} files, ${sizeOf(contents.packedBytes)} packed, ${sizeOf(unpacked)} unpacked`;
}

function fileLines({ files }: TarballContents): readonly string[] {
  return files.map(({ path, bytes }) => `  ${sizeOf(bytes).padStart(9)}  ${path}`);
}

/** In the units in which registries count: a kilobyte is 1,000 bytes. */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
