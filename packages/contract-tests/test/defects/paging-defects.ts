import { onAnswer, type Defect } from "./defect.ts";
import { soundSeams } from "./harbour/seams.ts";

/** Mistakes in lists. */
export const pagingDefects: readonly Defect[] = [
  {
    id: "page-repeats",
    what: "each page begins with the last item of the page before",
    area: "berths",
    checks: ["pages-complete"],
    seams: () => ({
      page: (rows, start, size) => soundSeams.page(rows, Math.max(0, start - 1), start === 0 ? size : size + 1),
    }),
  },
  {
    id: "page-drops",
    what: "an item is lost between pages",
    area: "berths",
    checks: ["pages-complete"],
    seams: () => ({
      page(rows, start, size) {
        const page = soundSeams.page(rows, start, size);
        return page.next === undefined ? page : { ...page, next: page.next + 1 };
      },
    }),
  },
  {
    id: "pages-never-end",
    what: "the last page tells of a next one, which is itself",
    area: "berths",
    checks: ["pages-complete"],
    seams: () => ({
      page(rows, start, size) {
        const page = soundSeams.page(rows, start, size);
        return page.next === undefined && start > 0 ? { ...page, next: start } : page;
      },
    }),
  },
  {
    id: "paging-in-circles",
    what: "the last page leads back to the first",
    area: "berths",
    checks: ["pages-complete"],
    seams: () => ({ page: (rows, start, size) => ({ next: 0, ...soundSeams.page(rows, start, size) }) }),
  },
  {
    id: "page-size-ignored",
    what: "a page holds twenty whatever was asked for",
    area: "berths",
    checks: ["page-size"],
    seams: () => ({ page: (rows, start) => soundSeams.page(rows, start, 20) }),
  },
  {
    id: "page-size-exceeded",
    what: "a page holds one more than was asked for",
    area: "berths",
    checks: ["page-size", "pages-complete"],
    seams: () => ({ page: (rows, start, size) => soundSeams.page(rows, start, size + 1) }),
  },
  {
    id: "next-without-size",
    what: "the list ends after the first page, and the rest is never shown",
    area: "berths",
    checks: ["pages-complete", "created-listed"],
    seams: () => ({ page: (rows, start, size) => ({ rows: soundSeams.page(rows, start, size).rows }) }),
  },
  {
    id: "order-restless",
    what: "the order of a list turns with each request, so that pages overlap",
    area: "berths",
    checks: ["pages-complete"],
    seams() {
      let asked = 0;
      return {
        page(rows, start, size) {
          asked += 1;
          return soundSeams.page(asked % 2 === 0 ? rows.toReversed() : rows, start, size);
        },
      };
    },
  },
  {
    id: "offset-off-by-one",
    what: "the second page by offset begins one too late",
    area: "bookings",
    checks: ["pages-complete"],
    seams: () => ({
      page: (rows, start, size) =>
        rows.every(({ data }) => "nights" in data) && start > 0
          ? soundSeams.page(rows, start + 1, size)
          : soundSeams.page(rows, start, size),
    }),
  },
  {
    id: "total-of-page",
    what: "the total tells the length of the page",
    area: "bookings",
    checks: ["total-agrees", "pages-complete"],
    seams: () =>
      onAnswer({ method: "GET", path: /\/bookings$/u, status: 200 }, ({ body }) => {
        const list = JSON.parse(body) as { bookings: unknown[] };
        return { body: JSON.stringify({ ...list, total: list.bookings.length }) };
      }),
  },
  {
    id: "next-link-loses-size",
    what: "the link to the next page leads outside of the list",
    area: "vessel lists",
    checks: ["pages-complete", "status-declared"],
    seams: () =>
      onAnswer({ method: "GET", path: /^\/vessels$/u, status: 200 }, ({ body }) => ({
        body: body.replaceAll("/vessels?", "/vessel?"),
      })),
  },
  {
    id: "filter-ignored",
    what: "the filter by kind is ignored",
    area: "vessel lists",
    checks: ["filter-applied"],
    seams: () => ({ passes: (kind, row, query) => kind === "vessel" || soundSeams.passes(kind, row, query) }),
  },
  {
    id: "filter-drops",
    what: "the filter by side finds only the first that matches",
    area: "berths",
    checks: ["filter-applied"],
    seams: () => ({
      page(rows, start, size) {
        const [first] = rows;
        const isFiltered = first !== undefined && rows.every(({ data }) => data.side === "south");
        return soundSeams.page(isFiltered ? [first] : rows, start, size);
      },
    }),
  },
  {
    id: "filter-inverted",
    what: "the filter by status gives what does not match",
    area: "bookings",
    checks: ["filter-applied"],
    seams: () => ({
      passes: (kind, row, query) =>
        kind === "booking" && query.has("status")
          ? !soundSeams.passes(kind, row, query)
          : soundSeams.passes(kind, row, query),
    }),
  },
  {
    id: "created-unlisted",
    what: "retired vessels aside, cargo vessels are not listed either",
    area: "vessel lists",
    checks: ["created-listed", "filter-applied"],
    seams: () => ({ passes: (kind, row, query) => row.data.kind !== "cargo" && soundSeams.passes(kind, row, query) }),
  },
  {
    id: "newest-unlisted",
    what: "the newest item is not in its list yet",
    area: "berths",
    checks: ["created-listed"],
    seams: () => ({ page: (rows, start, size) => soundSeams.page(rows.slice(0, -1), start, size) }),
  },
  {
    id: "list-behind",
    what: "a list shows items as they were created",
    area: "berths",
    checks: ["list-agrees", "filter-applied"],
    seams() {
      const first = new Map<string, ReturnType<typeof soundSeams.present>>();
      return {
        presentInList(kind, row) {
          const shown = soundSeams.presentInList(kind, row);
          if (kind !== "berth") return shown;
          return first.get(row.id) ?? shown;
        },
        put(kind, shelf, row) {
          if (row.revision === 1) first.set(row.id, soundSeams.presentInList(kind, row));
          soundSeams.put(kind, shelf, row);
        },
      };
    },
  },
  {
    id: "list-of-others",
    what: "the bookings of all berths are listed at each",
    area: "bookings",
    checks: ["scoped-to-parent", "total-agrees", "isolated"],
    seams() {
      const all: Parameters<typeof soundSeams.put>[2][] = [];
      return {
        put(kind, shelf, row) {
          if (kind === "booking") all.push(row);
          soundSeams.put(kind, shelf, row);
        },
        page: (rows, start, size) =>
          soundSeams.page(
            rows[0] && "nights" in rows[0].data ? [...new Map(all.map((row) => [row.id, row])).values()] : rows,
            start,
            size,
          ),
      };
    },
  },
];
