import * as fc from "fast-check";
import {
  callWithMedia,
  CallError,
  readBytes,
  readText,
  withAccept,
  writeBytes,
  writeForm,
  writeMultipart,
  writeText,
  type ClientOptions,
  type FormStyle,
  type Media,
  type Operation,
  type WrittenBody,
} from "@trunkline/api-kit/client";
import { expect, test } from "vitest";
import { scene, type Step } from "./scripted-service.fixtures.ts";

const options: ClientOptions = { endpoint: "https://shop.example", ids: { uuid: (kind) => `${kind}-1` } };
const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const send: Operation = { name: "send", method: "PUT", path: "/it", type: "text/plain" };

/** What the platform itself reads of a form. */
const read = ({ type, body }: WrittenBody): Promise<FormData> =>
  new Request("https://shop.example", {
    method: "POST",
    headers: { "content-type": type },
    body: new Uint8Array(typeof body === "string" ? new TextEncoder().encode(body) : body),
  }).formData();

const multipart = (body: object, types?: Record<string, string>): WrittenBody =>
  writeMultipart(body, "multipart/form-data", options, types);

const form = (body: object, styles?: Record<string, FormStyle>): WrittenBody =>
  writeForm(body, "application/x-www-form-urlencoded", options, styles);

test("every field of a multipart form is read back by the platform", async () => {
  const fields = await read(
    multipart(
      {
        text: "Zoë\n🚀",
        count: 3,
        isNew: false,
        tags: ["a", "b"],
        about: { k: 'v"' },
        absent: undefined,
        nothing: null,
        plain: bytes,
        photo: { bytes, name: 'a "b".png', type: "image/png" },
        photos: [{ bytes, name: "1.jpg" }, bytes],
        table: "a;b",
      },
      { photos: "image/jpeg", table: "text/csv" },
    ),
  );
  expect([...fields.keys()]).toEqual([
    "text",
    "count",
    "isNew",
    "tags",
    "tags",
    "about",
    "plain",
    "photo",
    "photos",
    "photos",
    "table",
  ]);
  expect(fields.get("text")).toBe("Zoë\n🚀");
  expect([fields.get("count"), fields.get("isNew"), fields.getAll("tags"), fields.get("table")]).toEqual([
    "3",
    "false",
    ["a", "b"],
    "a;b",
  ]);
  expect(fields.get("about")).toBe(JSON.stringify({ k: 'v"' }));
  const files = ["plain", "photo", "photos"]
    .flatMap((name) => fields.getAll(name))
    .filter((one) => one instanceof File);
  expect(files.map(({ name, type }) => [name, type])).toEqual([
    ["plain", "application/octet-stream"],
    ['a "b".png', "image/png"],
    ["1.jpg", "image/jpeg"],
    ["photos", "image/jpeg"],
  ]);
  for (const file of files) expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
});

test("names of parts are escaped as browsers do, and the boundary is the client's id", () => {
  const { type, body } = multipart({ 'a"b\r\nc\nd': "1" });
  expect(type).toBe("multipart/form-data; boundary=trunkline-boundary-1");
  expect(new TextDecoder().decode(Uint8Array.from(body as Uint8Array))).toBe(
    '--trunkline-boundary-1\r\ncontent-disposition: form-data; name="a%22b%0D%0Ac%0D%0Ad"\r\n\r\n1\r\n--trunkline-boundary-1--\r\n',
  );
});

test("no media type can add a line to a part", () => {
  expect(() => multipart({ file: { bytes, type: "image/png\r\nx: y" } })).toThrow(TypeError);
});

test("whatever stands in a form, the platform reads it back as it was", async () => {
  const text = fc.string({ unit: "grapheme" }).filter((sample) => !/\p{Surrogate}/u.test(sample));
  const name = text.filter((sample) => !/[\r\n%"]/.test(sample) && sample !== "__proto__");
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, fc.array(text, { minLength: 1 })), async (fields) => {
      for (const written of [form(fields), multipart(fields)]) {
        const back = await read(written);
        for (const [field, values] of Object.entries(fields)) expect(back.getAll(field)).toEqual(values);
      }
    }),
    { numRuns: 50 },
  );
});

test.each<{ style: FormStyle | undefined; value: unknown; pairs: readonly (readonly [string, string])[] }>([
  { style: undefined, value: "a b&c", pairs: [["x", "a b&c"]] },
  { style: undefined, value: ["a", 1], pairs: [["x", "a"], ["x", "1"]] }, // prettier-ignore
  { style: undefined, value: { k: [1] }, pairs: [["x", '{"k":[1]}']] },
  { style: undefined, value: null, pairs: [] },
  { style: "json", value: "a", pairs: [["x", '"a"']] },
  { style: ",", value: ["a", "b"], pairs: [["x", "a,b"]] },
  { style: ",", value: { k: 1, l: 2 }, pairs: [["x", "k,1,l,2"]] },
  { style: "|", value: ["a", "b"], pairs: [["x", "a|b"]] },
  { style: " ", value: ["a", "b"], pairs: [["x", "a b"]] },
  { style: ",", value: 7, pairs: [["x", "7"]] },
  { style: "members", value: { k: "a", l: ["b", "c"] }, pairs: [["k", "a"], ["l", "b"], ["l", "c"]] }, // prettier-ignore
  { style: "members", value: ["a", "b"], pairs: [["x", "a"], ["x", "b"]] }, // prettier-ignore
  {
    style: "deepObject",
    value: { k: { l: 1 }, m: [{ n: true }, null, "o"] },
    pairs: [["x[k][l]", "1"], ["x[m][0][n]", "true"], ["x[m][2]", "o"]], // prettier-ignore
  },
])("$value in the style $style of a form becomes $pairs", ({ style, value, pairs }) => {
  const { body } = form({ x: value }, style && { x: style });
  expect([...new URLSearchParams(String(body))]).toEqual(pairs);
});

test.each([
  { what: "text says how it is written", written: writeText("ë", "text/plain"), type: "text/plain; charset=utf-8" },
  {
    what: "what the contract says of it stays",
    written: writeText("", "text/x; charset=a"),
    type: "text/x; charset=a",
  },
  { what: "other text keeps its type", written: writeText("<a/>", "application/xml"), type: "application/xml" },
  { what: "bytes have the contract's type", written: writeBytes(bytes, "image/png"), type: "image/png" },
  { what: "or their own", written: writeBytes({ bytes, type: "image/gif" }, "image/png"), type: "image/gif" },
])("$what", ({ written, type }) => {
  expect(written.type).toBe(type);
});

test("what is no bytes is refused before anything is sent", () => {
  expect(() => writeBytes("text", "image/png")).toThrow(TypeError);
});

const media: Media = {
  answers: {
    200: { types: ["text/plain", "text/html"], read: readText },
    201: { types: ["image/*"], read: readBytes },
    202: { types: ["*/*"], read: readBytes },
    404: "json",
    "4XX": { types: ["text/plain"], read: readText },
    default: { types: ["application/octet-stream"], read: readBytes },
  },
};

const answer = (body: string | Uint8Array | null, type?: string, status = 200): Step =>
  new Response(
    body === null ? null : new Uint8Array(typeof body === "string" ? new TextEncoder().encode(body) : body),
    {
      status,
      headers: type === undefined ? {} : { "content-type": type },
    },
  );

/** What a call comes to: its body, that of the error, or why there is none. */
async function outcomeOf(step: Step, more: Partial<ClientOptions> = {}): Promise<unknown> {
  const { client } = scene([step], { retry: { attempts: 1 }, ...more });
  try {
    const result = await callWithMedia<{ ok: boolean; body?: unknown; error?: { body: unknown } }>(client, send, media);
    return result.ok ? result.body : { error: result.error?.body };
  } catch (error) {
    return CallError.is(error) ? error.kind : error;
  }
}

test.each<{ what: string; step: Step; outcome: unknown; more?: Partial<ClientOptions> }>([
  { what: "text", step: answer("Zoë", "text/plain"), outcome: "Zoë" },
  { what: "text of the other declared type", step: answer("<p>", "Text/HTML; charset=UTF-8"), outcome: "<p>" },
  { what: "text of another encoding", step: answer(Uint8Array.of(0xeb), "text/plain; charset=latin1"), outcome: "ë" },
  { what: "text of an unknown encoding", step: answer("ë", "text/plain; charset=x"), outcome: "ë" },
  { what: "no text at all", step: answer("", "text/plain"), outcome: "" },
  { what: "text of no type", step: answer("a"), outcome: "a" },
  { what: "text of an undeclared type", step: answer("a", "text/css"), outcome: "unreadable" },
  { what: "JSON in place of text", step: answer("{}", "application/json"), outcome: "unreadable" },
  { what: "bytes", step: answer(bytes, "image/png", 201), outcome: bytes },
  { what: "a page in place of bytes", step: answer("<html>", "text/html", 201), outcome: "unreadable" },
  { what: "bytes of any type", step: answer(bytes, "x/y", 202), outcome: bytes },
  {
    what: "more bytes than are read",
    step: answer(bytes, "image/png", 201),
    outcome: "unreadable",
    more: { maxResponseBytes: 255 },
  },
  { what: "an error told in text", step: answer("gone", "text/plain", 410), outcome: { error: "gone" } },
  { what: "an error told in JSON", step: answer('{"a":1}', "application/json", 404), outcome: { error: { a: 1 } } },
  {
    what: "an error in JSON in place of text",
    step: answer('{"a":1}', "application/x+json", 400),
    outcome: { error: { a: 1 } },
  },
  { what: "an error page in place of JSON", step: answer("<html>", "text/html", 404), outcome: "unreadable" },
  { what: "an error told in bytes", step: answer(bytes, "application/octet-stream", 500), outcome: { error: bytes } },
  { what: "nothing", step: answer(null, undefined, 204), outcome: undefined },
  {
    what: "what a middleware puts in its place",
    step: answer("a", "text/plain"),
    outcome: "b",
    more: { middleware: [async (request, next) => ({ ...(await next(request)), body: "b" })] },
  },
  {
    what: "the last answer, where a middleware asks twice",
    step: answer("a", "text/plain"),
    outcome: "a",
    more: {
      middleware: [async (request, next) => (await next(request), next(request))],
      fetch: async () => new Response("a"),
    },
  },
])("an answer is read for what it is: $what", async ({ step, outcome, more }) => {
  expect(await outcomeOf(step, more)).toEqual(outcome);
});

test("a redirect is one in any media type", async () => {
  expect(await outcomeOf(answer("", "text/plain", 302))).toBe("redirect");
});

test("the declared types are asked for, unless the caller asks for others", async () => {
  const operation: Operation = { ...send, fill: (request, given) => withAccept(request, given, "text/plain") };
  const accepts = async (headers: Record<string, string>, own: object): Promise<unknown> => {
    const { client, seen } = scene([answer("a", "text/plain")], { headers });
    await callWithMedia(client, operation, media, { headers: own });
    return seen[0]?.headers["accept"];
  };
  expect(await accepts({}, {})).toBe("text/plain");
  expect(await accepts({ Accept: "text/html" }, {})).toBe("text/html");
  expect(await accepts({ accept: "text/html" }, { accept: "*/*" })).toBe("*/*");
});
