/** What stands where a secret was. */
export const maskedText = "***";

const secretHeaders: ReadonlySet<string> = new Set([
  "authorization",
  "proxy-authorization",
  "cookie",
  "x-amz-security-token",
]);

/** Header value without its secret. Of a signature's header the scope stays: it says Region and key id. */
export function maskHeader(name: string, value: string): string {
  if (!secretHeaders.has(name)) return value;
  if (/signature=/iu.test(value)) return value.replaceAll(/(signature=)[^,&\s]*/giu, `$1${maskedText}`);
  const [scheme = ""] = /^[\w-]+ (?=\S)/u.exec(value) ?? [];
  return `${scheme}${maskedText}`;
}

/** A URL's text without the signatures and tokens of presigned requests. */
export function maskTarget(target: string): string {
  return target.replaceAll(
    /([?&](?:x-amz-signature|x-amz-security-token|access_token|sig)=)[^&#]*/giu,
    `$1${maskedText}`,
  );
}

/**
 * A body's text without the values of the named members, also when it is broken off or malformed.
 *
 * @param type Its media type: a form, or else JSON.
 */
export function maskBody(text: string, secrets: readonly string[], type = ""): string {
  if (secrets.length === 0) return text;
  const names = secrets.map((name) => name.replaceAll(/[^\w-]/gu, String.raw`\$&`)).join("|");
  const masked = `$1${maskedText}`;
  if (/^application\/x-www-form-urlencoded\b/iu.test(type)) {
    return text.replaceAll(new RegExp(String.raw`((?:^|&)(?:${names})(?:(?:\[|%5B)[^=&]*)?=)[^&]*`, "giu"), masked);
  }
  if (/^multipart\//iu.test(type)) {
    const head = String.raw`content-disposition:[^\r\n]*[ ;]name="?(?:${names})["\r\n;][^]*?\r\n\r\n`;
    return text.replaceAll(new RegExp(String.raw`(${head})[^]*?(?=\r\n--|$)`, "giu"), masked);
  }
  return text.replaceAll(
    new RegExp(String.raw`("(?:${names})"\s*:\s*)(?:"(?:[^"\\]|\\.)*(?:"|$)|[^\s,}\]]+)`, "giu"),
    `$1"${maskedText}"`,
  );
}

/** A copy of plain data without the values of the named members. */
export function maskMembers(value: unknown, secrets: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => maskMembers(item, secrets));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      secrets.has(name) ? maskedText : maskMembers(member, secrets),
    ]),
  );
}
