import { CallError } from "./call-error.ts";
import type { Send } from "./http-message.ts";

/** The part of the platform's `fetch` that a client needs; a mock server's `fetch` is one too. */
export type Fetch = (request: Request) => Promise<Response>;

/** A transport over `fetch`. It never follows a redirect and reads little more than `maxBytes` of an answer. */
export function transport(fetch: Fetch | undefined, maxBytes: number): Send {
  return async (request) => {
    // Bytes in memory that is shared between threads would be refused, by a TypeError.
    const outgoing = new Request(request.url, { ...request, redirect: "manual" } as RequestInit);
    try {
      const { status, headers, body: stream } = await (fetch ?? globalThis.fetch)(outgoing);
      const decoder = request.decoder?.() ?? new TextDecoder();
      const reader = stream?.getReader();
      let text = "";
      let bytes = 0;
      for (let chunk; (chunk = (await reader?.read())?.value);) {
        text += decoder.decode(chunk, { stream: true });
        bytes += chunk.length;
        if (bytes > maxBytes) {
          await reader?.cancel();
          text += "…";
        }
      }
      // Only asking for them joins several cookies.
      const texts = [...headers].map(([name]) => [name, headers.get(name) ?? ""]);
      return { status, headers: Object.fromEntries(texts), body: text };
    } catch (cause) {
      throw new CallError("network", request, `, ${String(cause)}`, { cause });
    }
  };
}
