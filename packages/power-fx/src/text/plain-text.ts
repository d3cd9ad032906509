const names: Readonly<Record<string, string>> = { nbsp: "\u00A0", quot: '"', lt: "<", gt: ">", amp: "&", apos: "'" };

function readEntity(whole: string, name: string): string {
  if (!name.startsWith("#")) return names[name.toLowerCase()] ?? whole;
  const code = Number(/^#x/i.test(name) ? `0x${name.slice(2)}` : name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Elements whose content is not text for readers. */
const silent: ReadonlySet<string> = new Set(["header", "style", "script", "title"]);

/** What a tag leaves behind: two line breaks where a block starts, one for `br` and `li`. */
const breaks: Readonly<Record<string, string>> = {
  br: "\r\n",
  li: "\r\n",
  div: "\r\n\r\n",
  p: "\r\n\r\n",
  tr: "\r\n\r\n",
};

/** Text without the tags of HTML, in one pass from left to right. */
export function plainText(html: string): string {
  let text = "";
  let at = 0;
  let hidden: string | undefined;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const isComment = open >= 0 && html.startsWith("<!--", open);
    const end = open < 0 ? -1 : html.indexOf(isComment ? "-->" : ">", open);
    if (end < 0) break;
    if (hidden === undefined) text += html.slice(at, open);
    at = end + (isComment ? 3 : 1);
    if (isComment) continue;
    const [, slash = "", name = ""] = /^<\s{0,9}(\/?)\s{0,9}(\w{1,20})/.exec(html.slice(open, open + 50)) ?? [];
    const tag = name.toLowerCase();
    if (slash !== "") {
      if (hidden === tag) hidden = undefined;
      continue;
    }
    if (hidden === undefined) text += breaks[tag] ?? "";
    if (silent.has(tag)) hidden ??= tag;
  }
  if (hidden === undefined) text += html.slice(at);
  return text.replaceAll(/&(#?\w{1,7});/g, readEntity).trim();
}
