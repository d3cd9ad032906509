import { checkInt32, checkString } from "./check-value.ts";
import { isArrayOf } from "./collections.ts";
import { defineValidator } from "./define-validator.ts";
import { acceptsOwn, isObject, isPlain } from "./members.ts";
import { isInt32 } from "./numbers.ts";
import { maxLength } from "./string-constraints.ts";
import { isLonger } from "./text-length.ts";
import type { Validator } from "./validator.ts";
import { itemsOf } from "./walk-collection.ts";
import { walkMember, walkObject } from "./walk-object.ts";
import { optional, required, secretly, type Walk } from "./walk.ts";

/** A shelf with books, as generated code would check it. */
export interface Shelf {
  readonly room: string;
  readonly books?: readonly { readonly title: string; readonly copies?: number }[];
  readonly code?: string;
}

export const shelfValidator: Validator<Shelf> = defineValidator(isShelf, walkShelf);

function isShelf(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { room, books, code } = input;
  if (!isPlain(input)) return acceptsOwn(input, isShelf);
  return (
    typeof room === "string" &&
    (books === undefined || isArrayOf(books, isBook)) &&
    (code === undefined || (typeof code === "string" && !isLonger(code, 4)))
  );
}

function walkShelf(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, ["room", "books", "code"]);
  if (members === undefined) return undefined;
  checkString(walk, "room", members["room"], required);
  walkMember(walk, members, "books", optional, itemsOf(walkBook));
  checkString(secretly(walk), "code", members["code"], optional, [maxLength(4)]);
  return members;
}

function isBook(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { title, copies } = input;
  if (!isPlain(input)) return acceptsOwn(input, isBook);
  return typeof title === "string" && (copies === undefined || isInt32(copies));
}

function walkBook(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, ["title", "copies"], () => ({ copies: 1 }));
  if (members === undefined) return undefined;
  checkString(walk, "title", members["title"], required);
  checkInt32(walk, "copies", members["copies"], optional);
  return members;
}
