import type { Outcome } from "./outcome.ts";
import type { Pace } from "./pace.ts";

/** What one call of a situation is made with. */
export interface Scene {
  readonly endpoint: string;
  /** The resource's id, and what a list is filtered by. */
  readonly id: string;
  readonly signal?: AbortSignal;
  readonly pace: Pace;
  /** Where credentials come from when they change while a call lasts. Absent: a fixed key. */
  readonly credentials?: () => Credentials;
}

/** Credentials for a while: a key's name or a token, and when they end. */
export interface Credentials {
  readonly name: string;
  readonly expiresAt: number;
}

/** A call in a situation. */
export type Call = (scene: Scene) => Promise<Outcome>;

/** What a situation asks for: to read one resource, to remove it, to list some, or something that must not happen twice. */
export type Deed = "read" | "remove" | "list" | "act";

/** A client, as its users use it: as it comes, but for a time-out where it takes one. */
export interface Caller {
  readonly name: string;
  /** What it cannot do is absent. */
  readonly calls: Readonly<Partial<Record<Deed, Call>>>;
  /** True when a call takes {@link Scene.credentials}. */
  readonly takesCredentials: boolean;
  /** A resource of its API; the variant has a member that the contract does not know yet. */
  readonly resource: (variant?: "unknownMember") => unknown;
  /** The path under which it reads a resource, to which its id is added. */
  readonly path: string;
}
