import type { Pattern } from "./pattern.ts";

/** A group while it is read, and what must be known of it when it is closed or repeated. */
export type GroupFrame = {
  readonly kind: "root" | "plain" | "named" | "silent" | "look";
  readonly start: number;
  readonly behind: boolean;
  readonly negative: boolean;
  readonly capture: number | undefined;
  readonly options: Pattern[];
  items: Pattern[];
  /** The least and most characters of the branch being read, and of the branches before it. */
  min: number;
  max: number;
  leastOption: number;
  longestOption: number;
  hasChoice: boolean;
  /** Captures inside that count for repetition and for choices. */
  hasCapture: boolean;
  hasLook: boolean;
  /** Something inside makes repeating the group ambiguous between implementations. */
  ambiguous: boolean;
  /** Captures closed inside the branch being read, and inside the group. */
  branchCaptures: number[];
  readonly captures: number[];
};

/** A new group. */
export function openFrame(
  parts: Pick<GroupFrame, "kind" | "start" | "capture"> & { behind?: boolean; negative?: boolean },
): GroupFrame {
  return {
    kind: parts.kind,
    start: parts.start,
    capture: parts.capture,
    behind: parts.behind ?? false,
    negative: parts.negative ?? false,
    options: [],
    items: [],
    min: 0,
    max: 0,
    leastOption: Infinity,
    longestOption: 0,
    hasChoice: false,
    hasCapture: false,
    hasLook: false,
    ambiguous: false,
    branchCaptures: [],
    captures: [],
  };
}

/** Ends the branch being read. */
export function endBranch(frame: GroupFrame): void {
  frame.options.push(
    frame.items.length === 1 && frame.items[0] ? frame.items[0] : { kind: "sequence", items: frame.items },
  );
  frame.leastOption = Math.min(frame.leastOption, frame.min);
  frame.longestOption = Math.max(frame.longestOption, frame.max);
  frame.captures.push(...frame.branchCaptures);
  frame.items = [];
  frame.min = 0;
  frame.max = 0;
  frame.branchCaptures = [];
}

/** The pattern of a group whose branches have all ended. */
export function frameBody(frame: GroupFrame): Pattern {
  const [only] = frame.options;
  return frame.options.length === 1 && only ? only : { kind: "choice", options: frame.options };
}
