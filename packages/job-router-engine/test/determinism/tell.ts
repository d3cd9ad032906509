// Run by determinism.test.ts in another process: prints the hashes of the scripts up to the number it is given.
import { play } from "./play.ts";

console.log(JSON.stringify({ version: process.version, ...play(Number(process.argv[2])) }));
