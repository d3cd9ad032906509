import {
  items,
  pages,
  type Operation,
  type Page,
  type PageOptions,
  type Paging,
  type RequestGroups,
} from "@trunkline/api-kit/client";
import { expect, test } from "vitest";
import { json, listItems, scene, type Scene } from "./scripted-service.fixtures.ts";

type ItemPage = Page<{ readonly body: { readonly value: readonly number[]; readonly count?: number } }, "value">;

const byLink: Paging = { items: "value", next: "nextLink" };
const byQuery: Paging = { items: "value", next: "NextToken", token: { in: "query", name: "nextToken" } };
const searchItems: Operation = { name: "searchItems", method: "POST", path: "/search" };
const byBody: Paging = { items: "value", next: "NextToken", token: { in: "body", name: "NextToken" } };

function walk(
  { client }: Scene,
  paging: Paging,
  request?: RequestGroups,
  options?: PageOptions,
  operation = listItems,
) {
  return pages<ItemPage>(client, operation, paging, request, options);
}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}

test.each([
  { link: "/items?after=a%2Bb%20c", wire: "https://shop.example/items?after=a%2Bb%20c&api-version=2" },
  { link: "https://shop.example/items?after=a", wire: "https://shop.example/items?after=a&api-version=2" },
  { link: "https://shop.example:443/items", wire: "https://shop.example/items?api-version=2" },
  { link: "/items?api-version=1&after=a", wire: "https://shop.example/items?api-version=1&after=a" },
  { link: "items?after=a#top", wire: "https://shop.example/items?after=a&api-version=2" },
])("after the link $link comes $wire", async ({ link, wire }) => {
  const shop = scene([json({ value: [1, 2], nextLink: link }), json({ value: [3] })]);
  const request = { query: { maxpagesize: 2 }, headers: { "x-a": "b" } };
  expect(await collect(items(walk(shop, byLink, request)))).toEqual([1, 2, 3]);
  expect(shop.seen.map(({ url }) => url)).toEqual(["https://shop.example/items?maxpagesize=2&api-version=2", wire]);
  expect(shop.seen[1]?.headers["x-a"]).toBe("b");
});

test("a link from the root keeps the base path of the endpoint", async () => {
  const shop = scene([json({ value: [], nextLink: "/items?after=a" }), json({ value: [] })], {
    endpoint: "https://gate.example/shop/",
  });
  await collect(walk(shop, byLink));
  expect(shop.seen[1]?.url).toBe("https://gate.example/shop/items?after=a&api-version=2");
});

test.each([
  "https://elsewhere.example/items",
  "http://shop.example/items",
  "https://shop.example:8443/items",
  "//elsewhere.example/items",
  "\\\\elsewhere.example/items",
  "javascript:alert(1)",
  "https://shop.example@elsewhere.example/",
  "https://[",
])("the link %s is refused, and nothing is sent there", async (link) => {
  const shop = scene([json({ value: [1], nextLink: link }), json({ value: [2] })]);
  const found: number[] = [];
  const work = (async () => {
    for await (const item of items(walk(shop, byLink))) found.push(item);
  })();
  await expect(work).rejects.toMatchObject({ kind: "request", operation: "listItems" });
  expect(found).toEqual([1]);
  expect(shop.seen).toHaveLength(1);
});

test("a token goes into the query, in place of one that the walk began with", async () => {
  const shop = scene([json({ value: [1], NextToken: "t/+=2 x" }), json({ value: [2] })]);
  const request = { query: { maxResults: 1, nextToken: "t1" } };
  expect(await collect(items(walk(shop, byQuery, request)))).toEqual([1, 2]);
  expect(shop.seen.map(({ url }) => url.replace("https://shop.example/items?", ""))).toEqual([
    "maxResults=1&nextToken=t1&api-version=2",
    "maxResults=1&nextToken=t%2F%2B%3D2%20x&api-version=2",
  ]);
});

test("a token goes into the body, beside what the caller asked", async () => {
  const shop = scene([json({ value: [1], NextToken: "t" }), json({ value: [2] })]);
  await collect(walk(shop, byBody, { body: { MaxResults: 1 } }, {}, searchItems));
  expect(shop.seen.map(({ body }) => JSON.parse(body))).toEqual([{ MaxResults: 1 }, { MaxResults: 1, NextToken: "t" }]);
});

test("a page says how to go on after it", async () => {
  const shop = scene([json({ value: [1], NextToken: "t", count: 9 }), json({ value: [2] }), json({ value: [2] })]);
  const [first, second] = await collect(walk(shop, byQuery));
  expect(first).toEqual({ items: [1], next: "t", body: { value: [1], NextToken: "t", count: 9 } });
  expect(second).toEqual({ items: [2], next: undefined, body: { value: [2] } });
  const resumed = await collect(walk(shop, byQuery, {}, { from: first?.next }));
  expect(resumed.map((page) => page.items)).toEqual([[2]]);
  expect(shop.seen[2]?.url).toBe(shop.seen[1]?.url);
});

test("a link resumes a walk too", async () => {
  const shop = scene([json({ value: [2] })]);
  await collect(walk(shop, byLink, {}, { from: "/items?after=a" }));
  expect(shop.seen[0]?.url).toBe("https://shop.example/items?after=a&api-version=2");
});

test("an empty page is no end, an absent list is an empty one, an empty token is the end", async () => {
  const shop = scene([
    json({ value: [], NextToken: "a" }),
    json({ NextToken: "b" }),
    json({ value: [3], NextToken: "" }),
  ]);
  const walked = await collect(walk(shop, byQuery));
  expect(walked.map((page) => page.items)).toEqual([[], [], [3]]);
});

test("pages are asked for when they are wanted", async () => {
  const shop = scene([json({ value: [1, 2], NextToken: "a" }), json({ value: [3], NextToken: "b" })]);
  for await (const item of items(walk(shop, byQuery))) if (item === 2) break;
  expect(shop.seen).toHaveLength(1);
});

test("when the service says no, the walk throws its error", async () => {
  const shop = scene([json({ value: [1], NextToken: "a" }), json({ code: "Gone" }, { status: 410 })]);
  await expect(collect(walk(shop, byQuery))).rejects.toMatchObject({ name: "ServiceError", status: 410, code: "Gone" });
});
