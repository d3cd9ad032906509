import type { ClientOptions } from "./client-options.ts";
import type { RequestGroups } from "./operation.ts";
import { writeForm, type FormStyle } from "./write-form.ts";

/**
 * Writes the parameters of a query that are objects, or lists in one value, as the contract has them: in the styles of
 * a form. All others stay as they are.
 */
export function withStyles(
  request: RequestGroups,
  options: ClientOptions,
  styles: Readonly<Record<string, FormStyle>>,
): RequestGroups {
  const members = Object.entries<unknown>(Object(request.query));
  const isStyled = ([name]: readonly [string, unknown]): boolean => Object.hasOwn(styles, name);
  const { body } = writeForm(Object.fromEntries(members.filter(isStyled)), "", options, styles);
  const query = new Map(members.filter((member) => !isStyled(member)));
  for (const [name, text] of new URLSearchParams(String(body))) {
    query.set(name, query.has(name) ? [query.get(name), text].flat() : text);
  }
  return { ...request, query: Object.fromEntries(query) };
}
