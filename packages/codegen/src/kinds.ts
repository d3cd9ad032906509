/** The kinds of generated package, in the order in which they depend on each other. */
export const kinds = ["models", "validators", "client", "mock-server"] as const;

export type Kind = (typeof kinds)[number];

export function isKind(value: unknown): value is Kind {
  return kinds.some((kind) => kind === value);
}
