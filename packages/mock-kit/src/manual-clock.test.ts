import * as fc from "fast-check";
import { expect, test } from "vitest";
import { manualClock } from "./manual-clock.ts";

test("a manual clock stands still until it is moved", () => {
  const clock = manualClock({ start: 1000 });
  expect([clock.now(), clock.frozen]).toEqual([1000, true]);
  clock.advance(500);
  expect(clock.now()).toBe(1500);
  clock.set(9000);
  expect(clock.now()).toBe(9000);
});

test("what falls due is woken in order of its instant, then of its asking, at its own time", () => {
  const clock = manualClock({ start: 0 });
  const woken: string[] = [];
  for (const [name, instant] of [
    ["c", 30],
    ["a", 10],
    ["b", 10],
    ["late", 51],
  ] as const) {
    clock.at(instant, () => woken.push(`${name}@${clock.now()}`));
  }
  clock.advance(50);
  expect(woken).toEqual(["a@10", "b@10", "c@30"]);
  expect(clock.now()).toBe(50);
});

test("a wake may ask to be woken again within the same advance", () => {
  const clock = manualClock({ start: 0 });
  const woken: number[] = [];
  const again = (): void => {
    woken.push(clock.now());
    clock.at(clock.now() + 10, again);
  };
  clock.at(10, again);
  clock.advance(35);
  expect(woken).toEqual([10, 20, 30]);
});

test("a cancelled wake does not come, and an instant in the past comes with the next move", () => {
  const clock = manualClock({ start: 100 });
  const woken: string[] = [];
  const cancel = clock.at(110, () => woken.push("cancelled"));
  clock.at(50, () => woken.push(`past@${clock.now()}`));
  cancel();
  cancel();
  expect(woken).toEqual([]);
  clock.advance(0);
  clock.advance(100);
  expect(woken).toEqual(["past@100"]);
});

test.each([
  { what: "backwards", move: (clock: ReturnType<typeof manualClock>) => clock.set(999) },
  { what: "to no instant", move: (clock: ReturnType<typeof manualClock>) => clock.set(Number.NaN) },
  { what: "by a negative time", move: (clock: ReturnType<typeof manualClock>) => clock.advance(-1) },
  { what: "by no number", move: (clock: ReturnType<typeof manualClock>) => clock.advance(Number.NaN) },
])("a clock is not moved $what", ({ move }) => {
  const clock = manualClock({ start: 1000 });
  expect(() => move(clock)).toThrow(RangeError);
  expect(clock.now()).toBe(1000);
});

test("a running clock follows its source, can be moved ahead of it, frozen and resumed", () => {
  const source = manualClock({ start: 5000 });
  const clock = manualClock({ running: true, source });
  const woken: number[] = [];
  clock.at(7000, () => woken.push(clock.now()));
  source.advance(1000);
  expect([clock.now(), clock.frozen]).toEqual([6000, false]);
  clock.advance(500);
  expect(clock.now()).toBe(6500);
  clock.freeze();
  source.advance(10_000);
  expect([clock.now(), woken]).toEqual([6500, []]);
  clock.resume();
  source.advance(499);
  expect(woken).toEqual([]);
  source.advance(1);
  expect([clock.now(), woken]).toEqual([7000, [7000]]);
});

test("a running clock whose source goes back does not", () => {
  let now = 1000;
  const clock = manualClock({ running: true, source: { now: () => now, at: () => () => {} } });
  now = 400;
  expect(clock.now()).toBe(1000);
});

test("whatever is asked for and however it is moved, time never goes back and nothing is woken early or twice", () => {
  const move = fc.record({ advance: fc.nat(50), at: fc.nat(200), cancel: fc.boolean() });
  fc.assert(
    fc.property(fc.array(move), (moves) => {
      const clock = manualClock({ start: 0 });
      const woken: number[] = [];
      let expected = 0;
      for (const { advance, at, cancel } of moves) {
        const stop = clock.at(at, () => {
          expect(clock.now()).toBeGreaterThanOrEqual(at);
          woken.push(clock.now());
        });
        if (cancel) stop();
        else expected += 1;
        clock.advance(advance);
      }
      clock.advance(1000);
      expect(woken).toEqual(woken.toSorted((a, b) => a - b));
      expect(woken).toHaveLength(expected);
    }),
  );
});

test.each([{ running: false }, { running: true }])(
  "a clock that is put back ($running) shows the earlier time, and alarms keep their instants",
  ({ running }) => {
    const source = manualClock({ start: 0 });
    const clock = manualClock({ start: 1000, running, source });
    const woken: number[] = [];
    clock.at(2500, () => woken.push(clock.now()));
    clock.advance(1000);
    clock.rewind(1000);
    expect([clock.now(), clock.frozen]).toEqual([1000, !running]);
    if (running) source.advance(1499);
    else clock.advance(1499);
    expect(woken).toEqual([]);
    if (running) source.advance(1);
    else clock.advance(1);
    expect(woken).toEqual([2500]);
  },
);
