import { kinds, type Shape } from "./shape.ts";

/** A schema that says nothing: every value is right. */
export function emptyShape(pointer: string): Shape {
  return {
    pointer,
    kinds: new Set(kinds),
    integer: false,
    values: new Map(),
    known: undefined,
    stringFormat: undefined,
    numberFormat: undefined,
    encoding: undefined,
    bounds: new Map(),
    multipleOf: undefined,
    patterns: [],
    uniqueItems: false,
    items: undefined,
    tuple: [],
    properties: new Map(),
    required: new Set(),
    additional: undefined,
    unions: [],
    discriminator: undefined,
    conditions: new Map(),
    notes: {
      readOnly: false,
      writeOnly: false,
      deprecated: false,
      default: undefined,
      title: undefined,
      description: undefined,
      examples: [],
      extensions: new Map(),
    },
  };
}

/** True for a schema that lets every value through. */
export function isAnything(shape: Shape): boolean {
  return (
    shape.kinds.size === kinds.length &&
    !shape.integer &&
    shape.values.size === 0 &&
    shape.bounds.size === 0 &&
    shape.patterns.length === 0 &&
    shape.multipleOf === undefined &&
    shape.stringFormat === undefined &&
    shape.numberFormat === undefined &&
    shape.encoding === undefined &&
    !shape.uniqueItems &&
    shape.items === undefined &&
    shape.tuple.length === 0 &&
    shape.properties.size === 0 &&
    shape.required.size === 0 &&
    shape.additional === undefined &&
    shape.unions.length === 0 &&
    shape.conditions.size === 0
  );
}
