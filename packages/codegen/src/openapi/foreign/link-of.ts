import { isJsonObject, type JsonObject } from "../json.ts";

/** The `externalDocs` of anything, where they lead to a page of the web. */
export function linkOf({ externalDocs: page }: JsonObject): JsonObject {
  if (!isJsonObject(page)) return {};
  const { url, description } = page;
  if (typeof url !== "string" || !/^https?:\/\//.test(url)) return {};
  return { externalDocs: { url, ...(typeof description === "string" && { description }) } };
}
