#!/usr/bin/env node
// Node keeps what it made of modules of TypeScript from run to run, but only of those imported after it was asked to. This
// file is JavaScript because the first one would still be compiled each time, by a compiler that takes 65 ms to load.
import { enableCompileCache } from "node:module";

enableCompileCache();
await import("./src/bin.ts");
