import type { Member, ObjectShape, Shape } from "../api-model.ts";
import type { AnswersShape, Unit, Units } from "../printers/validators/unit.ts";
import { isRecord, without, type Path } from "./json-path.ts";
import { scalarMistakes, wrongTypes } from "./scalar-mistakes.ts";
import { shapeNamed, statusesOf } from "./values.ts";

/** One change that turns a right value into one with exactly one mistake. */
export interface Mistake {
  /** Where the finding must be. */
  readonly path: Path;
  /** The keyword that the finding must name. */
  readonly keyword: string;
  /** Where the change is made: at the path, unless a member was taken away or added. */
  readonly at: Path;
  /** What to put there. */
  readonly value: unknown;
  /** Whether unknown members are to be mistakes for this to be the finding. */
  readonly isStrict: boolean;
  /** A mistake of a strict walk only. */
  readonly isAllowed?: boolean;
}

/** A name that no contract knows. */
const unknownName = "memberOfNoContract";

/** Every single mistake that can be made of a right value of a unit, one of each kind at each place. */
export function mistakesIn(units: Units, unit: Unit, value: unknown): readonly Mistake[] {
  const { shape } = unit;
  if (shape.kind === "answers") return answerMistakes(units, shape, value);
  return mistakesAt({
    units,
    shape,
    value,
    path: [],
    isOpen: unit.isOpen ?? false,
    isReceived: unit.isReceived ?? false,
  });
}

interface Place {
  readonly units: Units;
  readonly shape: Shape;
  readonly value: unknown;
  readonly path: Path;
  /** Unknown members are nobody's mistake here. */
  readonly isOpen: boolean;
  /** Enum values and tags that came later are no mistakes either. */
  readonly isReceived: boolean;
  /** The tag that decided for this type; to change it would decide for another. */
  readonly tag?: string;
}

function mistakesAt(place: Place): readonly Mistake[] {
  const { units, shape, value, path } = place;
  switch (shape.kind) {
    case "any":
      return [];
    case "nullable": {
      const inner = mistakesAt({ ...place, shape: shape.of });
      const isNull = (one: Mistake): boolean => one.at.length === path.length && one.value === null;
      return value === null ? [] : inner.filter((one) => !isNull(one));
    }
    case "reference":
      return mistakesAt({
        ...place,
        shape: shapeNamed(units, shape.name),
        isOpen: units.get(shape.name)?.isOpen ?? false,
        isReceived: units.get(shape.name)?.isReceived ?? false,
      });
    case "array":
      return [...here(place, wrongTypes("array"), "type"), ...arrayMistakes(place, shape)];
    case "map":
      return [...here(place, wrongTypes("object"), "type"), ...mapMistakes(place, shape)];
    case "object":
      return [...here(place, wrongTypes("object"), "type"), ...objectMistakes(place, shape)];
    case "union":
      return unionMistakes(place, shape);
    default:
      return scalarMistakes(shape).map(({ keyword, value: wrong }) => ({
        ...mistake(path, keyword, path, wrong),
        ...(place.isReceived && keyword === "enum" && { isAllowed: true }),
      }));
  }
}

function mistake(path: Path, keyword: string, at: Path, value: unknown): Mistake {
  return { path, keyword, at, value, isStrict: true };
}

function here({ path }: Place, values: readonly unknown[], keyword: string): readonly Mistake[] {
  return values.map((value) => mistake(path, keyword, path, value));
}

function arrayMistakes(place: Place, shape: Extract<Shape, { kind: "array" }>): readonly Mistake[] {
  const { value, path } = place;
  if (!Array.isArray(value)) return [];
  const items: readonly unknown[] = value;
  const { minItems = 0, maxItems = Infinity } = shape;
  const [first] = items;
  return [
    ...(minItems > 0 ? here(place, [items.slice(0, minItems - 1)], "minItems") : []),
    ...(maxItems < 1000 && items.length > 0
      ? here(place, [Array.from({ length: maxItems + 1 }, () => first)], "maxItems")
      : []),
    ...items.flatMap((item, index) =>
      mistakesAt({ ...place, shape: shape.items, value: item, path: [...path, index], isOpen: false }),
    ),
  ];
}

function mapMistakes(place: Place, shape: Extract<Shape, { kind: "map" }>): readonly Mistake[] {
  const { value, path } = place;
  if (!isRecord(value)) return [];
  const { minProperties = 0, maxProperties = Infinity, keys } = shape;
  const entries = Object.entries(value);
  const [first] = entries;
  const badNames = keys
    ? scalarMistakes(keys).flatMap(({ value: name }) => (typeof name === "string" ? [name] : []))
    : [];
  return [
    ...(minProperties > 0
      ? here(place, [Object.fromEntries(entries.slice(0, minProperties - 1))], "minProperties")
      : []),
    ...(maxProperties < 1000 && first
      ? here(
          place,
          [Object.fromEntries(Array.from({ length: maxProperties + 1 }, (_, n) => [`k${n}`, first[1]]))],
          "maxProperties",
        )
      : []),
    ...(first && entries.length < maxProperties
      ? badNames.map((name) => mistake([...path, name], "propertyNames", [...path, name], first[1]))
      : []),
    ...entries.flatMap(([name, member]) =>
      mistakesAt({ ...place, shape: shape.values, value: member, path: [...path, name], isOpen: false }),
    ),
  ];
}

function objectMistakes(place: Place, shape: ObjectShape): readonly Mistake[] {
  const { value, path, isOpen } = place;
  if (!isRecord(value)) return [];
  const { minProperties = 0, maxProperties = Infinity } = shape;
  const isFull = Object.keys(value).length >= maxProperties;
  const oneMore = { ...value, [unknownName]: 1 };
  const unknown = mistake([...path, unknownName], "additionalProperties", path, oneMore);
  return [
    ...(minProperties > 0 ? here(place, [{}], "minProperties") : []),
    ...(isFull ? [{ ...mistake(path, "maxProperties", path, oneMore), isStrict: false } as const] : []),
    ...(isOpen ? [] : [isFull ? unknown : ({ ...unknown, isAllowed: true } as const)]),
    ...shape.members.flatMap((member) => memberMistakes(place, value, member)),
  ];
}

function memberMistakes(place: Place, value: Readonly<Record<string, unknown>>, member: Member): readonly Mistake[] {
  const { path, tag } = place;
  const { name } = member;
  const missing = mistake([...path, name], "required", path, without(value, name));
  if (name === tag) return [];
  if (!Object.hasOwn(value, name) || value[name] === undefined) return [];
  const inside = mistakesAt({
    units: place.units,
    shape: member.shape,
    value: value[name],
    path: [...path, name],
    isOpen: false,
    isReceived: place.isReceived,
  });
  return member.required ? [missing, ...inside] : inside;
}

function unionMistakes(place: Place, shape: Extract<Shape, { kind: "union" }>): readonly Mistake[] {
  const { value, path } = place;
  if (!shape.discriminator) return here(place, unionStrangers(place, shape.options), "type");
  const { member, variants } = shape.discriminator;
  const wrong = here(place, wrongTypes("object"), "type");
  if (!isRecord(value)) return wrong;
  const variant = variants.find(({ tag }) => tag === value[member]);
  const badTags = ["tagOfNoContract", "constructor", "__proto__", null, 1];
  return [
    ...wrong,
    mistake([...path, member], "required", path, without(value, member)),
    ...badTags.map((tag) => ({
      ...mistake([...path, member], "discriminator", [...path, member], tag),
      ...(place.isReceived && typeof tag === "string" && { isAllowed: true }),
    })),
    ...(variant ? mistakesAt({ ...place, shape: { kind: "reference", name: variant.name }, tag: member }) : []).filter(
      ({ at, keyword }) => at.length > path.length || keyword !== "type",
    ),
  ];
}

/** Values of JSON types that no option has. */
function unionStrangers({ units }: Place, options: readonly Shape[]): readonly unknown[] {
  const samples: readonly (readonly [string, unknown])[] = [
    ["string", "text"],
    ["number", 1],
    ["boolean", true],
    ["array", []],
    ["object", {}],
  ];
  const kinds = new Set(options.map((option) => kindOf(units, option)));
  return [...samples.filter(([kind]) => !kinds.has(kind)).map(([, value]) => value), null];
}

function kindOf(units: Units, shape: Shape): string {
  if (shape.kind === "reference") return kindOf(units, shapeNamed(units, shape.name));
  return shape.kind === "literal" ? typeof shape.value : shape.kind === "map" ? "object" : shape.kind;
}

function answerMistakes(units: Units, shape: AnswersShape, value: unknown): readonly Mistake[] {
  if (!isRecord(value)) return [];
  const { status } = value;
  const answer =
    shape.answers.find((one) => one.status === String(status)) ??
    shape.answers.find((one) => statusesOf(shape, one.status).includes(Number(status)));
  const undeclared = [199, 299, 399, 499, 599].filter(
    (code) => !shape.answers.some((one) => statusesOf(shape, one.status).includes(code)),
  );
  const wrongStatuses = [...undeclared, "200", 200.5, 600, null];
  return [
    ...wrongTypes("object").map((wrong) => mistake([], "type", [], wrong)),
    mistake(["status"], "required", [], without(value, "status")),
    ...wrongStatuses.map((wrong) => mistake(["status"], "discriminator", ["status"], wrong)),
    ...(answer
      ? mistakesAt({
          units,
          shape: { kind: "reference", name: answer.name },
          value,
          path: [],
          isOpen: false,
          isReceived: true,
          tag: "status",
        })
      : []
    ).filter(({ at, keyword }) => at.length > 0 || keyword !== "type"),
  ];
}
