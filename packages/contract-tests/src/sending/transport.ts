import type { Credential } from "../document/operation.ts";
import type { Fetch } from "../options.ts";
import type { Exchange, SentRequest } from "../report.ts";
import { contentTypeOf, isJsonType, pathAndQueryOf, plainText, writeBody, type Draft } from "./draft.ts";
import { createMasking } from "./masking.ts";

/** An answer, read to its end. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: unknown;
  /** Why the body cannot be read as what it claims to be. */
  readonly unreadable: string | undefined;
}

/** A draft, what was sent for it, and what came back. */
export interface Answer {
  readonly draft: Draft;
  /** As it was sent; never reported unmasked. */
  readonly url: string;
  readonly received: Received | undefined;
  /** Masked, fit to be reported. */
  readonly exchange: Exchange;
}

/** What sending needs to know. */
export interface TransportOptions {
  /** Base URL, without a slash at its end. */
  readonly base: string;
  readonly fetch: Fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly authenticate: ((request: Request) => Request | Promise<Request>) | undefined;
  readonly credentials: readonly Credential[];
  readonly requestTimeMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Sends drafts to one host, and never to another. */
export interface Transport {
  readonly send: (draft: Draft) => Promise<Answer>;
  /** True when a URL lies on the host that was named. */
  readonly isNamedHost: (url: URL) => boolean;
  /** True when requests carry credentials, which can be taken away. Other headers that were given are none. */
  readonly hasCredentials: boolean;
}

/** Sends drafts with the given fetch, headers and signature. */
export function createTransport(options: TransportOptions): Transport {
  const { origin } = new URL(options.base);
  const masking = createMasking(options.headers, options.credentials);
  const secretNames = new Set(options.credentials.filter((each) => each.in === "header").map((each) => each.name));

  function headersOf(draft: Draft): Headers {
    const made = new Headers({ accept: acceptOf(draft) });
    for (const [name, value] of Object.entries(options.headers)) {
      if (draft.credentials === undefined || !isCredential(name)) made.set(name, value);
    }
    if (draft.credentials === "wrong") {
      for (const [name, value] of Object.entries(options.headers))
        if (isCredential(name)) made.set(name, spoiled(value));
    }
    for (const [name, value] of Object.entries(draft.headers)) {
      if (value !== undefined) made.set(name, headerText(value));
    }
    if (draft.body !== undefined) made.set("content-type", contentTypeOf(draft.body.mediaType));
    return made;
  }

  const isCredential = (name: string): boolean =>
    secretNames.has(name.toLowerCase()) || ["authorization", "cookie"].includes(name.toLowerCase());

  async function requestFor(draft: Draft): Promise<Request> {
    const url = draft.url ?? `${options.base}${pathAndQueryOf(draft)}`;
    if (new URL(url).origin !== origin) throw new TypeError(`${url} is not on the host that was named.`);
    const method = draft.method ?? draft.operation.method;
    const bodyless = method === "GET" || method === "HEAD" || draft.body === undefined;
    const request = new Request(url, {
      method,
      headers: headersOf(draft),
      redirect: "manual",
      ...(bodyless || draft.body === undefined ? {} : { body: writeBody(draft.body) }),
    });
    if (options.authenticate === undefined || draft.credentials !== undefined) return request;
    const signed = await options.authenticate(request.clone());
    if (new URL(signed.url).origin !== origin) throw new TypeError("authenticate sent the request to another host.");
    masking.learn(request, signed);
    return signed;
  }

  async function send(draft: Draft): Promise<Answer> {
    const request = await requestFor(draft);
    const body = request.method === "GET" || request.method === "HEAD" ? "" : await request.clone().text();
    const sent: SentRequest = {
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      ...(body === "" ? {} : { body }),
    };
    const base = { role: "failing", operation: draft.operation.key, request: masking.request(sent) } as const;
    try {
      const received = await within(options, async () => read(await options.fetch(request)));
      const shown = {
        status: received.status,
        headers: Object.fromEntries(received.headers),
        body: received.text,
      };
      return { draft, url: sent.url, received, exchange: { ...base, response: masking.response(shown) } };
    } catch (error) {
      if (options.signal?.aborted === true) throw error;
      const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : "";
      const failure = `${error instanceof Error ? error.message : String(error)}${cause}`;
      return { draft, url: sent.url, received: undefined, exchange: { ...base, failure } };
    }
  }

  return {
    send,
    isNamedHost: (url) => url.origin === origin,
    hasCredentials: options.authenticate !== undefined || Object.keys(options.headers).some(isCredential),
  };
}

/** Headers bear bytes; what lies outside of them is sent percent-encoded. */
function headerText(value: unknown): string {
  return plainText(value).replaceAll(/[^\x20-\x7e]/gu, (letter) => encodeURIComponent(letter));
}

function spoiled(value: string): string {
  const space = value.lastIndexOf(" ");
  return `${value.slice(0, space + 1)}wrong-${value
    .slice(space + 1)
    .split("")
    .toReversed()
    .join("")}`;
}

function acceptOf({ operation }: Draft): string {
  const types = new Set(operation.answers.flatMap((each) => each.contents.map(({ mediaType }) => mediaType)));
  return types.size === 0 ? "*/*" : [...types].join(", ");
}

async function read(response: Response): Promise<Received> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  const type = response.headers.get("content-type") ?? "";
  const { status, headers } = response;
  const length = headers.get("content-length");
  const lengthDiffers =
    length !== null && bytes.length > 0 && headers.get("content-encoding") === null && Number(length) !== bytes.length;
  if (lengthDiffers) {
    const unreadable = `Content-Length tells ${length} bytes, the body has ${bytes.length}`;
    return { status, headers, text, json: parsed(text), unreadable };
  }
  if (bytes.length === 0 || !isJsonType(type) || type === "*/*") {
    return { status, headers, text, json: type === "" ? parsed(text) : undefined, unreadable: undefined };
  }
  const json = parsed(text);
  const unreadable = json === undefined ? "the body is not JSON" : isUtf8(bytes) ? undefined : "the body is not UTF-8";
  return { status, headers, text, json, unreadable };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isUtf8(bytes: Uint8Array<ArrayBuffer>): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Waits for a server no longer than was allowed. Servers in this process may not heed a signal. */
async function within<T>({ requestTimeMs, signal }: TransportOptions, work: () => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${requestTimeMs} ms`)), requestTimeMs);
    const stop = (): void => reject(new Error("aborted"));
    signal?.addEventListener("abort", stop, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", stop);
      });
  });
}
