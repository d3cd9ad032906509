import { oneBerth, oneVessel, onAnswer, type Defect } from "./defect.ts";
import { soundSeams, type Seams } from "./harbour/seams.ts";

const bearer = { authorization: "Bearer harbour-master" };

/** Answers a path without its handler. */
function inPlaceOf(method: string, path: RegExp, answer: (request: Request) => Response): Partial<Seams> {
  return {
    around: async (request, next) =>
      request.method === method && path.test(new URL(request.url).pathname) ? answer(request) : await next(request),
  };
}

/** A way in for those who do not say who they are. */
function openTo(method: string, path: RegExp, headers: Readonly<Record<string, string>>): Partial<Seams> {
  return {
    async around(request, next) {
      if (request.method !== method || !path.test(new URL(request.url).pathname)) return await next(request);
      const inner = new Request(request);
      for (const [name, value] of Object.entries(headers)) inner.headers.set(name, value);
      return await next(inner);
    },
  };
}

/** Methods and callers that should be refused. */
export const accessDefects: readonly Defect[] = [
  {
    id: "method-answered",
    what: "DELETE of the settings, which nobody declared, is answered with 204",
    area: "settings",
    checks: ["unsupported-method"],
    seams: () => inPlaceOf("DELETE", /^\/settings$/u, () => new Response(null, { status: 204 })),
  },
  {
    id: "method-taken-for-another",
    what: "PATCH of a list is answered as the list",
    area: "reports",
    checks: ["unsupported-method"],
    seams: () => ({
      around: async (request, next) =>
        await next(
          request.method === "PATCH" && /^\/(?:reports|berths)$/u.test(new URL(request.url).pathname)
            ? new Request(request.url, { headers: request.headers })
            : request,
        ),
    }),
  },
  {
    id: "method-ends-in-500",
    what: "an unknown method ends in a 500",
    area: "vessel reads",
    checks: ["unsupported-method", "no-server-error"],
    seams: () => onAnswer({ path: oneVessel, status: 405 }, () => ({ status: 500 })),
  },
  {
    id: "anonymous-delete",
    what: "anyone may delete a berth",
    area: "berths",
    checks: ["auth-required"],
    seams: () => openTo("DELETE", oneBerth, bearer),
  },
  {
    id: "anonymous-list",
    what: "anyone may list the vessels",
    area: "vessel lists",
    checks: ["auth-required"],
    seams: () => openTo("GET", /^\/vessels$/u, bearer),
  },
  {
    id: "any-token",
    what: "any token will do",
    area: "berths",
    checks: ["auth-required"],
    seams: () => ({
      isAuthorized: (request, scheme) =>
        scheme === "bearer" ? request.headers.has("authorization") : soundSeams.isAuthorized(request, scheme),
    }),
  },
  {
    id: "admin-key-unread",
    what: "the settings may be replaced without the admin's key",
    area: "settings",
    checks: ["auth-required"],
    seams: () => ({
      isAuthorized: (request, scheme) => scheme === "adminKey" || soundSeams.isAuthorized(request, scheme),
    }),
  },
];
