import { posix } from "node:path";
import type { Finding } from "./finding.ts";
import { packageOf, type Repository } from "./repository.ts";

/**
 * Each published package has a README with an example, and a test that runs it: a test file of the package, or one of
 * another room named by the README in a comment `<!-- example: <test file> … -->`, that reads the README. The one at the
 * root is read by a test of any package.
 */
export function findUntestedReadmes(repository: Repository): readonly Finding[] {
  const published = repository.packages.filter(({ isPublic }) => isPublic).map(({ folder }) => `${folder}/`);
  return ["", ...published].flatMap((folder) => {
    const file = `${folder}README.md`;
    if (!repository.files.includes(file))
      return [{ file, what: "there is no README", fix: "Say what it is for, with an example that a test runs" }];
    const text = repository.read(file);
    if (!/^```(?:ts|typescript|sh|console)\b/mu.test(text))
      return [{ file, what: "the README has no example", fix: "Add one that a test runs" }];
    const named = /<!-- example: (\S+)/u.exec(text)?.[1];
    if (named !== undefined && !repository.files.includes(named))
      return [{ file, what: `the test of its example, ${named}, does not exist`, fix: "Name the test that runs it" }];
    return named === undefined && !isRead(repository, folder)
      ? [{ file, what: "no test runs the README's example", fix: "Run it in a test of the package" }]
      : [];
  });
}

/** True when a test of this package mentions its README, or one of any package names that at the root. */
function isRead(repository: Repository, folder: string): boolean {
  if (folder === "") return repository.files.some((file) => file.endsWith(".test.ts") && namesRoot(repository, file));
  return repository.files.some(
    (file) =>
      file.endsWith(".test.ts") &&
      `${packageOf(repository, file)?.folder ?? ""}/` === folder &&
      repository.read(file).includes("README.md"),
  );
}

function namesRoot(repository: Repository, file: string): boolean {
  const named = repository.read(file).matchAll(/["'`]((?:\.\.\/)+README\.md)["'`]/gu);
  return [...named].some(([, path]) => posix.join(posix.dirname(file), path ?? "") === "README.md");
}
