/** What stands where a secret was. */
const masked = "***";

const secretHeaders: ReadonlySet<string> = new Set([
  "authorization",
  "proxy-authorization",
  "cookie",
  "x-amz-security-token",
]);

/** Header value without its secret. Of a signature's header the scope stays: it says Region and key id. */
export function maskHeader(name: string, value: string): string {
  if (!secretHeaders.has(name)) return value;
  if (/signature=/iu.test(value)) return value.replaceAll(/(signature=)[^,&\s]*/giu, `$1${masked}`);
  const [scheme = ""] = /^[\w-]+ (?=\S)/u.exec(value) ?? [];
  return `${scheme}${masked}`;
}

/** A URL's text without the signatures and tokens of presigned requests. */
export function maskTarget(target: string): string {
  return target.replaceAll(/([?&](?:x-amz-signature|x-amz-security-token|access_token|sig)=)[^&#]*/giu, `$1${masked}`);
}

/** JSON text without the values of the named members, also when it is broken off or malformed. */
export function maskBody(text: string, secrets: readonly string[]): string {
  if (secrets.length === 0) return text;
  const names = secrets.map((name) => name.replaceAll(/[^\w-]/gu, String.raw`\$&`)).join("|");
  return text.replaceAll(
    new RegExp(String.raw`("(?:${names})"\s*:\s*)(?:"(?:[^"\\]|\\.)*(?:"|$)|[^\s,}\]]+)`, "giu"),
    `$1"${masked}"`,
  );
}
