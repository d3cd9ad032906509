import { readFileSync } from "node:fs";
import { unpack } from "@publint/pack";

/** A file in a tarball. */
export interface PackedFile {
  /** From the folder of the package. */
  readonly path: string;
  readonly bytes: number;
}

/** What a tarball holds. */
export interface TarballContents {
  readonly packedBytes: number;
  readonly files: readonly PackedFile[];
}

/** Reads what would be published: the files in a tarball, sorted, with their sizes. */
export async function readTarball(path: string): Promise<TarballContents> {
  const packed = new Uint8Array(readFileSync(path));
  const { files, rootDir } = await unpack(packed.buffer);
  const inside = files.map(({ name, data }) => ({ path: name.slice(rootDir.length + 1), bytes: data.byteLength }));
  return { packedBytes: packed.byteLength, files: inside.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}
