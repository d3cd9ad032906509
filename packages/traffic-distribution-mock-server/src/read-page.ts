import { type PageOutcome, type Refusal, type Table } from "@trunkline/mock-kit";
import { refuseWith } from "./refusal.ts";
import type { World } from "./world.ts";

/** What a list call asks for. */
export interface ListQuery {
  readonly maxResults?: number;
  readonly nextToken?: string;
}

/** A page of a list as the service cuts it: never more rows than {@link Choices.pageSize}. */
export function readPage<Row>(
  { choices }: World,
  table: Table<Row>,
  { maxResults, nextToken }: ListQuery,
  where: (row: Row) => boolean,
): Extract<PageOutcome<Row>, { kind: "page" }> | Refusal {
  const size = Math.min(maxResults ?? choices.pageSize, choices.pageSize);
  const page = table.page({ size, where, ...(nextToken !== undefined && { after: nextToken }) });
  return page.kind === "page" ? page : refuseWith("InvalidRequestException", "The nextToken is not one of this list.");
}

/** What a call asks for that lists phone numbers: as {@link ListQuery}, but in the body. */
export interface NumbersQuery {
  readonly MaxResults?: number;
  readonly NextToken?: string;
}

/** As {@link readPage}, for lists of phone numbers: `most` rows at most, and an error of their own. */
export function readNumbersPage<Row>(
  table: Table<Row>,
  { MaxResults, NextToken }: NumbersQuery,
  most: number,
  where: (row: Row) => boolean,
): Extract<PageOutcome<Row>, { kind: "page" }> | Refusal {
  const size = Math.min(MaxResults ?? most, most);
  const page = table.page({ size, where, ...(NextToken !== undefined && { after: NextToken }) });
  return page.kind === "page"
    ? page
    : refuseWith("InvalidParameterException", "The NextToken is not one of this list.");
}
