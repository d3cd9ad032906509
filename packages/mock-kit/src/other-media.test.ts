import { expect, test } from "vitest";
import { createMock } from "./create-mock.ts";
import { describeProblem } from "./problem.ts";
import { refuse } from "./handler.ts";
import { readForm } from "./read-form.ts";
import type { FieldType, Route, RouteField } from "./route.ts";
import { validatorOf } from "./shelf.fixtures.ts";
import { sourcesOf } from "./sources.ts";

const anything = validatorOf<unknown>(() => []);
const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);

type Handled = (input: { readonly body?: unknown }) => { readonly status: number; readonly body?: unknown };

/** A mock of one operation, `PUT /it`, which answers what it is given. */
function mockOf(route: Partial<Route>, it: Handled = ({ body }) => ({ status: 200, body })) {
  const route200: Route = {
    operation: "it",
    method: "PUT",
    path: "/it",
    parameters: [],
    request: anything,
    response: anything,
    ...route,
  };
  return createMock({
    contract: { api: "it", versions: ["1"], routes: [route200] },
    handlers: { it },
    api: {
      contentType: "application/json",
      authenticate: () => "anybody",
      problem(problem) {
        const { status, message } = describeProblem(problem);
        return refuse(status, problem.kind, message);
      },
      envelope: ({ code }) => ({ body: { code } }),
    },
    state: { kinds: [], snapshot: () => ({}), rows: () => ({}), restore: () => {} },
    ...sourcesOf({}),
  });
}

async function put(route: Partial<Route>, init: RequestInit, it?: Handled): Promise<unknown> {
  const response = await mockOf(route, it).fetch("http://it.invalid/it", { method: "PUT", ...init });
  return [response.status, response.headers.get("content-type"), await response.text()];
}

const typed = (type: string, body: BodyInit): RequestInit => ({ body, headers: { "content-type": type } });
const text = { contentType: "text/plain", required: true, as: "text" } as const;
const asText = { 200: { contentType: "text/html", as: "text" } } as const;

test.each<{ what: string; route: Partial<Route>; init: RequestInit; answer: unknown }>([
  {
    what: "text is text",
    route: { body: text, answers: asText },
    init: typed("text/plain", "Zoë"),
    answer: [200, "text/html", "Zoë"],
  },
  {
    what: "text comes in the encoding that it names",
    route: { body: text, answers: asText },
    init: typed("text/plain; charset=latin1", Uint8Array.of(0xeb)),
    answer: [200, "text/html", "ë"],
  },
  {
    what: "empty text is text",
    route: { body: text, answers: asText },
    init: typed("text/plain", ""),
    answer: [200, "text/html", ""],
  },
  {
    what: "what is not in its encoding is refused",
    route: { body: text },
    init: typed("text/plain", Uint8Array.of(0xff)),
    answer: [400, "application/json", '{"code":"malformedBody"}'],
  },
  {
    what: "another media type is refused",
    route: { body: text },
    init: typed("application/json", "{}"),
    answer: [415, "application/json", '{"code":"wrongMediaType"}'],
  },
  {
    what: "a range takes what is in it",
    route: { body: { ...text, mediaTypes: ["text/csv", "text/x-*"] } },
    init: typed("text/x-a", "a"),
    answer: [200, "application/json", '"a"'],
  },
  {
    what: "no form of several parts is refused",
    route: { body: { contentType: "multipart/form-data", required: true, as: "multipart", fields: [] } },
    init: typed("multipart/form-data; boundary=a", "b"),
    answer: [400, "application/json", '{"code":"malformedBody"}'],
  },
  {
    what: "JSON stays JSON, text in it included",
    route: { body: { contentType: "application/json", required: true } },
    init: typed("application/json", '"a"'),
    answer: [200, "application/json", '"a"'],
  },
  {
    what: "what is no text for a status of text is JSON",
    route: { body: { contentType: "application/json", required: true }, answers: asText },
    init: typed("application/json", '{"a":1}'),
    answer: [200, "application/json", '{"a":1}'],
  },
])("$what", async ({ route, init, answer }) => {
  expect(await put(route, init)).toEqual(answer);
});

test("bytes come and go as they are", async () => {
  const mock = mockOf({
    body: { contentType: "image/png", required: true, as: "bytes" },
    answers: { "2XX": { contentType: "image/png", as: "bytes" } },
  });
  const response = await mock.fetch("http://it.invalid/it", { method: "PUT", ...typed("image/png", bytes) });
  expect(response.headers.get("content-type")).toBe("image/png");
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
});

test("a form of several parts is read as its fields want it", async () => {
  const seen: unknown[] = [];
  const form = new FormData();
  for (const [name, value] of [
    ["name", "Zoë\r\n"],
    ["count", "3"],
    ["tags", "a"],
    ["about", '{"k":[1],"__proto__":{}}'],
    ["plain", "text"],
    ["other", "x"],
    ["__proto__", "y"],
  ] as const)
    form.append(name, value);
  form.append("files", new File([bytes], "a.png", { type: "image/png" }));
  const fields: RouteField[] = [
    { name: "name", type: "string" },
    { name: "count", type: "integer" },
    { name: "tags", type: { list: "string" } },
    { name: "about", type: "json" },
    { name: "plain", type: "file" },
    { name: "files", type: { list: "file" } },
  ];
  await put(
    { body: { contentType: "multipart/form-data", required: true, as: "multipart", fields } },
    { body: form },
    ({ body }) => ({ status: 204, body: seen.push(body) }),
  );
  expect(seen).toEqual([
    {
      name: "Zoë\r\n",
      count: 3,
      tags: ["a"],
      about: { k: [1] },
      plain: { bytes: new TextEncoder().encode("text") },
      other: "x",
      files: [{ bytes, name: "a.png", type: "image/png" }],
    },
  ]);
});

const filter: FieldType = { members: { min: "number", kinds: { list: "integer" }, more: { values: "boolean" } } };

test.each<{ text: string; field: Omit<RouteField, "name">; value: unknown }>([
  { text: "x=a+b%26", field: { type: "string" }, value: "a b&" },
  { text: "x=1.5", field: { type: "number" }, value: 1.5 },
  { text: "x=no", field: { type: "boolean" }, value: "no" },
  { text: "x=a&x=b", field: { type: { list: "string" } }, value: ["a", "b"] },
  { text: "x=a&x=b", field: { type: "string" }, value: ["a", "b"] },
  { text: "", field: { type: { list: "string" } }, value: undefined },
  { text: "x=%7B%22k%22%3A1%7D", field: { type: "json" }, value: { k: 1 } },
  { text: "x={", field: { type: "json" }, value: "{" },
  { text: "x=1,2", field: { type: { list: "integer" }, style: "," }, value: [1, 2] },
  { text: "x=1+2", field: { type: { list: "integer" }, style: " " }, value: [1, 2] },
  { text: "x=min,2", field: { type: filter, style: "," }, value: { min: 2 } },
  { text: "min=2&y=1", field: { type: filter, style: "members" }, value: { min: 2 } },
  { text: "y=1", field: { type: filter, style: "members" }, value: undefined },
  {
    text: "x[min]=2&x[kinds][1]=8&x[kinds][0]=7&x[more][a]=true&x[odd]=z&x[__proto__]=q",
    field: { type: filter, style: "deepObject" },
    value: { min: 2, kinds: [7, 8], more: { a: true }, odd: "z" },
  },
  { text: "x[kinds][]=7&x[kinds][]=8", field: { type: filter, style: "deepObject" }, value: { kinds: [7, 8] } },
  { text: "y=1", field: { type: filter, style: "deepObject" }, value: undefined },
])("$text is read as $value in a form", ({ text: form, field, value }) => {
  expect(readForm(form, [{ name: "x", ...field }])["x"]).toEqual(value);
});
