import { type Refusal, refuse } from "@trunkline/mock-kit";

/** 401. Row `deniedBody` of the open questions: the code of sister services; their sentences help nobody, so ours do. */
export function refuseCaller(message: string): Refusal {
  return refuse(401, "Denied", message, { headers: { "www-authenticate": "HMAC-SHA256, Bearer" } });
}
