import { controlPrefix } from "@trunkline/mock-kit";
import type { Served } from "@trunkline/mock-kit/node";

/** Where the certificate that https clients must trust can be fetched. */
export const authorityPath: string = `${controlPrefix}/ca.pem`;

/** Serves, beside a mock, the certificate of its authority. */
export function withAuthority(served: Served, authority: string): Served {
  return {
    ...served,
    async exchange(incoming) {
      const isAsked = incoming.method === "GET" && new URL(incoming.url).pathname === authorityPath;
      if (!isAsked) return served.exchange(incoming);
      return { status: 200, headers: { "content-type": "application/x-pem-file" }, body: authority };
    },
  };
}
