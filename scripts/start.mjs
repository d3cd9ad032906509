// Builds what the command line needs, then serves both mocks: `npm start`, `npm start -- --https`.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { exitOf, passSignals, root, runTurbo, say } from "./turbo.mjs";

const began = Date.now();
const build = await runTurbo(["build", "--filter=trunkline"]);
if (build.code !== 0) {
  say(
    build.code > 128
      ? "stopped."
      : "the build failed (see above). Mend it, or go back to a state that builds, and run npm start again.",
  );
  process.exit(build.code);
}
if (!build.unchanged) say(`built in ${Math.ceil((Date.now() - began) / 1000)} s.`);

const child = spawn(process.execPath, [join(root, "apps/trunkline/dist/bin.js"), "serve", ...process.argv.slice(2)], {
  stdio: "inherit",
});
passSignals(child);
process.exitCode = await exitOf(child);
