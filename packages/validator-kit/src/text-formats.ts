// RFC 3986: the characters a URI may hold, and percent signs only before two hexadecimal digits.
const uriCharacters = /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\dA-Fa-f]{2})*$/;
const scheme = /^[A-Za-z][A-Za-z\d+.-]*:./;
const uuidForm = /^[\dA-Fa-f]{8}(?:-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}$/;

/** A URI with its scheme, as RFC 3986 writes it: `https://example.com/a%20b`. */
export function isUri(text: string): boolean {
  return scheme.test(text) && uriCharacters.test(text);
}

/** A URI, or what is left of one beside the URI of the place it stands in: `/jobs?page=2`. */
export function isUriReference(text: string): boolean {
  return uriCharacters.test(text);
}

/** A UUID of any version, in either case. */
export function isUuid(text: string): boolean {
  return uuidForm.test(text);
}
