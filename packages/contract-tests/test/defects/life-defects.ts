import { oneBerth, onAnswer, type Defect } from "./defect.ts";
import { soundSeams } from "./harbour/seams.ts";
import type { Row, Shelf } from "./harbour/state.ts";

/** Mistakes in the life of resources. */
export const lifeDefects: readonly Defect[] = [
  {
    id: "delete-does-nothing",
    what: "a deleted vessel can still be read",
    area: "vessel reads",
    checks: ["deleted-gone"],
    seams: () => ({
      remove: (kind, shelf, id) => (kind === "vessel" ? undefined : soundSeams.remove(kind, shelf, id)),
    }),
  },
  {
    id: "deleted-still-listed",
    what: "a deleted berth is still listed",
    area: "berths",
    checks: ["deleted-gone"],
    seams() {
      const gone = new Set<string>();
      return {
        remove(kind, shelf, id) {
          if (kind === "berth") gone.add(id);
          else soundSeams.remove(kind, shelf, id);
        },
        find: (kind, shelf, id) => (kind === "berth" && gone.has(id) ? undefined : soundSeams.find(kind, shelf, id)),
        put(kind, shelf, row) {
          gone.delete(row.id);
          soundSeams.put(kind, shelf, row);
        },
      };
    },
  },
  {
    id: "delete-takes-more",
    what: "deleting a booking deletes the one before it too",
    area: "bookings",
    checks: ["isolated"],
    seams: () => ({
      remove(kind, shelf, id) {
        const ids = [...shelf.keys()];
        const before = ids[ids.indexOf(id) - 1];
        soundSeams.remove(kind, shelf, id);
        if (kind === "booking" && before !== undefined) shelf.delete(before);
      },
    }),
  },
  {
    id: "delete-takes-the-oldest",
    what: "a deletion takes the oldest vessel, whichever was meant",
    area: "vessel reads",
    checks: ["deleted-gone", "isolated"],
    seams: () => ({
      remove: (kind, shelf, id) => void shelf.delete(kind === "vessel" ? ([...shelf.keys()][0] ?? id) : id),
    }),
  },
  {
    id: "deleted-twice",
    what: "what is gone can be deleted again with 204",
    area: "berths",
    checks: ["deleted-gone", "unknown-id-refused"],
    seams: () => onAnswer({ method: "DELETE", path: oneBerth, status: 404 }, () => ({ status: 204, body: "" })),
  },
  {
    id: "id-reused",
    what: "the id of a deleted vessel is given to the next",
    area: "vessels",
    checks: ["unique-ids"],
    seams: () => ({
      newId: (kind, count, shelf) => soundSeams.newId(kind, kind === "vessel" ? shelf.size + 500_000 : count, shelf),
    }),
  },
  {
    id: "id-shared",
    what: "all bookings have the same id",
    area: "bookings",
    checks: ["unique-ids", "isolated"],
    seams: () => ({
      newId: (kind, count, shelf) => soundSeams.newId(kind, kind === "booking" ? 900_000 : count, shelf),
    }),
  },
  {
    id: "id-decoded-twice",
    what: "a percent sign in a berth's name is decoded twice",
    area: "berths",
    checks: ["values-kept", "created-readable", "valid-accepted", "answer-agrees", "isolated", "unknown-id-refused"],
    seams: () => ({
      decodeSegment(segment) {
        const once = soundSeams.decodeSegment(segment);
        return once.includes("%") ? soundSeams.decodeSegment(once) : once;
      },
    }),
  },
  {
    id: "plus-as-space",
    what: "a plus sign in a berth's name becomes a space",
    area: "berths",
    checks: ["values-kept", "created-readable", "answer-agrees", "isolated"],
    seams: () => ({
      decodeSegment: (segment) => soundSeams.decodeSegment(segment.replaceAll("+", " ").replaceAll("%2B", " ")),
    }),
  },
  {
    id: "id-not-decoded",
    what: "a berth's name is kept as it stands in the URL",
    area: "berths",
    checks: ["values-kept", "valid-accepted", "created-readable", "answer-agrees"],
    seams: () => ({ decodeSegment: (segment) => segment }),
  },
  {
    id: "created-unreadable",
    what: "a new report cannot be read",
    area: "reports",
    checks: ["created-readable"],
    seams: () => ({ find: (kind, shelf, id) => (kind === "report" ? undefined : soundSeams.find(kind, shelf, id)) }),
  },
  {
    id: "unknown-id-answered",
    what: "an unknown report is answered as the newest one",
    area: "reports",
    checks: ["unknown-id-refused"],
    seams: () => ({
      find: (kind, shelf, id) =>
        soundSeams.find(kind, shelf, id) ?? (kind === "report" ? [...shelf.values()].at(-1) : undefined),
    }),
  },
  {
    id: "neighbour-updated",
    what: "an update of a berth also changes the berth before it",
    area: "berths",
    checks: ["isolated"],
    seams: () => ({
      put(kind, shelf, row) {
        const others = [...shelf.values()].filter(({ id }) => id !== row.id);
        const neighbour = others.at(-1);
        soundSeams.put(kind, shelf, row);
        if (kind === "berth" && row.revision > 1 && neighbour) {
          shelf.set(neighbour.id, { ...neighbour, data: row.data });
        }
      },
    }),
  },
  {
    id: "children-shared",
    what: "a booking is found at every berth",
    area: "bookings",
    checks: ["scoped-to-parent"],
    seams() {
      const all: Shelf = new Map<string, Row>();
      return {
        put(kind, shelf, row) {
          if (kind === "booking") all.set(row.id, row);
          soundSeams.put(kind, shelf, row);
        },
        remove(kind, shelf, id) {
          if (kind === "booking") all.delete(id);
          soundSeams.remove(kind, shelf, id);
        },
        find: (kind, shelf, id) => (kind === "booking" ? all.get(id) : soundSeams.find(kind, shelf, id)),
      };
    },
  },
];
