#!/usr/bin/env node
import { trimPackage } from "./trim-package.ts";

await trimPackage(process.cwd());
