/**
 * A collection as a value that never changes: a change answers another version, and the one before it still holds what it
 * held. Underneath there is one content, changed in place, and the latest version has it. An earlier version knows its
 * successor and what undoes the step to it, and takes the content over when somebody asks it (Baker's trick). So whoever
 * goes from version to version pays for the plain content and nothing else; whoever goes back pays for the steps between.
 *
 * It survives `JSON.stringify`: equal content is written alike, whatever came before, and what was read is a version.
 */
export interface Versioned<Content, Key, Value> {
  readonly size: number;
  /** In place of everything else, in a version that was read from JSON. */
  readonly entries?: Entries<Key, Value>;
  /** What this version holds. `null`: a later version has it. */
  readonly content?: Content | null;
  /** The later version. In this one `key` has `value`; `undefined` is none. */
  readonly next?: Versioned<Content, Key, Value> | null;
  readonly key?: Key | null;
  readonly value?: Value | undefined;
  /** Steps since a version was left with a content of its own. */
  readonly age?: number;
  readonly toJSON?: () => Written<Key, Value>;
}

/** Keys with their values, in the order of the keys. */
export type Entries<Key, Value> = readonly (readonly [Key, Value])[];

/** A version as it is written down. */
export interface Written<Key, Value> {
  readonly size: number;
  readonly entries: Entries<Key, Value>;
}

/** What a content can do. */
export interface ContentKind<Content, Key, Value> {
  readonly create: () => Content;
  readonly copy: (content: Content) => Content;
  readonly sizeOf: (content: Content) => number;
  /** Sets what a key has, `undefined` for nothing, and answers what it had. */
  readonly put: (content: Content, key: Key, value: Value | undefined) => Value | undefined;
  readonly entriesOf: (content: Content) => Entries<Key, Value>;
  /** Writes a version of this kind down: `writeDown` with the kind. */
  readonly toJSON: (this: Versioned<Content, Key, Value>) => Written<Key, Value>;
}

type Mutable<Record> = { -readonly [Name in keyof Record]: Record[Name] };

/**
 * After this many steps, and four for each entry, the version before the step is left with a copy: whoever keeps it does
 * not hold on to all that happens from then on.
 */
const fewestSteps = 4096;
const stepsPerEntry = 4;

/** Versions of what was read from JSON. */
const opened = new WeakMap<object, unknown>();

/** What a version holds. Whoever asks must not change it. */
export function contentOf<Content, Key, Value>(
  kind: ContentKind<Content, Key, Value>,
  version: Versioned<Content, Key, Value>,
): Content {
  return version.content ?? takeOver(kind, version);
}

/** The version in which a key has another value, or none when it is `undefined`. */
export function changed<Content, Key, Value>(
  kind: ContentKind<Content, Key, Value>,
  given: Versioned<Content, Key, Value>,
  key: Key,
  value: Value | undefined,
): Versioned<Content, Key, Value> {
  if (given.size === 0) {
    const fresh = kind.create();
    kind.put(fresh, key, value);
    return versionOf(kind, fresh, 0);
  }
  const before: Mutable<Versioned<Content, Key, Value>> = given.entries === undefined ? given : open(kind, given);
  const content = contentOf(kind, before);
  const { age = 0 } = before;
  if (age >= fewestSteps && age >= stepsPerEntry * before.size) {
    before.content = kind.copy(content);
    kind.put(content, key, value);
    return versionOf(kind, content, 0);
  }
  const had = kind.put(content, key, value);
  const after = versionOf(kind, content, age + 1);
  before.content = null;
  before.next = after;
  before.key = key;
  before.value = had;
  return after;
}

/** Writes a version down. */
export function writeDown<Content, Key, Value>(
  kind: ContentKind<Content, Key, Value>,
  version: Versioned<Content, Key, Value>,
): Written<Key, Value> {
  return { size: version.size, entries: version.size === 0 ? [] : kind.entriesOf(contentOf(kind, version)) };
}

function versionOf<Content, Key, Value>(
  kind: ContentKind<Content, Key, Value>,
  content: Content,
  age: number,
): Versioned<Content, Key, Value> {
  const size = kind.sizeOf(content);
  return { size, content, next: null, key: null, value: undefined, age, toJSON: kind.toJSON };
}

/** Gives a version the content that a later one has, step by step from there; the later ones undo the steps then. */
function takeOver<Content, Key, Value>(
  kind: ContentKind<Content, Key, Value>,
  given: Versioned<Content, Key, Value>,
): Content {
  if (given.entries !== undefined) return contentOf(kind, open(kind, given));
  const way: Mutable<Versioned<Content, Key, Value>>[] = [];
  let holder: Mutable<Versioned<Content, Key, Value>> = given;
  for (; holder.next !== null && holder.next !== undefined; holder = holder.next) way.push(holder);
  const content = holder.content ?? kind.create();
  for (let step = way.pop(); step !== undefined; step = way.pop()) {
    const { key = null } = step;
    if (key === null) continue;
    holder.value = kind.put(content, key, step.value);
    holder.key = key;
    holder.next = step;
    holder.content = null;
    step.next = null;
    holder = step;
  }
  holder.content = content;
  return content;
}

function open<Content, Key, Value>(
  kind: ContentKind<Content, Key, Value>,
  written: Versioned<Content, Key, Value>,
): Versioned<Content, Key, Value> {
  // Only versions of the written one's own kind are kept under it.
  const known = opened.get(written) as Versioned<Content, Key, Value> | undefined;
  if (known !== undefined) return known;
  const content = kind.create();
  for (const [key, value] of written.entries ?? []) kind.put(content, key, value);
  const version = versionOf(kind, content, 0);
  opened.set(written, version);
  return version;
}
