import type { Member, Operation, Parameter } from "../../api-model.ts";
import { pascalCase } from "../../names.ts";

/** Parameters of one place, which requests and answers keep in one member. */
export interface ParameterGroup {
  /** The member of the request or the answer: `path`, `query`, `headers`. */
  readonly member: string;
  /** After what it holds, so that operations with the same parameters share it: `DistributionPolicyIdPath`. */
  readonly name: string;
  /** After its operation, for when another group has that name already. */
  readonly ownName: string;
  readonly members: readonly Member[];
}

/** The groups of a request that have members, in the order path, query, headers. */
export function groupsOfRequest({ id, parameters }: Operation): readonly ParameterGroup[] {
  const places: readonly (readonly [Parameter["in"], string])[] = [
    ["path", "path"],
    ["query", "query"],
    ["header", "headers"],
  ];
  return places.flatMap(([place, member]) => {
    const members = parameters.filter((parameter) => parameter.in === place);
    return members.length > 0 ? [parameterGroup(id, member, members)] : [];
  });
}

/** The headers of an answer. `id` is the operation's. */
export function groupOfHeaders(id: string, headers: readonly Member[]): ParameterGroup | undefined {
  return headers.length > 0 ? parameterGroup(`${id}Answer`, "headers", headers) : undefined;
}

function parameterGroup(id: string, member: string, members: readonly Member[]): ParameterGroup {
  const suffix = pascalCase(member);
  const ownName = `${pascalCase(id)}${suffix}`;
  const name = members.length > 3 ? ownName : `${members.map((one) => pascalCase(one.name)).join("And")}${suffix}`;
  return { member, name, ownName, members: members.map(withoutTexts) };
}

/** What decides whether two groups are the same; their descriptions do not. */
function withoutTexts({ name, shape, required, default: value, sensitive }: Member): Member {
  return {
    name,
    shape,
    required,
    ...(value !== undefined && { default: value }),
    ...(sensitive !== undefined && { sensitive }),
  };
}
