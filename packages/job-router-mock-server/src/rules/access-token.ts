import type { WebhookRouterRule } from "@trunkline/job-router-models/server";
import type { Clock, Instant } from "@trunkline/mock-kit";
import type { Outbound } from "./outbound.ts";

// Facts: docs/facts/job-router/router-rule.md, "Functions and webhooks". OAuth 2.0 client credentials: RFC 6749, 4.4.

/** Gives the token that a webhook is called with, or undefined when its rule names no authorization server. */
export type TokenSource = (rule: WebhookRouterRule) => Promise<string | undefined>;

interface Token {
  readonly text: string;
  readonly expiresAt: Instant;
}

/** A token is not used in its last seconds: the call takes time, too. */
const marginMs = 30_000;

/** Tokens are asked once and used until shortly before they expire. Kept in memory only. */
export function createTokenSource(outbound: Outbound, clock: Clock): TokenSource {
  const tokens = new Map<string, Token>();

  return async ({ authorizationServerUri, clientCredential: { clientId = "", clientSecret = "" } = {} }) => {
    if (authorizationServerUri === undefined) return undefined;
    const key = JSON.stringify([authorizationServerUri, clientId, clientSecret]);
    const known = tokens.get(key);
    if (known !== undefined && known.expiresAt > clock.now()) return known.text;
    const token = await fetchToken(outbound, clock, authorizationServerUri, { clientId, clientSecret });
    tokens.set(key, token);
    return token.text;
  };
}

async function fetchToken(
  outbound: Outbound,
  clock: Clock,
  uri: string,
  { clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: string },
): Promise<Token> {
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
  });
  const answer = await outbound(uri, { "content-type": "application/x-www-form-urlencoded" }, form.toString());
  if (!isTokenAnswer(answer)) throw new Error("The authorization server answered without an access token.");
  const { access_token: text, expires_in: seconds = 0 } = answer;
  return { text, expiresAt: clock.now() + Math.max(0, seconds * 1000 - marginMs) };
}

function isTokenAnswer(value: unknown): value is { readonly access_token: string; readonly expires_in?: number } {
  return (
    typeof value === "object" && value !== null && "access_token" in value && typeof value.access_token === "string"
  );
}
