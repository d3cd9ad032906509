import type { Credential } from "../document/operation.ts";
import type { ContractTestOptions } from "../options.ts";
import { usageError } from "./command-error.ts";
import type { GivenCredentials } from "./run-arguments.ts";

/** Headers for credentials, and a signature for those that do not go into headers. */
export interface ReadyCredentials {
  readonly headers: Readonly<Record<string, string>>;
  readonly authenticate?: NonNullable<ContractTestOptions["authenticate"]>;
}

/** Puts credentials where the document expects them. */
export function placeCredentials(given: GivenCredentials, declared: readonly Credential[]): ReadyCredentials {
  const keys = given.apiKeys.map((one) => placeKey(one, declared));
  const inQuery = keys.filter((key) => key.in === "query");
  const cookies = keys.filter((key) => key.in === "cookie").map(({ name, value }) => `${name}=${value}`);
  const headers = {
    ...(given.bearer === undefined ? {} : { authorization: `Bearer ${given.bearer}` }),
    ...(given.basic === undefined ? {} : { authorization: `Basic ${base64(given.basic)}` }),
    ...Object.fromEntries(keys.filter((key) => key.in === "header").map(({ name, value }) => [name, value])),
    ...(cookies.length === 0 ? {} : { cookie: cookies.join("; ") }),
  };
  if (inQuery.length === 0) return { headers };
  return {
    headers,
    authenticate(request) {
      const url = new URL(request.url);
      for (const { name, value } of inQuery) url.searchParams.set(name, value);
      return new Request(url, request);
    },
  };
}

interface PlacedKey extends Credential {
  readonly value: string;
}

function placeKey(key: string, declared: readonly Credential[]): PlacedKey {
  const schemes = declared.filter(({ in: place, name }) => place !== "header" || name !== "authorization");
  const named = schemes.find(({ scheme }) => key.startsWith(`${scheme}=`));
  if (named) return { ...named, value: key.slice(named.scheme.length + 1) };
  const [only, ...others] = schemes;
  if (!only) usageError("--api-key: the document declares no security scheme of type apiKey; use --header.");
  if (others.length > 0) {
    usageError(`--api-key: say which, as scheme=key; there are ${schemes.map(({ scheme }) => scheme).join(", ")}.`);
  }
  return { ...only, value: key };
}

function base64(text: string): string {
  return Buffer.from(text, "utf8").toString("base64");
}
