/** What formatting and parsing need to know about a language and region. */
export type Locale = {
  readonly tag: string;
  readonly decimalSign: string;
  readonly groupSign: string;
  readonly currency: string;
  /** The order of day, month and year in short dates. */
  readonly dateOrder: "mdy" | "dmy" | "ymd";
};

const known = new Map<string, Locale>();

const currencies: Readonly<Record<string, string>> = {
  US: "$",
  GB: "£",
  FR: "€",
  DE: "€",
  ES: "€",
  IT: "€",
  NL: "€",
  PT: "€",
  BR: "R$",
  JP: "¥",
  CN: "¥",
  IN: "₹",
  CH: "CHF",
  VN: "₫",
  RU: "₽",
  KR: "₩",
  TR: "₺",
  CA: "$",
  AU: "$",
  MX: "$",
};

/** Reads a language tag such as `en-US`; undefined when it is not one the platform knows. */
export function localeOf(tag: string): Locale | undefined {
  const cached = known.get(tag);
  if (cached) return cached;
  const found = /^[a-zA-Z]{2,3}([-_][a-zA-Z0-9]+)*$/.test(tag) ? readLocale(tag.replaceAll("_", "-")) : undefined;
  if (found && known.size < 200) known.set(tag, found);
  return found;
}

function readLocale(tag: string): Locale | undefined {
  try {
    if (Intl.NumberFormat.supportedLocalesOf(tag).length === 0) return undefined;
    const parts = new Intl.NumberFormat(tag, {
      useGrouping: true,
      minimumFractionDigits: 1,
      numberingSystem: "latn",
    }).formatToParts(1_234_567.5);
    const group = parts.find((part) => part.type === "group")?.value ?? " ";
    const order = new Intl.DateTimeFormat(tag, { timeZone: "UTC" })
      .formatToParts(0)
      .map((part) => part.type[0] ?? "")
      .filter((letter) => letter === "d" || letter === "m" || letter === "y")
      .join("");
    return {
      tag,
      decimalSign: parts.find((part) => part.type === "decimal")?.value ?? ".",
      groupSign: group,
      currency: currencies[new Intl.Locale(tag).maximize().region ?? ""] ?? "¤",
      dateOrder: order === "mdy" || order === "ymd" ? order : "dmy",
    };
  } catch {
    return undefined;
  }
}

/** The locale of the language's own documentation, and the default. */
export const enUs: Locale = { tag: "en-US", decimalSign: ".", groupSign: ",", currency: "$", dateOrder: "mdy" };
