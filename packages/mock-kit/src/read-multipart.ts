import { objectOfFields, readScalar, readValues } from "./read-field.ts";
import type { FieldType, RouteField } from "./route.ts";

/** A file of a form. */
interface File {
  readonly bytes: Uint8Array;
  readonly name?: string;
  readonly type?: string;
}

/**
 * A form of several parts. A part with a file name is a file; what the contract knows as a file is one without a name,
 * too. Fields that the contract does not know stay text, or files.
 *
 * @throws TypeError when the bytes are no such form.
 */
export async function readMultipart(
  bytes: Uint8Array,
  contentType: string,
  fields: readonly RouteField[],
): Promise<Record<string, unknown>> {
  const headers = { "content-type": contentType };
  const form = await new Response(Uint8Array.from(bytes), { headers }).formData();
  const types = new Map(fields.map(({ name, type }) => [name, type]));
  const entries = await Promise.all(
    [...new Set(form.keys())].map(async (name): Promise<[string, unknown]> => {
      const values = await Promise.all(form.getAll(name).map(entryOf));
      return [name, readValues(values, types.get(name) ?? "string", readPart)];
    }),
  );
  return objectOfFields(entries);
}

async function entryOf(value: string | (Blob & { readonly name: string })): Promise<string | File> {
  if (typeof value === "string") return value;
  return { bytes: new Uint8Array(await value.arrayBuffer()), name: value.name, type: value.type };
}

function readPart(value: string | File, type: FieldType): unknown {
  if (typeof value !== "string") return value;
  return type === "file" ? { bytes: new TextEncoder().encode(value) } : readScalar(value, type);
}
