import { ConnectClient, type ConnectClientConfig } from "@aws-sdk/client-connect";
import type { MockServer } from "../src/index.ts";

type Handler = Extract<NonNullable<ConnectClientConfig["requestHandler"]>, { handle: unknown }>;
type SdkRequest = Parameters<Handler["handle"]>[0];

/**
 * The AWS SDK, unmodified, with the mock in place of the network: what it would have written on the socket goes to
 * `mock.fetch`.
 */
export function connectSdk(mock: MockServer, config: ConnectClientConfig): ConnectClient {
  return new ConnectClient({
    endpoint: "https://mock.invalid",
    ...config,
    requestHandler: {
      handle: async (request: SdkRequest) => {
        const { method, headers } = request;
        // Of all bodies that the SDK knows, these operations have text or bytes.
        const { body } = request as { readonly body?: string | Uint8Array<ArrayBuffer> };
        const answer = await mock.fetch(urlOf(request), { method, headers, ...(body && { body }) });
        return {
          response: {
            statusCode: answer.status,
            headers: Object.fromEntries(answer.headers),
            body: new Uint8Array(await answer.arrayBuffer()),
          },
        };
      },
    },
  });
}

function urlOf({ protocol, hostname, path, query }: SdkRequest): string {
  const pairs = Object.entries(query ?? {}).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? ""]).map(
      (each: string) => `${encodeURIComponent(name)}=${encodeURIComponent(each)}`,
    ),
  );
  return `${protocol}//${hostname}${path}${pairs.length === 0 ? "" : `?${pairs.join("&")}`}`;
}
