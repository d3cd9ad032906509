import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import { EdgeVM } from "@edge-runtime/vm";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { runProgram } from "../../src/run-program.ts";
import { cleanEnvironment } from "./clean-environment.ts";

/**
 * Bundles a program for the web; fails when anything in it asks for one of Node's modules. The text has no imports left,
 * and what the program looks for in its environment stands in it.
 */
export async function bundleProgram(
  root: string,
  name: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "src", `${name}.ts`)],
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    define: { "process.env": JSON.stringify(environment) },
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** What web pages and workers have, and Node has under the same names. Nothing of Node's own is among them. */
const webGlobals = `
  AbortController AbortSignal Blob DOMException Event EventTarget File FormData Headers Request Response
  ReadableStream TransformStream WritableStream TextDecoder TextEncoder URL URLSearchParams atob btoa clearTimeout
  crypto fetch performance queueMicrotask setTimeout structuredClone
`
  .trim()
  .split(/\s+/u);

/** Runs a bundle where there are web globals and no `eval`. Answers the lines that it prints. */
export async function runInVm(bundle: string): Promise<readonly string[]> {
  const lines: string[] = [];
  const print = (...values: readonly unknown[]): void => void lines.push(values.join(" "));
  const globals = Object.fromEntries(webGlobals.map((name) => [name, Reflect.get(globalThis, name)]));
  const context = createContext(
    { ...globals, console: { log: print, warn: print, error: print } },
    { codeGeneration: { strings: false, wasm: false } },
  );
  await new Script(`(async () => {\n${bundle}\n})()`).runInContext(context);
  return lines;
}

/** Runs a bundle in the runtime of Vercel's edge, as it is on developers' machines. Answers the lines that it prints. */
export async function runInEdgeRuntime(bundle: string): Promise<readonly string[]> {
  const lines: string[] = [];
  const print = (...values: readonly unknown[]): void => void lines.push(values.join(" "));
  const edge = new EdgeVM({
    extend: (context) => Object.assign(context, { console: { log: print, warn: print, error: print } }),
  });
  await edge.evaluate<Promise<void>>(`(async () => {\n${bundle}\n})()`);
  return lines;
}

/** Runs a bundle in Cloudflare's workerd, as its test. Answers the lines that it prints. */
export async function runInWorkerd(
  workerd: string,
  root: string,
  name: string,
  bundle: string,
): Promise<readonly string[]> {
  const config = join(root, "workerd", `${name}.capnp`);
  mkdirSync(dirname(config), { recursive: true });
  // Chance and time are for requests only; the module itself may ask for neither.
  writeFileSync(join(root, "workerd", `${name}.js`), `export default { async test() {\n${bundle}\n} };\n`);
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [
  (name = "main", worker = (
    modules = [(name = "worker", esModule = embed "${name}.js")],
    compatibilityDate = "2025-01-01",
  )),
  (name = "internet", network = (allow = ["local"])),
]);
`,
  );
  const { stdout } = await runProgram(workerd, ["test", config], { cwd: root, env: cleanEnvironment() });
  return stdout.trim().split("\n");
}

/** A browser that runs bundles, each as a module of a page of its own, and answers the lines that each prints. */
export interface Browser {
  readonly run: (bundle: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Starts a Chromium. */
export async function startBrowser(executablePath: string): Promise<Browser> {
  const flags = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    // Pages of the web may not call this machine unless somebody says yes.
    "--disable-features=LocalNetworkAccessChecks",
  ];
  const browser = await chromium.launch({
    executablePath,
    args: [...flags, "--disable-component-update", "--disable-sync"],
  });
  return {
    run: async (bundle) => {
      const page = await browser.newPage();
      const lines: string[] = [];
      // A browser adds its own words about answers that are errors.
      page.on("console", (message) => message.type() === "log" && lines.push(message.text()));
      // Signatures need what browsers give to secure pages only, such as this one.
      await page.route("https://consumer.example/", (route) =>
        route.fulfill({ contentType: "text/html", body: "<!doctype html>" }),
      );
      await page.goto("https://consumer.example/");
      await page.evaluate(`(async () => {\n${bundle}\n})()`);
      await page.close();
      return lines;
    },
    close: () => browser.close(),
  };
}
