/** Where generated validators take their few functions from. */
export const kitModule = "@trunkline/api-kit/validation";

const kitTypes = ["Validator", "Walk"] as const;

const kitValues = [
  "acceptsOwn",
  "addDepthFinding",
  "addTagFinding",
  "addTypeFinding",
  "checkBoolean",
  "checkConstraints",
  "checkInt32",
  "checkInteger",
  "checkLiteral",
  "checkNumber",
  "checkPresent",
  "checkString",
  "dateFormat",
  "dateTimeFormat",
  "defineValidator",
  "exclusiveMaximum",
  "exclusiveMinimum",
  "here",
  "httpDateFormat",
  "isArrayOf",
  "isDate",
  "isDateTime",
  "isHttpDate",
  "isInt32",
  "isInteger",
  "isLonger",
  "isMapOf",
  "isMultipleOf",
  "isNumber",
  "isObject",
  "isPlain",
  "isShorter",
  "isStatus",
  "isUri",
  "isUriReference",
  "isUuid",
  "itemsOf",
  "leniently",
  "mapOf",
  "maxDepth",
  "maxItems",
  "maxLength",
  "maxProperties",
  "maximum",
  "minItems",
  "minLength",
  "minProperties",
  "minimum",
  "multipleOf",
  "nullOr",
  "oneOf",
  "optional",
  "ownMember",
  "pattern",
  "required",
  "secretly",
  "uriFormat",
  "uriReferenceFormat",
  "uuidFormat",
  "visitBoolean",
  "visitInt32",
  "visitInteger",
  "visitNumber",
  "visitPresent",
  "visitString",
  "walkAnyOf",
  "walkMember",
  "walkObject",
] as const;

/** What generated code imports from there. */
export type KitName = (typeof kitTypes)[number] | (typeof kitValues)[number];

/** Whether generated code could not use that name for something of its own. */
export function isKitName(name: string): name is KitName {
  return [...kitTypes, ...kitValues].some((one) => one === name);
}

/** The names of an import statement: what is used of the kit, types marked as such. */
export function kitImports(uses: ReadonlySet<string>): readonly string[] {
  return [
    ...kitValues.filter((name) => uses.has(name)),
    ...kitTypes.filter((name) => uses.has(name)).map((name) => `type ${name}`),
  ];
}
