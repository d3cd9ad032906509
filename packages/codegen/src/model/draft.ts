import type { ApiModel } from "../api-model.ts";

/** The part of a model that the steps after reading work on. Each step is a function from draft to draft. */
export type Draft = Pick<ApiModel, "schemas" | "operations">;
