import type { Json, JsonObject } from "../json.ts";

/** A reference to a schema of ours. */
export function reference(name: string, beside: JsonObject = {}): JsonObject {
  return { $ref: `#/components/schemas/${name}`, ...beside };
}

/** A copy with the value at a path changed, or gone when `value` is undefined. Path steps are joined by `»`. */
export function changed(document: JsonObject, path: string, value?: Json): JsonObject {
  return change(document, path.split("»"), value) as JsonObject;
}

function change(place: Json | undefined, [step, ...rest]: readonly string[], value: Json | undefined): Json {
  if (step === undefined || typeof place !== "object" || place === null) throw new Error(`no such place: ${step}`);
  if (Array.isArray(place)) {
    const index = Number(step);
    const next = rest.length === 0 ? value : change(place[index], rest, value);
    return place.flatMap((item: Json, at) => (at === index ? (next === undefined ? [] : [next]) : [item]));
  }
  const object = place as JsonObject;
  const next = rest.length === 0 ? value : change(object[step], rest, value);
  const { [step]: _, ...others } = object;
  return next === undefined ? others : { ...object, [step]: next };
}
