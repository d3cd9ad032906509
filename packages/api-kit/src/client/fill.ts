import type { ClientOptions } from "./client-options.ts";
import type { Place, RequestGroups } from "./operation.ts";

/** A copy of a request in which a member has this value, unless it has one already. */
function withMember(
  request: RequestGroups,
  group: Place["in"],
  name: string,
  value: () => string | undefined,
): RequestGroups {
  const members = Object(request[group]);
  return { ...request, [group]: { ...members, [name]: members[name] ?? value() } };
}

/** Asks for the client's version of the API, or for the API's own default. */
export function withVersion(
  request: RequestGroups,
  { apiVersion }: ClientOptions,
  group: Place["in"],
  name: string,
  version: string,
): RequestGroups {
  return withMember(request, group, name, () => apiVersion ?? version);
}

/** Makes a request known to the service, so that sending it again does nothing twice. One token holds for a call. */
export function withToken(
  request: RequestGroups,
  { ids }: ClientOptions,
  group: Place["in"],
  name: string,
): RequestGroups {
  return withMember(request, group, name, () => (ids ?? { uuid: () => crypto.randomUUID() }).uuid("idempotencyToken"));
}

/** Asks for answers of these media types. What the client sends with every request, and the request's own, win. */
export function withAccept(request: RequestGroups, { headers }: ClientOptions, types: string): RequestGroups {
  return { ...request, headers: { accept: types, ...headers, ...request.headers } };
}
