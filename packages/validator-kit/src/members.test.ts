import { expect, test } from "vitest";
import { shelfValidator } from "./define-validator.fixtures.ts";
import { withDefaults } from "./modes.ts";
import { ownMember } from "./members.ts";

class Room {
  readonly room = "A";
}

class Building {
  get room(): string {
    return "A";
  }
}

test.each([
  {
    what: "an object without prototype",
    value: Object.assign(Object.create(null) as object, { room: "A" }),
    passes: true,
  },
  { what: "an instance whose members are its own", value: new Room(), passes: true },
  { what: "an instance that inherits its members", value: new Building(), passes: false },
  { what: "an object that inherits its members", value: Object.create({ room: "A" }) as unknown, passes: false },
  { what: "an object with a member named constructor", value: { room: "A", constructor: 1 }, passes: true },
  {
    what: "an object with a member named __proto__",
    value: JSON.parse('{"room":"A","__proto__":1}') as unknown,
    passes: true,
  },
  { what: "members hidden in __proto__", value: JSON.parse('{"__proto__":{"room":"A"}}') as unknown, passes: false },
  { what: "an array with the members of an object", value: Object.assign([], { room: "A" }), passes: false },
  { what: "null", value: null, passes: false },
  { what: "a function", value: () => ({ room: "A" }), passes: false },
])("of $what only what it carries itself counts", ({ value, passes }) => {
  expect(shelfValidator.accepts(value)).toBe(passes);
  expect(shelfValidator.validate(value).kind).toBe(passes ? "valid" : "invalid");
});

test("a copy keeps a member named __proto__ as a member", () => {
  const value: unknown = JSON.parse('{"room":"A","__proto__":{"polluted":true}}');
  const result = shelfValidator.validate(value, withDefaults);
  const copy = result.kind === "valid" ? result.value : {};
  expect(Object.keys(copy)).toEqual(["room", "__proto__"]);
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  expect("polluted" in copy).toBe(false);
});

test.each(["constructor", "toString", "__proto__"])("%s is absent unless it is an own member", (name) => {
  expect(ownMember({}, name)).toBeUndefined();
  expect(ownMember(JSON.parse(`{"${name}":1}`), name)).toBe(1);
});
