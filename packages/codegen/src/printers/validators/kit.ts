/** Where generated validators take their few functions from. */
export const kitModule = "@trunkline/validator-kit";

const kitTypes = ["Validator", "Walk"] as const;

const kitValues = [
  "aBoolean",
  "aDate",
  "aDateTime",
  "aNumber",
  "aString",
  "aUri",
  "aUriReference",
  "aUuid",
  "absent",
  "anHttpDate",
  "anInt32",
  "anInteger",
  "anything",
  "bytes",
  "checkCopy",
  "defineValidator",
  "hasItems",
  "hasMembers",
  "hasNoneTwice",
  "inside",
  "isArrayOf",
  "isDate",
  "isDateTime",
  "isHttpDate",
  "isInt32",
  "isInteger",
  "isLenient",
  "isLonger",
  "isMapOf",
  "isMultipleOf",
  "isNumber",
  "isObject",
  "isObjectLike",
  "isPlain",
  "isRestOf",
  "isShorter",
  "isStatus",
  "isUri",
  "isUriReference",
  "isUuid",
  "literally",
  "maxDepth",
  "mistyped",
  "notAmong",
  "notBytes",
  "nullOr",
  "ownMember",
  "remembering",
  "secretly",
  "unequal",
  "unmatched",
  "walkAnyOf",
  "wrong",
  "wrongInt32",
] as const;

/** What generated code imports from there. */
export type KitName = (typeof kitTypes)[number] | (typeof kitValues)[number];

/** Whether generated code could not use that name for something of its own. */
export function isKitName(name: string): name is KitName {
  return kitNames.has(name);
}

const kitNames: ReadonlySet<string> = new Set([...kitTypes, ...kitValues]);

/** The names of an import statement: what is used of the kit, types marked as such. */
export function kitImports(uses: ReadonlySet<string>): readonly string[] {
  return [
    ...kitValues.filter((name) => uses.has(name)),
    ...kitTypes.filter((name) => uses.has(name)).map((name) => `type ${name}`),
  ];
}
