import type { Kind } from "./kinds.ts";

/**
 * Every name that generated code gives to a thing, decided once. Printers of different kinds import each other's
 * output by these names, so none of them may build a name by hand.
 */

/** The words of `Distribution policies`, `distributionPolicies`, `XMLReport`. A run of capitals is one word. */
const words = /[A-Z]+(?=[A-Z][a-z])|[A-Z]*[a-z0-9]+|[A-Z]+/g;

/** `Distribution policies` to `distribution-policies`. */
export function kebabCase(text: string): string {
  return (text.match(words) ?? []).join("-").toLowerCase();
}

const oneWord = /^[A-Za-z0-9]+$/;

/** The first character of a word, with what parts it from the word before. */
const wordStart = /(?:^[^A-Za-z0-9]*|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g;

/** `job-router` to `JobRouter`. Capitals inside a word stay: `listTagsForARN` to `ListTagsForARN`. */
export function pascalCase(text: string): string {
  if (oneWord.test(text)) return text.charAt(0).toUpperCase() + text.slice(1);
  return text.replace(wordStart, (_, first: string) => first.toUpperCase());
}

/** `DistributionPolicy` to `distributionPolicy`, `ARNList` to `arnList`. */
export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  const capitals = /^[A-Z]+(?![a-z])/.exec(pascal)?.[0] ?? pascal.charAt(0);
  return capitals.toLowerCase() + pascal.slice(capitals.length);
}

/** File systems take 255 bytes for a name; something is added to some. */
const longestFileName = 200;

/** The name of a file for one thing. A long one ends in a checksum of what is cut off. */
export function fileNameOf(name: string): string {
  const kebab = kebabCase(name);
  if (kebab.length <= longestFileName) return kebab;
  let sum = 0;
  for (const character of kebab) sum = (Math.imul(sum, 31) + character.charCodeAt(0)) >>> 0;
  return `${kebab.slice(0, longestFileName - 8)}-${sum.toString(36)}`;
}

/** The generated file of everything that only one tag reaches. */
export function roomOfTag(tag: string): string {
  return fileNameOf(tag);
}

/** The module of one operation in a client: `get-distribution-policy`. */
export function operationFileName(operationId: string): string {
  return fileNameOf(operationId);
}

export function requestTypeName(operationId: string): string {
  return `${pascalCase(operationId)}Request`;
}

/** The union of all declared answers. */
export function responseTypeName(operationId: string): string {
  return `${pascalCase(operationId)}Response`;
}

/** The 2xx members of the union of answers. */
export function successTypeName(operationId: string): string {
  return `${pascalCase(operationId)}Success`;
}

/** `DistributionPolicy` to `distributionPolicyValidator`; works for request and response types too. */
export function validatorName(typeName: string): string {
  return `${camelCase(typeName)}Validator`;
}

export function requestValidatorName(operationId: string): string {
  return validatorName(requestTypeName(operationId));
}

export function responseValidatorName(operationId: string): string {
  return validatorName(responseTypeName(operationId));
}

/** `job-router` to `createJobRouterClient`. */
export function createClientName(api: string): string {
  return `create${pascalCase(api)}Client`;
}

/** `job-router` to `JobRouterClient`. */
export function clientTypeName(api: string): string {
  return `${pascalCase(api)}Client`;
}

/** What a client's function resolves with: the answers, told apart by `ok` and `status`. */
export function resultTypeName(operationId: string): string {
  return `${pascalCase(operationId)}Result`;
}

/** `listQueues` to `listQueuesPages`, the function that walks a list. */
export function pagesName(operationId: string): string {
  return `${operationId}Pages`;
}

/** `listQueues` to `ListQueuesPage`. */
export function pageTypeName(operationId: string): string {
  return `${pascalCase(operationId)}Page`;
}

/** `job-router` to `JobRouterHandlers`. */
export function handlersTypeName(api: string): string {
  return `${pascalCase(api)}Handlers`;
}

/** `job-router` to `jobRouterContract`. */
export function contractName(api: string): string {
  return `${camelCase(api)}Contract`;
}

/** `job-router`, `models` to `@trunkline/job-router-models`. */
export function packageName(api: string, kind: Kind): string {
  return `@trunkline/${api}-${kind}`;
}
