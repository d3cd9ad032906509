import type { ClientOptions } from "./client-options.ts";
import type { RequestGroups } from "./operation.ts";
import { pairsOf, type FormStyle } from "./write-form.ts";

/**
 * Writes the parameters of a query that are objects, or lists in one value, as the contract has them: in the styles of
 * a form. All others stay as they are.
 */
export function withStyles(
  request: RequestGroups,
  _options: ClientOptions,
  styles: Readonly<Record<string, FormStyle>>,
): RequestGroups {
  const members = Object.entries<unknown>(Object(request.query));
  const isStyled = ([name]: readonly [string, unknown]): boolean => Object.hasOwn(styles, name);
  const query = new Map(members.filter((member) => !isStyled(member)));
  const styled = members.filter(isStyled).flatMap(([name, value]) => pairsOf(name, value, styles[name]));
  for (const [name, text] of styled) {
    query.set(name, query.has(name) ? [query.get(name), text].flat() : text);
  }
  return { ...request, query: Object.fromEntries(query) };
}
