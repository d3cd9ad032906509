import { busy, isAnswered } from "./situations-retries.ts";
import { policyPath } from "./callers/resources.ts";
import type { Situation } from "./situation.ts";

/** What paths and queries give a meaning of their own, a character outside ASCII, and one that looks encoded. */
const reserved = "a b?c#d/e%2F&=+:@!$'()*,;[]é~";

/** How wrong the client's clock is, by the service's. */
const skewMs = 20 * 60_000;

/** Services accept signatures that are at most this old. */
const oldestMs = 5 * 60_000;

/** When the request says that it was signed. */
function signedAt(headers: Readonly<Record<string, string | readonly string[] | undefined>>): number {
  const amazon = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u.exec(String(headers["x-amz-date"] ?? ""));
  if (amazon === null) return Date.parse(String(headers["x-ms-date"] ?? headers["date"] ?? ""));
  const [, year, month, day, hour, minute, second] = amazon;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/** Credentials, clocks, and ids that are hard to carry. */
export const identity: readonly Situation[] = [
  {
    what: "credentials end between two tries: the second try has new ones",
    answer: ({ number, json, caller }) =>
      number === 0 ? json(503, busy, { "retry-after": "2" }) : json(200, caller.resource()),
    scene(now) {
      let asked = 0;
      return {
        credentials: () => {
          asked += 1;
          return asked === 1
            ? { name: "FIRST", expiresAt: now() + 500 }
            : { name: "SECOND", expiresAt: now() + 3_600_000 };
        },
      };
    },
    passes: (outcome, { requests }) =>
      isAnswered(outcome) && String(requests.at(-1)?.headers.authorization).includes("SECOND"),
  },
  {
    what: "a clock that is 20 minutes slow: corrected by the service's",
    answer({ request, json, caller, now }) {
      const serverTime = now + skewMs;
      const date = new Date(serverTime).toUTCString();
      const isFresh = Math.abs(signedAt(request.headers) - serverTime) < oldestMs;
      if (isFresh) return json(200, caller.resource(), { date });
      if (caller.path === policyPath) return json(401, { error: { code: "Denied", message: "Denied." } }, { date });
      return json(403, { message: "Signature expired." }, { date, "x-amzn-errortype": "RequestExpired" });
    },
    passes: isAnswered,
  },
  {
    what: "reserved characters in a path",
    scene: () => ({ id: reserved }),
    answer: ({ caller, json }) => json(200, caller.resource()),
    passes(_, { requests, caller }) {
      const { pathname } = new URL(requests[0]?.url ?? "", "http://service");
      const rest = pathname.slice(caller.path.length);
      return pathname.startsWith(caller.path) && decodeURIComponent(rest) === reserved && !rest.includes("/");
    },
  },
  {
    what: "reserved characters in a query",
    deed: "list",
    scene: () => ({ id: reserved }),
    answer: ({ json }) => json(200, { value: [], TrafficDistributionGroupSummaryList: [] }),
    passes: (_, { requests }) =>
      [...new URL(requests[0]?.url ?? "", "http://service").searchParams.values()].includes(reserved),
  },
];
