/** `T` as one builds it: members that may be absent may also be undefined. */
type Draft<T> = { readonly [K in keyof T]: T[K] | (object extends Pick<T, K> ? undefined : never) };

/** The draft without its undefined members, in its order: how the service leaves out what is not set. */
export function withoutUndefined<T extends object>(draft: Draft<T>): T {
  const set = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
  // Only members that `T` allows to be absent can have been undefined.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return set as T;
}
