import type { Finding } from "./finding.ts";
import type { Repository } from "./repository.ts";

/** Places that exist on one machine only, or are nobody's business. */
const forbidden: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /(?<![\w.:/~-])\/(?:work|home|root|Users|mnt|private)\/[\w.-]+/gu, what: "a path of one machine" },
  { pattern: /\b[A-Z]:\\Users\\/gu, what: "a path of one machine" },
  { pattern: /(?<![\w/.-])\.\.\/shared(?![\w.-])/gu, what: "a folder outside the repository" },
  { pattern: /\bregistry\.(?:npmjs\.org|yarnpkg\.com|npmmirror\.com)\b/gu, what: "a registry" },
  { pattern: /\bhttps?:\/\/[\w.-]+\.(?:internal|local|lan|corp)\b/gu, what: "a host of a private network" },
  {
    pattern: /\bhttps?:\/\/(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d[\d.]*/gu,
    what: "a host of a private network",
  },
];

const binary = /\.(?:png|jpe?g|gif|ico|woff2?|gz|tgz|wasm|pdf)$/u;

/** Tracked text that names a machine, a private host or a registry. */
export function findHosts(repository: Repository): readonly Finding[] {
  return repository.files
    .filter((file) => !binary.test(file))
    .flatMap((file) => {
      const text = repository.read(file);
      return forbidden.flatMap(({ pattern, what }) =>
        [...text.matchAll(pattern)].map((match) => ({
          file,
          line: text.slice(0, match.index).split("\n").length,
          what: `${match[0]} is ${what}`,
          fix: "Take it as an option, or leave it out",
        })),
      );
    });
}
