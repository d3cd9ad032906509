import type { ApiModel } from "./api-model.ts";
import type { GeneratedFile } from "./generated-file.ts";
import type { Kind } from "./kinds.ts";
import { printers } from "./printers.ts";

/** The files of one kind, each with the header. */
export async function printKind(model: ApiModel, kind: Kind, header: string): Promise<readonly GeneratedFile[]> {
  const print = await printers[kind].load();
  return print(model).map(({ path, content }) => ({ path, content: header + content }));
}
