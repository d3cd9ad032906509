import { type Choices as RouterChoices, defaultChoices as routerChoices } from "@trunkline/job-router-engine";

/**
 * What nobody outside Microsoft knows, decided here and, for routing itself, in the engine. Someone who knows
 * better changes it with `createMockServer({ choices })`.
 *
 * Facts: docs/facts/job-router/open-questions.md; each member names its row.
 */
export interface Choices extends RouterChoices {
  /** Take the kebab-case kinds of 2023, such as `longest-idle`. Answers always have today's. Default `true`. Row `oldKinds`. */
  readonly oldKinds: boolean;
  /** Take `{}` for a `directMap` rule and for no change of a matching mode, as the Python SDK sends it. Default `true`. Row `emptyKind`. */
  readonly emptyKinds: boolean;
  /** Refuse policies, queues and jobs that name something that does not exist. Default `true`. Row `missingReference`. */
  readonly checkReferences: boolean;
  /** Status of deleting what is not there. Default 404. Row `deletedTwice`. */
  readonly deleteMissing: 404 | 204;
  /** Rows on a page when the caller names no number. Default 100. Row `pageSize`. */
  readonly pageSize: number;
  /** Rows on a page at the most. Default 200. Row `pageSize`. */
  readonly largestPage: number;
  /** Characters of an id at the most. Default 256. Row `limits`. */
  readonly idLength: number;
  /** Characters of a name or a note at the most. Default 1024. Row `limits`. */
  readonly textLength: number;
  /** Labels, and tags, of one resource at the most, the label `Id` not counted. Default 64. Row `limits`. */
  readonly labelCount: number;
}

/** The mock's own answers. */
export const defaultChoices: Choices = {
  ...routerChoices,
  oldKinds: true,
  emptyKinds: true,
  checkReferences: true,
  deleteMissing: 404,
  pageSize: 100,
  largestPage: 200,
  idLength: 256,
  textLength: 1024,
  labelCount: 64,
};
