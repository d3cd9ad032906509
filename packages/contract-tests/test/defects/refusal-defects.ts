import { oneBerth, type Defect } from "./defect.ts";
import { fieldTables } from "./harbour/fields.ts";
import { objectOrEmpty, type Json, type JsonObject } from "./harbour/rules.ts";
import { type Seams } from "./harbour/seams.ts";

const bearer = { authorization: "Bearer harbour-master" };

/** Lets a refused body through to the store before it is refused. */
function storingRefused(
  method: string,
  path: RegExp,
  keep: (body: JsonObject, request: Request) => Request,
): Partial<Seams> {
  return {
    async around(request, next) {
      if (request.method !== method || !path.test(new URL(request.url).pathname)) return await next(request);
      const body = await request.clone().text();
      const response = await next(request);
      if (response.status === 400) await next(keep(readObject(body), request));
      return response;
    },
  };
}

function readObject(body: string): JsonObject {
  try {
    return objectOrEmpty(JSON.parse(body) as Json);
  } catch {
    return {};
  }
}

function knownMembers(kind: "berthPatch" | "vesselPatch", body: JsonObject): JsonObject {
  const fields = fieldTables[kind];
  return Object.fromEntries(
    Object.entries(body).filter(
      ([name, value]) => Object.hasOwn(fields, name) && fields[name]?.rule(value) === undefined,
    ),
  );
}

/** Refusals that leave something behind. */
export const refusalDefects: readonly Defect[] = [
  {
    id: "refused-patch-half-applied",
    what: "a refused patch is applied as far as it was right",
    area: "berths",
    checks: ["refusal-changes-nothing"],
    seams: () =>
      storingRefused(
        "PATCH",
        oneBerth,
        (body, request) =>
          new Request(request.url, {
            method: "PATCH",
            headers: request.headers,
            body: JSON.stringify(knownMembers("berthPatch", body)),
          }),
      ),
  },
  {
    id: "refused-put-changes",
    what: "a refused replacement changes the side of the berth",
    area: "berths",
    checks: ["refusal-changes-nothing"],
    seams: () =>
      storingRefused(
        "PUT",
        oneBerth,
        (_body, request) =>
          new Request(request.url, {
            method: "PATCH",
            headers: { ...bearer, "content-type": "application/merge-patch+json" },
            body: JSON.stringify({ remark: "refused" }),
          }),
      ),
  },
  {
    id: "refused-create-stored",
    what: "a refused creation leaves a vessel behind",
    area: "vessels",
    checks: ["refusal-changes-nothing"],
    seams: () =>
      storingRefused(
        "POST",
        /^\/vessels$/u,
        (_body, request) =>
          new Request(request.url, {
            method: "POST",
            headers: { ...bearer, "content-type": "application/json" },
            body: JSON.stringify({
              name: "Ghost",
              callSign: "GH000",
              kind: "sail",
              lengthMetres: 1,
              owner: { name: "Nobody", email: "no@body" },
            }),
          }),
      ),
  },
  {
    id: "failed-condition-applied",
    what: "a patch whose condition fails is applied and refused",
    area: "berths",
    checks: ["if-match", "refusal-changes-nothing"],
    seams: () => ({
      async around(request, next) {
        if (request.method !== "PATCH" || !request.headers.has("if-match")) return await next(request);
        const again = request.clone();
        const response = await next(request);
        if (response.status !== 412) return response;
        const inner = new Request(again);
        inner.headers.delete("if-match");
        await next(inner);
        return response;
      },
    }),
  },
  {
    id: "refused-settings-reset",
    what: "settings that are refused are reset",
    area: "settings",
    checks: ["refusal-changes-nothing"],
    seams: () =>
      storingRefused(
        "PUT",
        /^\/settings$/u,
        (_body, request) =>
          new Request(request.url, {
            method: "PUT",
            headers: { "x-admin-key": "admin-of-harbour", "content-type": "application/json" },
            body: JSON.stringify({ harbourName: "Reset" }),
          }),
      ),
  },
];
