import { isArrayOf } from "./collections.ts";
import { defineValidator } from "./define-validator.ts";
import { isObjectLike, isPlain } from "./members.ts";
import { isInt32 } from "./numbers.ts";
import { wrongInt32 } from "./scalars.ts";
import { isLonger } from "./text-length.ts";
import type { Validator } from "./validator.ts";
import { checkCopy, inside, mistyped, secretly, type Walk, wrong } from "./walk.ts";

/** A shelf with books, as generated code would check it. */
export interface Shelf {
  readonly room: string;
  readonly books?: readonly { readonly title: string; readonly copies?: number }[];
  readonly code?: string;
}

export const shelfValidator: Validator<Shelf> = defineValidator(isShelf);

function isShelf(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { room, books, code } = input;
  if (!isPlain(input)) return checkCopy(isShelf, input, walk);
  walk?.modes?.tidy(walk, input, ["room", "books", "code"]);
  return (
    (typeof room === "string" || mistyped(walk, "/room", room, "string")) &&
    (books === undefined || isArrayOf(books, isBook, inside(walk, "/books"))) &&
    (code === undefined || isCode(code, secretly(inside(walk, "/code"))))
  );
}

function isBook(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { title, copies } = input;
  if (!isPlain(input)) return checkCopy(isBook, input, walk);
  walk?.modes?.tidy(walk, input, ["title", "copies"], () => ({ copies: 1 }));
  return (
    (typeof title === "string" || mistyped(walk, "/title", title, "string")) &&
    (copies === undefined || isInt32(copies) || wrongInt32(walk, "/copies", copies))
  );
}

function isCode(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return !isLonger(input, 4) || wrong(walk, "", input, "maxLength", 4, "must have at most 4 characters");
}
