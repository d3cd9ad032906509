import { expect, test } from "vitest";
import { seeTag } from "./see-tag.ts";

const url = "https://library.example/books";

test.each([
  { what: "a page without a title", link: { url }, tag: `@see {@link ${url}}` },
  { what: "a page with a title", link: { url, title: "All books" }, tag: `@see {@link ${url} All books}` },
  { what: "a title that would end the tag", link: { url, title: "a {b}\nc" }, tag: `@see {@link ${url} a b c}` },
  {
    what: "an address that would end the tag",
    link: { url: `${url}/{id} x` },
    tag: `@see {@link ${url}/%7Bid%7D%20x}`,
  },
  { what: "no page", link: undefined, tag: undefined },
])("$what becomes $tag", ({ link, tag }) => {
  expect(seeTag(link)).toBe(tag);
});
