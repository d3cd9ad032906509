import type { Link } from "../api-model.ts";

/** The line of a doc comment that leads to a page. Editors show title and address as one link; nothing where there is no page. */
export function seeTag(link: Link | undefined): string | undefined {
  if (!link) return undefined;
  // Whatever would end the tag, or the address, before its end.
  const url = link.url.replaceAll(/[\s{}]/g, encodeURIComponent);
  const title = (link.title ?? "").replaceAll(/[\s{}]+/g, " ").trim();
  return `@see {@link ${title === "" ? url : `${url} ${title}`}}`;
}
