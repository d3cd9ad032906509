import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { curlOf } from "./curl.ts";
import { shellQuote } from "./shell-quote.ts";

const plain = { method: "POST", url: "http://a.test/x", headers: { "content-type": "application/json" } };

/** The words a shell makes of a command, one by one. */
function wordsOf(command: string): readonly string[] {
  const out = execFileSync("bash", ["-c", `printf '%s\\0' ${command}`]);
  return out.toString("utf8").split("\0").slice(0, -1);
}

test.each([
  "it's",
  '{"a": "$HOME `id` \\ !"}',
  "two\nlines",
  "tab\there",
  "escape \u001b[31m and \u0007 it's \\",
  "",
  "é 😀",
  "-x",
  "a b",
])("a shell reads %j as it was", (text) => {
  expect(wordsOf(shellQuote(text))).toEqual([text]);
});

test("no control character reaches the terminal", () => {
  expect(curlOf({ ...plain, body: "\u001b]0;x\u0007" })).not.toMatch(/[^\P{Cc}\n]/u);
});

test("a request is sent with its method, headers and body", () => {
  expect(curlOf({ ...plain, headers: { ...plain.headers, "content-length": "2", "x-a": "b c" }, body: "{}" })).toBe(
    "curl --include --request POST http://a.test/x --header 'content-type: application/json' --header 'x-a: b c' --data-raw '{}'",
  );
});

test("reading needs no method", () => {
  expect(curlOf({ method: "GET", url: "http://a.test/x?a=1", headers: {} })).toBe(
    "curl --include 'http://a.test/x?a=1'",
  );
});

test("HEAD waits for no body", () => {
  expect(curlOf({ method: "HEAD", url: "http://a.test/", headers: {} })).toBe("curl --include --head http://a.test/");
});

test("brackets in a URL are no list of URLs", () => {
  expect(curlOf({ method: "GET", url: "http://a.test/?a[]=1", headers: {} })).toContain("--globoff");
});

test("a body that begins with @ names no file", () => {
  expect(curlOf({ ...plain, body: "@/etc/passwd" })).toContain("--data-raw @/etc/passwd");
});

test("a body without a media type is no form", () => {
  expect(curlOf({ method: "POST", url: "http://a.test/", headers: {}, body: "x" })).toContain(
    "--header 'content-type:'",
  );
});

test("an empty header is sent empty", () => {
  expect(curlOf({ method: "GET", url: "http://a.test/", headers: { "x-a": "" } })).toContain("--header 'x-a;'");
});

test("a zero character, which no argument can hold, goes through a pipe", () => {
  const command = curlOf({ ...plain, body: "100% \0 it's" });
  expect(command.endsWith("--data-binary @-")).toBe(true);
  const [print = ""] = command.split(" | ");
  expect(execFileSync("bash", ["-c", print]).toString("utf8")).toBe("100% \0 it's");
});
