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
  /**
   * `shared`: anybody may have it. `claimed`: its versions are one user's, who keeps none of them, but the content is
   * still that of versions which others have. `owned`: the content, too, is that user's alone, so a change is made in
   * place and answers the version itself. A claim becomes ownership when the others are left with a copy.
   */
  readonly hold?: Hold;
  readonly toJSON?: () => Written<Key, Value>;
}

type Hold = "shared" | "claimed" | "owned";

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
  const { hold = "shared" } = given;
  if (hold === "owned") {
    const own: Mutable<Versioned<Content, Key, Value>> = given;
    const content = contentOf(kind, own);
    kind.put(content, key, value);
    own.size = kind.sizeOf(content);
    return own;
  }
  const left = hold === "claimed" ? "owned" : "shared";
  if (given.size === 0) {
    const fresh = kind.create();
    kind.put(fresh, key, value);
    return versionOf(kind, fresh, 0, left);
  }
  const before: Mutable<Versioned<Content, Key, Value>> = given.entries === undefined ? given : open(kind, given);
  const content = contentOf(kind, before);
  const { age = 0 } = before;
  if (age >= fewestSteps && age >= stepsPerEntry * before.size) {
    before.content = kind.copy(content);
    kind.put(content, key, value);
    return versionOf(kind, content, 0, left);
  }
  const had = kind.put(content, key, value);
  const after = versionOf(kind, content, age + 1, hold);
  link(before, after, key, had);
  return after;
}

/** The version with nothing in it. */
export function emptied<Content, Key, Value>(
  kind: ContentKind<Content, Key, Value>,
  { hold }: Versioned<Content, Key, Value>,
): Versioned<Content, Key, Value> {
  return versionOf(kind, kind.create(), 0, hold === undefined || hold === "shared" ? "shared" : "owned");
}

/** The version that comes next with nothing changed, for somebody who will not keep those between: see `hold`. */
export function claimed<Content, Key, Value>(
  kind: ContentKind<Content, Key, Value>,
  given: Versioned<Content, Key, Value>,
): Versioned<Content, Key, Value> {
  if (given.size === 0) return versionOf(kind, kind.create(), 0, "owned");
  const before = given.entries === undefined ? given : open(kind, given);
  const after = versionOf(kind, contentOf(kind, before), before.age ?? 0, "claimed");
  link(before, after, null, undefined);
  return after;
}

/** Gives a version to everybody: from now on it stays as it is. */
export function release<Content, Key, Value>(version: Versioned<Content, Key, Value>): void {
  const own: Mutable<Versioned<Content, Key, Value>> = version;
  own.hold = "shared";
}

function link<Content, Key, Value>(
  before: Mutable<Versioned<Content, Key, Value>>,
  after: Versioned<Content, Key, Value>,
  key: Key | null,
  had: Value | undefined,
): void {
  before.content = null;
  before.next = after;
  before.key = key;
  before.value = had;
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
  hold: Hold,
): Versioned<Content, Key, Value> {
  const size = kind.sizeOf(content);
  return { size, content, next: null, key: null, value: undefined, age, hold, toJSON: kind.toJSON };
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
    link(holder, step, key, key === null ? undefined : kind.put(content, key, step.value));
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
  const version = versionOf(kind, content, 0, "shared");
  opened.set(written, version);
  return version;
}
