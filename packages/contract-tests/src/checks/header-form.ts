import { parseUrl } from "../document/parse-url.ts";
import type { Problem } from "./problem.ts";

const httpDate =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/u;

/** Forms that HTTP gives to headers, whatever the contract says (RFC 9110). */
const forms: Readonly<Record<string, { readonly expected: string; readonly fits: (value: string) => boolean }>> = {
  etag: {
    expected: `a quoted entity tag, such as "a1" or W/"a1"`,
    fits: (value) => /^(?:W\/)?"[\x21\x23-\x7e\x80-\u00ff]*"$/u.test(value),
  },
  "last-modified": {
    expected: "an HTTP date, such as Sun, 06 Nov 1994 08:49:37 GMT",
    fits: (value) => httpDate.test(value) && !Number.isNaN(Date.parse(value)),
  },
  location: {
    expected: "a URI reference",
    fits: (value) => value !== "" && !/\s/u.test(value) && parseUrl(value, "http://base.invalid/") !== undefined,
  },
};

/** Headers whose value is not what HTTP says it must be. */
export function findMalformedHeaders(headers: Headers): readonly Problem[] {
  return Object.entries(forms).flatMap(([name, { expected, fits }]) => {
    const value = headers.get(name);
    if (value === null || fits(value)) return [];
    return [{ check: "header-form", message: `The header ${name} is malformed.`, expected, got: value, key: name }];
  });
}
