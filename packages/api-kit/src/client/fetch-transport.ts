import { CallError } from "./call-error.ts";
import type { HttpRequest, Send } from "./http-message.ts";

/** The part of the platform's `fetch` that a client needs; a mock server's `fetch` is one too. */
export type Fetch = (request: Request) => Promise<Response>;

/** A transport over `fetch`. It never follows a redirect and reads at most `maxBytes` of an answer. */
export function fetchTransport(fetch: Fetch | undefined, maxBytes: number): Send {
  return async (request) => {
    const { method, url, headers, body = null, signal } = request;
    const outgoing = new Request(url, { method, headers, body, signal, redirect: "manual" });
    try {
      const response = await (fetch ?? globalThis.fetch)(outgoing);
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await readText(response, maxBytes, request),
      };
    } catch (cause) {
      throw CallError.is(cause) ? cause : new CallError("network", request, `no answer, ${String(cause)}`, { cause });
    }
  };
}

async function readText(response: Response, maxBytes: number, request: HttpRequest): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk?.value) return text + decoder.decode();
    bytes += chunk.value.length;
    if (bytes > maxBytes) {
      await reader?.cancel();
      throw new CallError("unreadable", request, `the answer is over ${maxBytes} bytes`, { status: response.status });
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
}
