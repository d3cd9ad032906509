import { oneBerth, oneVessel, onHeader, type Defect } from "./defect.ts";

/** Mistakes in headers, and in what they promise. */
export const headerDefects: readonly Defect[] = [
  {
    id: "etag-missing",
    what: "the answer to a patch has no ETag",
    area: "vessel patches",
    checks: ["response-headers"],
    seams: () => onHeader({ method: "PATCH", path: oneVessel, status: 200 }, "etag", () => undefined),
  },
  {
    id: "etag-unquoted",
    what: "ETags come without their quotes",
    area: "berths",
    checks: ["header-form"],
    seams: () => onHeader({ path: oneBerth }, "etag", (etag) => etag.replaceAll('"', "")),
  },
  {
    id: "last-modified-missing",
    what: "a vessel that is read has no Last-Modified",
    area: "vessel reads",
    checks: ["response-headers"],
    seams: () => onHeader({ method: "GET", path: oneVessel, status: 200 }, "last-modified", () => undefined),
  },
  {
    id: "last-modified-iso",
    what: "Last-Modified is an ISO time",
    area: "berths",
    checks: ["header-form"],
    seams: () => ({ lastModified: ({ changedAt }) => new Date(changedAt).toISOString() }),
  },
  {
    id: "location-missing",
    what: "a creation does not tell where the new vessel is",
    area: "vessels",
    checks: ["response-headers"],
    seams: () => onHeader({ method: "POST", path: /^\/vessels$/u, status: 201 }, "location", () => undefined),
  },
  {
    id: "location-wrong",
    what: "Location leads to nothing",
    area: "vessels",
    checks: ["location-leads"],
    seams: () => ({ location: (url) => `${url}0` }),
  },
  {
    id: "location-of-another",
    what: "Location leads to the vessel made before",
    area: "vessels",
    checks: ["location-leads"],
    seams() {
      let last: string | undefined;
      return {
        location(url) {
          const answer = last ?? url;
          last = url;
          return answer;
        },
      };
    },
  },
  {
    id: "operation-location-missing",
    what: "a report that is being made does not tell where to ask for it",
    area: "reports",
    checks: ["response-headers"],
    seams: () => onHeader({ method: "POST", path: /^\/reports$/u, status: 202 }, "operation-location", () => undefined),
  },
  {
    id: "etag-constant",
    what: "the ETag stays when the vessel changes",
    area: "vessels",
    checks: ["etag-changes", "if-match"],
    seams: () => ({ etag: () => '"vessel"' }),
  },
  {
    id: "etag-restless",
    what: "the ETag changes with each read",
    area: "vessel reads",
    checks: ["etag-stable", "if-match"],
    seams() {
      let reads = 0;
      return onHeader({ method: "GET", path: oneVessel, status: 200 }, "etag", () => `"${(reads += 1)}"`);
    },
  },
  {
    id: "etag-behind",
    what: "the answer to a patch tells the ETag from before",
    area: "vessel patches",
    checks: ["etag-changes", "answer-agrees", "if-match"],
    seams: () =>
      onHeader({ method: "PATCH", path: oneVessel, status: 200 }, "etag", (etag) =>
        etag.replace(/\d+/u, (revision) => String(Number(revision) - 1)),
      ),
  },
  {
    id: "if-match-ignored",
    what: "If-Match is ignored by patches of vessels",
    area: "vessel patches",
    checks: ["if-match"],
    seams: () => withoutHeader("if-match", "PATCH", oneVessel),
  },
  {
    id: "if-match-ignored-by-delete",
    what: "If-Match is ignored by deletions of berths",
    area: "berths",
    checks: ["if-match"],
    seams: () => withoutHeader("if-match", "DELETE", oneBerth),
  },
  {
    id: "if-match-refused",
    what: "If-Match is refused even with the current ETag",
    area: "berths",
    checks: ["if-match"],
    seams: () => ({ matches: () => false }),
  },
  {
    id: "if-none-match-overwrites",
    what: "If-None-Match: * overwrites a berth",
    area: "berths",
    checks: ["if-none-match"],
    seams: () => withoutHeader("if-none-match", "PUT", oneBerth),
  },
  {
    id: "if-none-match-unread",
    what: "a vessel that is known is sent again",
    area: "vessel reads",
    checks: ["if-none-match"],
    seams: () => withoutHeader("if-none-match", "GET", oneVessel),
  },
];

/** The server never sees a header. */
function withoutHeader(name: string, method: string, path: RegExp): ReturnType<Defect["seams"]> {
  return {
    async around(request, next) {
      if (request.method !== method || !path.test(new URL(request.url).pathname)) return await next(request);
      const inner = new Request(request);
      inner.headers.delete(name);
      return await next(inner);
    },
  };
}
