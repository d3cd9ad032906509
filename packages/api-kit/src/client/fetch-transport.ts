import { CallError } from "./call-error.ts";
import type { Send } from "./http-message.ts";

/** The part of the platform's `fetch` that a client needs; a mock server's `fetch` is one too. */
export type Fetch = (request: Request) => Promise<Response>;

/** A transport over `fetch`. It never follows a redirect and reads little more than `maxBytes` of an answer. */
export function transport(given: Fetch | undefined, maxBytes: number): Send {
  return async (request) => {
    // Bytes in memory that is shared between threads would be refused, by a TypeError.
    const init = { ...request, redirect: "manual" } as RequestInit;
    try {
      // The platform's own makes a request anyway, and a second one of a first.
      const answer = given && given !== fetch ? given(new Request(request.url, init)) : fetch(request.url, init);
      const { status, headers, body: stream } = await answer;
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
      const texts = Object.fromEntries(headers);
      // Only asking for them joins several cookies.
      texts["set-cookie"] &&= headers.get("set-cookie") ?? "";
      return { status, headers: texts, body: text };
    } catch (cause) {
      // What cannot be sent is no network that failed. It throws here once more.
      void new Request(request.url, init);
      throw new CallError("network", request, `, ${String(cause)}`, { cause });
    }
  };
}
