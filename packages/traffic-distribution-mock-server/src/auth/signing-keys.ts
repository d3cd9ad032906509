import { signingKey } from "@trunkline/api-kit/sigv4";
import type { SignatureClaim } from "./signature-claim.ts";

/** What a secret signs with on one day, in one Region. */
export type SigningKey = ReturnType<typeof signingKey>;

/** Gives the key of a claim's day and Region, if its secret is this one. */
export type SigningKeys = (claim: SignatureClaim, secretAccessKey: string) => SigningKey;

/** Derives keys and keeps the latest of each access key and Region: most calls of a day are signed with the same one. */
export function createSigningKeys(): SigningKeys {
  const kept = new Map<string, { readonly day: string; readonly key: SigningKey }>();
  return ({ accessKeyId, region, service, time }, secretAccessKey) => {
    const place = `${accessKeyId}/${region}`;
    const day = time.slice(0, 8);
    const known = kept.get(place);
    if (known?.day === day) return known.key;
    const key = signingKey(secretAccessKey, { time, region, service });
    kept.set(place, { day, key });
    return key;
  };
}
