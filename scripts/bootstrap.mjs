// Runs a command with the pinned toolchain, installing only what this machine lacks.
//
//   node scripts/bootstrap.mjs <command> [arguments…]
//
// It must work on a bare clone with Node 18 or newer and npm, so it imports nothing but Node's own modules.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const toolchain = join(root, ".toolchain");
const tools = join(toolchain, "node_modules");
const windows = process.platform === "win32";

const nodePin = readFileSync(join(root, ".node-version"), "utf8").trim();
const pnpmPin = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager.split("@")[1];

/** A problem the reader can act on: one sentence, then exit code 1. */
function stop(sentence) {
  process.stderr.write(`\ntrunkline: ${sentence}\n`);
  process.exit(1);
}

/** Progress goes to stderr, so that a command's own output stays clean. */
function say(sentence) {
  process.stderr.write(`trunkline: ${sentence}\n`);
}

function installedVersion(name) {
  try {
    return JSON.parse(readFileSync(join(tools, name, "package.json"), "utf8")).version;
  } catch {
    return undefined;
  }
}

/** The range of `engines.node` in package.json: what Changesets, Vitest and the TypeSpec compiler all accept. */
function isGoodNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return (major === 24 && minor >= 11) || major >= 26;
}

/** Asked from the temp folder, where no manifest can redirect pnpm to another version of itself. */
function ambientPnpm() {
  const { stdout } = spawnSync("pnpm", ["--version"], { cwd: tmpdir(), encoding: "utf8", shell: windows });
  return stdout?.trim();
}

/** `[name, version]` of each tool that the machine itself does not have. */
function toolsToBring(wantsNode, wantsPnpm) {
  const wanted = [];
  if (wantsNode) wanted.push([`node-${windows ? "win" : process.platform}-${process.arch}`, nodePin]);
  if (wantsPnpm) wanted.push(["pnpm", pnpmPin]);
  return wanted;
}

/** Fetches what is missing. All tools are named, as npm removes what an install does not name. */
function installTools(wanted) {
  const isMissing = ([name, version]) => installedVersion(name) !== version;
  if (!wanted.some(isMissing)) return;
  const missing = wanted.filter(isMissing).map((tool) => tool.join("@"));
  say(`fetching ${missing.join(" and ")} into .toolchain (once)…`);
  mkdirSync(toolchain, { recursive: true });
  const options = [
    "--no-save",
    "--no-package-lock",
    "--no-audit",
    "--no-fund",
    "--no-update-notifier",
    "--loglevel=error",
  ];
  const names = wanted.map((tool) => tool.join("@"));
  const { status } = spawnSync("npm", ["install", "--prefix", toolchain, ...options, ...names], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: windows,
  });
  if (status === 0) return;
  stop(
    missing.some((tool) => tool.startsWith("node-"))
      ? `npm could not fetch ${missing.join(" and ")}. Check the network, or install Node 24.11 or newer yourself and run the command again.`
      : `npm could not fetch ${missing.join(" and ")}. Check the network, or install pnpm ${pnpmPin} yourself and run the command again.`,
  );
}

/** Folders in the order in which tools are to be found. The native pnpm goes first: its shell shim has no shebang, which turbo cannot start. */
function toolPath(wantsNode) {
  const scope = join(tools, "@pnpm");
  const native = existsSync(scope)
    ? readdirSync(scope)
        .filter((name) => name.startsWith("exe."))
        .map((name) => join(scope, name))
    : [];
  const node = wantsNode ? [join(tools, ".bin")] : [dirname(process.execPath), join(tools, ".bin")];
  return [...native, ...node, join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
}

function environment(wantsNode) {
  const quiet = { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
  // Node trusts whom the machine trusts, as npm may be set to: registries can stand behind a certificate of a company's own.
  const env = { NODE_USE_SYSTEM_CA: "1", ...process.env, PATH: toolPath(wantsNode), ...quiet };
  delete env.npm_config_nodedir; // It would point native builds at the headers of the ambient Node.
  return env;
}

/** Everything an install depends on. When none of it changed, the install is skipped: a warm start costs no second. */
function dependencyDigest() {
  const hash = createHash("sha256");
  const manifests = ["specs", "packages", "apps", "compatibility"].flatMap((room) =>
    existsSync(join(root, room))
      ? readdirSync(join(root, room))
          .sort()
          .map((name) => join(root, room, name, "package.json"))
      : [],
  );
  for (const file of [
    join(root, "pnpm-lock.yaml"),
    join(root, "pnpm-workspace.yaml"),
    join(root, "package.json"),
    ...manifests,
  ]) {
    if (existsSync(file)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function installDependencies(env) {
  const stamp = join(root, "node_modules", ".trunkline-install");
  const digest = dependencyDigest();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  say("installing dependencies…");
  // In CI the lockfile must fit the manifests; elsewhere whoever changed a manifest gets the lockfile brought up to date.
  const args = ["install", process.env.CI ? "--frozen-lockfile" : "--prefer-frozen-lockfile"];
  const quiet = spawnSync("pnpm", args, { cwd: root, env, stdio: "ignore", shell: windows });
  if (quiet.status !== 0) {
    // Once more, loudly: the reader sees what pnpm has to say.
    const loud = spawnSync("pnpm", args, { cwd: root, env, stdio: "inherit", shell: windows });
    if (loud.status !== 0)
      stop(
        "pnpm could not install the dependencies (its own words are above). Check the network and the manifests that changed, then run the command again.",
      );
  }
  writeFileSync(stamp, digest);
}

function run(command, args, env) {
  const child = spawn(command, args, { cwd: root, env, stdio: "inherit", shell: windows });
  // The terminal sends Ctrl-C to the whole group; the child ends itself and we report its code.
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      if (signal === "SIGTERM") child.kill(signal);
    });
  }
  child.on("error", (error) => stop(`could not start "${command}": ${error.message}`));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 143)));
}

const [command, ...args] = process.argv.slice(2);
if (command === undefined) stop("say which command to run: node scripts/bootstrap.mjs <command> [arguments…]");

const wantsNode = !isGoodNode(process.versions.node);
const wantsPnpm = ambientPnpm() !== pnpmPin;
installTools(toolsToBring(wantsNode, wantsPnpm));

const env = environment(wantsNode);
installDependencies(env);
run(command, args, env);
