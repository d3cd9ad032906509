import type { Problem } from "./problem.ts";

/** A body as bytes, or why there is none to be had. */
export type BodyBytes =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | Extract<Problem, { kind: "bodyTooLarge" | "bodyCutOff" }>;

const nothing = new Uint8Array(0);

/** Reads a body to its end, or up to the limit. */
export async function readBody(request: Request, limit: number): Promise<BodyBytes> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return { kind: "bodyTooLarge", limit };
  if (request.body === null) return { kind: "bytes", bytes: nothing };
  try {
    return await readStream(request.body, limit);
  } catch {
    return { kind: "bodyCutOff" };
  }
}

async function readStream(stream: ReadableStream<Uint8Array>, limit: number): Promise<BodyBytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { kind: "bytes", bytes: joined(chunks, length) };
    length += value.byteLength;
    if (length > limit) {
      await reader.cancel();
      return { kind: "bodyTooLarge", limit };
    }
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
