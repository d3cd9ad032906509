import { distributionPolicyValidator } from "@trunkline/job-router-validators";
import { getTrafficDistributionOutputValidator } from "@trunkline/traffic-distribution-validators";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compareThroughput, type Candidate } from "../measure.ts";
import { rate, ratio, type Table } from "../table.ts";
