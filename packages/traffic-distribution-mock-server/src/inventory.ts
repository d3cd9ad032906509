import type { AvailableNumberSummary } from "@trunkline/traffic-distribution-models";
import { type Table, createTable } from "@trunkline/mock-kit";

/** A number that somebody could claim. */
export type AvailableNumber = Required<AvailableNumberSummary>;

/** Numbers in a row, of one country and kind. */
export interface NumberRange extends Omit<AvailableNumber, "PhoneNumber"> {
  /** The first number, for example `+15550100010`. */
  readonly first: string;
  /** How many there are, the first included. */
  readonly count: number;
}

const range = (
  PhoneNumberCountryCode: NumberRange["PhoneNumberCountryCode"],
  PhoneNumberType: NumberRange["PhoneNumberType"],
  first: string,
): NumberRange => ({ PhoneNumberCountryCode, PhoneNumberType, first, count: 90 });

/**
 * Numbers of the countries around the Regions with replicas, always the same and in the same order. None of them can
 * ring anybody: their areas are not in use, or are kept for films.
 */
export const defaultInventory: readonly NumberRange[] = [
  range("US", "DID", "+15550100010"),
  range("US", "TOLL_FREE", "+18005550110"),
  range("CA", "DID", "+15550200010"),
  range("GB", "DID", "+442079460010"),
  range("GB", "TOLL_FREE", "+448081570010"),
  range("DE", "DID", "+493023125010"),
  range("DE", "TOLL_FREE", "+498000000010"),
  range("FR", "DID", "+33199000010"),
  range("JP", "DID", "+81300000010"),
  range("JP", "TOLL_FREE", "+81120000010"),
];

/** The numbers of some ranges, in their order. */
export function createInventory(ranges: readonly NumberRange[]): Table<AvailableNumber> {
  const inventory = createTable<AvailableNumber>();
  for (const { first, count, ...kind } of ranges) {
    const start = Number(first.slice(1));
    for (let place = 0; place < count; place += 1) {
      const PhoneNumber = `+${start + place}`;
      inventory.put(PhoneNumber, { PhoneNumber, ...kind });
    }
  }
  return inventory;
}
