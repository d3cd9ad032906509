/** What is to happen, earliest first; at one instant, in the order it was added. */
export interface Agenda<Item> {
  /** Plans something. */
  readonly add: (at: number, item: Item) => void;
  /** Takes the first thing that is due at `until` or before. */
  readonly take: (until: number) => Entry<Item> | undefined;
}

interface Entry<Item> {
  readonly at: number;
  readonly order: number;
  readonly item: Item;
}

/** An empty agenda: a binary heap. */
export function createAgenda<Item>(): Agenda<Item> {
  const heap: Entry<Item>[] = [];
  let order = 0;
  return {
    add(at, item) {
      heap.push({ at, order, item });
      order += 1;
      rise(heap, heap.length - 1);
    },
    take(until) {
      const [first] = heap;
      if (first === undefined || first.at > until) return undefined;
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) {
        heap[0] = last;
        sink(heap);
      }
      return first;
    },
  };
}

function isBefore(a: Entry<unknown>, b: Entry<unknown>): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

function rise(heap: Entry<unknown>[], from: number): void {
  for (let place = from; place > 0;) {
    const above = (place - 1) >> 1;
    const [entry, parent] = [heap[place], heap[above]];
    if (entry === undefined || parent === undefined || !isBefore(entry, parent)) return;
    heap[place] = parent;
    heap[above] = entry;
    place = above;
  }
}

function sink(heap: Entry<unknown>[]): void {
  for (let place = 0; ;) {
    const entry = heap[place];
    let least = 2 * place + 1;
    let [child, other] = [heap[least], heap[least + 1]];
    if (child !== undefined && other !== undefined && isBefore(other, child)) {
      least += 1;
      child = other;
    }
    if (entry === undefined || child === undefined || !isBefore(child, entry)) return;
    heap[place] = child;
    heap[least] = entry;
    place = least;
  }
}
