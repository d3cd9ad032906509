import type { ReceivedResponse, SentRequest } from "../report.ts";

const mask = "***";
const secretHeaders =
  /^(?:authorization|proxy-authorization|cookie|set-cookie)$|(?:api-?key|token|secret|signature|password|credential)/u;
const secretQueries =
  /^(?:sig|signature|access_token|api-?key|apikey|token|code|secret|password|x-amz-(?:signature|credential|security-token))$/iu;

/** Replaces secrets in all that is reported. */
export interface Masking {
  /** Learns what the caller's signature added to a request. */
  readonly learn: (before: Request, after: Request) => void;
  readonly request: (request: SentRequest) => SentRequest;
  readonly response: (response: ReceivedResponse) => ReceivedResponse;
}

/** Masks given headers, what signing adds, headers and parameters known to carry secrets, and echoes of all these. */
export function createMasking(
  given: Readonly<Record<string, string>>,
  credentialNames: readonly { readonly in: string; readonly name: string }[],
): Masking {
  const headerNames = new Set([
    ...Object.keys(given).map((name) => name.toLowerCase()),
    ...credentialNames.filter((each) => each.in === "header").map((each) => each.name),
  ]);
  const queryNames = new Set(credentialNames.filter((each) => each.in === "query").map((each) => each.name));
  const values = new Set<string>();
  Object.values(given).forEach(remember);

  function remember(value: string): void {
    const parts = value.split(/[\s,]+/u);
    for (const part of [value, parts.at(-1) ?? ""]) if (part.length >= 6) values.add(part);
  }

  function learn(before: Request, after: Request): void {
    for (const [name, value] of after.headers) {
      if (before.headers.get(name) === value) continue;
      headerNames.add(name);
      remember(value);
    }
    for (const [name, value] of new URL(after.url).searchParams) {
      if (new URL(before.url).searchParams.get(name) === value) continue;
      queryNames.add(name);
      remember(value);
    }
  }

  const isSecret = (name: string): boolean => headerNames.has(name) || secretHeaders.test(name);
  const text = (value: string): string => [...values].reduce((masked, each) => masked.replaceAll(each, mask), value);

  function headers(found: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(found).map(([name, value]) => [name, isSecret(name) ? mask : text(value)]),
    );
  }

  function url(value: string): string {
    const parsed = new URL(value);
    const names = [...parsed.searchParams.keys()].filter((name) => queryNames.has(name) || secretQueries.test(name));
    if (names.length === 0) return text(value);
    for (const name of names) parsed.searchParams.set(name, mask);
    return text(parsed.toString());
  }

  return {
    learn,
    request: (request) => ({
      ...request,
      url: url(request.url),
      headers: headers(request.headers),
      ...(request.body === undefined ? {} : { body: text(request.body) }),
    }),
    response: (response) => ({ ...response, headers: headers(response.headers), body: text(response.body) }),
  };
}
