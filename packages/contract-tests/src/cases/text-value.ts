import fc from "fast-check";
import type { Shape } from "../document/shape.ts";
import { hashOf } from "./chance.ts";

/** Texts of known formats; `n` makes each different. */
const formatted: Readonly<Record<string, (n: number) => string>> = {
  "date-time": (n) => new Date(Date.UTC(2031, 0, 1) + n * 1000).toISOString().replace(".000", ""),
  date: (n) => new Date(Date.UTC(2031, 0, 1 + (n % 3000))).toISOString().slice(0, 10),
  time: () => "12:30:00Z",
  duration: () => "PT1H",
  uuid: (n) => `7f3c1a52-4b1e-4c6d-8e2f-${n.toString(16).padStart(12, "0")}`,
  email: (n) => `user-${n}@example.com`,
  "idn-email": (n) => `user-${n}@example.com`,
  hostname: (n) => `host-${n}.example.com`,
  ipv4: (n) => `192.0.2.${(n % 254) + 1}`,
  ipv6: (n) => `2001:db8::${(n % 65535).toString(16)}`,
  uri: (n) => `https://example.com/${n}`,
  url: (n) => `https://example.com/${n}`,
  "uri-reference": (n) => `/examples/${n}`,
  iri: (n) => `https://example.com/${n}`,
  byte: () => "aGVsbG8=",
  password: (n) => `Pa55-word-${n}`,
};

/** Members whose values are often demanded to be unique. */
const uniqueName = /(?:^|[a-z_-])(?:id|name|email|login|slug|key|code|sku|handle|title|number|token|username)$/iu;

/** A text that fits its schema; undefined when none was found. `n` makes texts of the same member differ. */
export function textFor(shape: Shape, name: string, n: number): string | undefined {
  const example = shape.examples.find((each): each is string => typeof each === "string");
  if (shape.pattern !== undefined) {
    return example !== undefined && !uniqueName.test(name) ? example : (matching(shape, n) ?? example);
  }
  const format = shape.format === undefined ? undefined : formatted[shape.format];
  if (format !== undefined) {
    const unique = ["email", "uuid", "uri", "url", "hostname"].includes(shape.format ?? "");
    return unique || example === undefined ? format(n) : example;
  }
  if (example !== undefined && !uniqueName.test(name)) return example;
  const base = example ?? (name === "" ? "value" : name.replaceAll(/[^A-Za-z0-9]+/gu, "-"));
  return fitted(n === 0 ? base : `${base}-${n}`, shape);
}

/** Cuts or fills a text to the lengths of its schema. What makes it unique stands at the end and stays. */
export function fitted(text: string, { minLength = 0, maxLength = Infinity }: Shape): string {
  const cut = [...text].length > maxLength ? [...text].slice([...text].length - maxLength).join("") : text;
  return cut.padStart(minLength, "x");
}

/** Texts for each pattern and length that was asked for: making them takes most of the time of a run. */
const pools = new Map<string, readonly string[]>();

/** A text of a pattern. Numbers that follow each other give different texts, as far as the pattern has them. */
function matching(shape: Shape, n: number): string | undefined {
  const key = JSON.stringify([shape.pattern, shape.minLength, shape.maxLength]);
  const pool = pools.get(key) ?? poolOf(shape);
  pools.set(key, pool);
  return pool[n % Math.max(1, pool.length)];
}

function poolOf({ pattern = "", minLength = 0, maxLength = Infinity }: Shape): readonly string[] {
  const real = patternOf(pattern);
  const samples = [pattern, withoutLooks(pattern)].map((each) => samplesOf(each).filter((text) => real.test(text)));
  const found = samples.find((each) => each.length > 0) ?? [];
  const fits = [...new Set(found)].filter((each) => [...each].length >= minLength && [...each].length <= maxLength);
  // Plain ones read best.
  const plain = fits.filter((each) => /^[\x20-\x7e]+$/u.test(each));
  return plain.length > 0 ? plain : fits;
}

function samplesOf(pattern: string): readonly string[] {
  try {
    return fc.sample(fc.stringMatching(patternOf(pattern)), { seed: hashOf(pattern) | 0, numRuns: 1000 });
  } catch {
    return [];
  }
}

/** fast-check makes no texts for looks ahead and behind; without them some fit by luck. */
function withoutLooks(pattern: string): string {
  return pattern.replaceAll(/\(\?<?[=!][^()]*\)/gu, "");
}

/** Random texts that match a shape's pattern; undefined when none can be made. */
export function textsMatching(shape: Shape): fc.Arbitrary<string> | undefined {
  try {
    return fc.stringMatching(patternOf(shape.pattern ?? ""));
  } catch {
    const pool = poolOf(shape);
    return pool.length === 0 ? undefined : fc.constantFrom(...pool);
  }
}

/** A pattern as a regular expression, with the flag that it can bear. */
function patternOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}
