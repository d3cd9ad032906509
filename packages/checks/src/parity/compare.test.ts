import { expect, test } from "vitest";
import { compareContracts, type Difference } from "./compare.ts";
import type { Json, JsonObject } from "../json.ts";
import { awsModel, ourAws } from "./aws-model.fixtures.ts";
import { ourAzure, swaggerModel } from "./azure-model.fixtures.ts";
import { changed } from "./change-json.fixtures.ts";
import { readAwsOperations } from "./read-aws-operations.ts";
import { readOpenApi } from "./read-openapi.ts";
import { readSwagger } from "./read-swagger.ts";

function againstAws(ours: JsonObject, official: JsonObject = awsModel): readonly Difference[] {
  return compareContracts(readOpenApi(ours), readAwsOperations(official)).differences;
}

function againstSwagger(ours: JsonObject, official: JsonObject = swaggerModel): readonly Difference[] {
  return compareContracts(readOpenApi(ours), readSwagger(official)).differences;
}

function places(differences: readonly Difference[]): readonly string[] {
  return differences.map(({ where, kind }) => `${where} ${kind}`).toSorted();
}

test("two tellings of one AWS API differ in nothing", () => {
  expect(againstAws(ourAws)).toEqual([]);
});

test("two tellings of one Azure API differ in nothing", () => {
  expect(againstSwagger(ourAzure)).toEqual([]);
});

test("the counts say how much was compared", () => {
  const { operations, members, facets } = compareContracts(readOpenApi(ourAws), readAwsOperations(awsModel));
  expect({ operations, members }).toEqual({ operations: 2, members: 31 });
  expect(facets).toBeGreaterThan(60);
});

const put = "paths»/things/{Id}»put";
const list = "paths»/things»get";
const thing = "components»schemas»Thing»properties";

test.each<{ path: string; value?: Json; found: readonly string[] }>([
  { path: put, found: ["putThing missing"] },
  { path: `${list}»operationId`, value: "findThings", found: ["findThings extra", "listThings missing"] },
  { path: `paths»/things`, value: { post: ourAwsOperation("/things", "get") }, found: ["listThings method"] },
  { path: `${put}»parameters»0»in`, value: "query", found: ["putThing.path.Id missing", "putThing.query.Id extra"] },
  { path: `${put}»parameters»0»name`, value: "id", found: ["putThing.path.Id missing", "putThing.path.id extra"] },
  { path: `${put}»parameters»1`, found: ["putThing.header.x-trace missing"] },
  { path: `${put}»parameters»1»required`, value: true, found: ["putThing.header.x-trace required"] },
  { path: `${put}»parameters»0»schema»pattern`, value: "^[a-z]*$", found: ["putThing.path.Id pattern"] },
  { path: `${put}»parameters»0»schema»minLength`, found: ["putThing.path.Id minLength"] },
  { path: `${put}»parameters»0»schema»maxLength`, value: 10, found: ["putThing.path.Id maxLength"] },
  { path: `${put}»requestBody»required`, value: false, found: ["putThing.body required"] },
  { path: `${put}»requestBody`, found: ["putThing.body missing"] },
  {
    path: `${put}»requestBody»content`,
    value: { "text/json": { schema: { $ref: "#/components/schemas/PutThingInput" } } },
    found: ["putThing.body contentType"],
  },
  { path: `${put}»responses»200`, found: ["putThing.200 missing"] },
  { path: `${put}»responses»204`, value: {}, found: ["putThing.204 extra"] },
  {
    path: `${put}»responses»400»content»application/json»schema»$ref`,
    value: "#/components/schemas/BusyException",
    found: ["BadThingException.Message missing", "putThing.400.body name"],
  },
  {
    path: `${put}»responses»409»content»application/json»schema»anyOf»0`,
    found: ["putThing.409.TakenException missing"],
  },
  { path: `${put}»responses»400»headers`, found: ["putThing.400.header.x-amzn-errortype missing"] },
  {
    path: `${list}»responses»200»content`,
    found: ["listThings.200 contentType", "listThings.200.ListThingsResponse missing"],
  },
  { path: `${list}»parameters»0»schema»minimum`, found: ["listThings.query.maxResults minimum"] },
  { path: `${list}»parameters»0»schema»maximum`, value: 11, found: ["listThings.query.maxResults maximum"] },
  { path: `${list}»parameters»0»schema»format`, value: "int64", found: ["listThings.query.maxResults format"] },
  { path: `${list}»parameters»0»schema»type`, value: "number", found: ["listThings.query.maxResults type"] },
  { path: `${list}»parameters»2»explode`, value: false, found: ["listThings.query.colours explode"] },
  { path: `${list}»parameters»2»schema»minItems`, found: ["listThings.query.colours minItems"] },
  { path: `${list}»parameters»2»schema»maxItems`, found: ["listThings.query.colours maxItems"] },
  { path: `${list}»x-paging»token»name`, value: "NextToken", found: ["listThings paging"] },
  { path: `${list}»x-paging`, found: ["listThings paging"] },
  { path: "components»schemas»Thing»required", value: [], found: ["Thing.Name required"] },
  { path: "components»schemas»Thing»required", value: ["Name", "On"], found: ["Thing.On required"] },
  { path: `${thing}»On`, found: ["Thing.On missing"] },
  { path: `${thing}»Off`, value: { type: "boolean" }, found: ["Thing.Off extra"] },
  { path: `${thing}»On»type`, value: "string", found: ["Thing.On type"] },
  { path: `${thing}»Count»default`, value: 1, found: ["Thing.Count default"] },
  { path: `${thing}»Count»default`, found: ["Thing.Count default"] },
  { path: `${thing}»On»default`, value: false, found: ["Thing.On default"] },
  { path: `${thing}»Secret»x-sensitive`, found: ["Thing.Secret sensitive"] },
  { path: `${thing}»Name»x-sensitive`, value: true, found: ["Thing.Name sensitive"] },
  { path: `${thing}»MadeAt»format`, found: ["Thing.MadeAt format"] },
  { path: `${thing}»Name»readOnly`, value: true, found: ["Thing.Name missing", "Thing.Name readOnly"] },
  { path: `${thing}»tags»maxProperties`, found: ["Thing.tags maxProperties"] },
  { path: `${thing}»tags»minProperties`, found: ["Thing.tags minProperties"] },
  {
    path: `${thing}»tags»propertyNames`,
    found: ["Thing.tags{key} maxLength", "Thing.tags{key} minLength", "Thing.tags{key} pattern"],
  },
  { path: `${thing}»tags»propertyNames»pattern`, value: "^x$", found: ["Thing.tags{key} pattern"] },
  { path: `${thing}»tags»unevaluatedProperties»maxLength`, value: 3, found: ["Thing.tags{} maxLength"] },
  { path: "components»schemas»Colour»enum", value: ["RED"], found: ["Colour const", "Colour enum"] },
  { path: "components»schemas»Colour»enum", value: ["RED", "BLUE", "GREEN"], found: ["Colour enum"] },
  {
    path: "components»schemas»Colour",
    value: { anyOf: [{ type: "string" }, { type: "string", enum: ["RED", "BLUE"] }] },
    found: ["Colour open"],
  },
  { path: "components»schemas»Reason»maxProperties", found: ["Reason maxProperties"] },
  {
    path: "components»schemas»PutThingInput»properties»ClientToken»x-idempotency-token",
    found: ["putThing.body.ClientToken idempotencyToken"],
  },
  {
    path: `${thing}»Colour`,
    value: { anyOf: [{ $ref: "#/components/schemas/Colour" }, { type: "null" }] },
    found: ["Thing.Colour nullable"],
  },
  {
    path: "components»schemas»ListThingsResponse»properties»Things»items",
    value: { type: "string" },
    found: ["Thing type"],
  },
  {
    path: "components»schemas»ListThingsResponse»properties»Things»uniqueItems",
    value: true,
    found: ["ListThingsResponse.Things uniqueItems"],
  },
])("changing $path of an AWS contract is found as $found", ({ path, value, found }) => {
  expect(places(againstAws(changed(ourAws, path, value)))).toEqual(found);
});

const upsert = "paths»/things/{thingId}»patch";
const schemas = "components»schemas";

test.each<{ path: string; value?: Json; found: readonly string[] }>([
  {
    path: `${upsert}»requestBody»content`,
    value: { "application/json": { schema: { $ref: "#/components/schemas/ThingCreateOrUpdate" } } },
    found: ["upsertThing.body contentType"],
  },
  {
    path: `${upsert}»parameters»1»schema»format`,
    value: "date-time",
    found: ["upsertThing.header.if-unmodified-since format"],
  },
  { path: `${upsert}»responses»201»headers»ETag`, found: ["upsertThing.201.header.etag missing"] },
  {
    path: `${upsert}»responses»201»headers»ETag»schema»type`,
    value: "integer",
    found: ["upsertThing.201.header.etag type"],
  },
  {
    path: `${upsert}»responses»201»headers»X`,
    value: { schema: { type: "string" } },
    found: ["upsertThing.201.header.x extra"],
  },
  { path: `${upsert}»responses»default»headers`, found: ["upsertThing.default.header.x-ms-error-code missing"] },
  { path: `${upsert}»responses»default`, found: ["upsertThing.default missing"] },
  { path: "components»parameters»ApiVersion»required", value: false, found: ["listThings.query.api-version required"] },
  { path: "paths»/things»get»parameters»2»schema»default", value: "off", found: ["listThings.query.state default"] },
  {
    path: "paths»/things»get»parameters»2»schema",
    value: { type: "string", enum: ["on", "off"], default: "on" },
    found: ["listThings.query.state open"],
  },
  { path: "paths»/things»get»x-paging»style", value: "token", found: ["listThings paging"] },
  { path: `${schemas}»Thing»properties»id»readOnly`, found: ["Thing.id readOnly"] },
  { path: `${schemas}»Thing»properties»weight»exclusiveMinimum`, found: ["Thing.weight exclusiveMinimum"] },
  {
    path: `${schemas}»Thing»properties»weight`,
    value: { type: "number", format: "double", minimum: 0 },
    found: ["Thing.weight exclusiveMinimum", "Thing.weight minimum"],
  },
  {
    path: `${schemas}»Thing»properties»labels»unevaluatedProperties»type`,
    value: "string",
    found: ["Thing.labels{} type"],
  },
  {
    path: `${schemas}»ThingCreateOrUpdate»properties»labels`,
    value: { type: "object", unevaluatedProperties: {} },
    found: ["ThingCreateOrUpdate.labels nullable"],
  },
  {
    path: `${schemas}»ThingCreateOrUpdate»properties»weight»type`,
    value: ["number", "null"],
    found: ["ThingCreateOrUpdate.weight nullable"],
  },
  {
    path: `${schemas}»ThingCreateOrUpdate»properties»id`,
    value: { type: "string" },
    found: ["ThingCreateOrUpdate.id extra"],
  },
  {
    path: `${schemas}»ThingCreateOrUpdate»required`,
    value: ["weight"],
    found: ["ThingCreateOrUpdate.weight required"],
  },
  { path: `${schemas}»Mode»discriminator»mapping»slow`, found: ["Mode|slow missing"] },
  {
    path: `${schemas}»Mode»discriminator»mapping»idle`,
    value: "#/components/schemas/SlowMode",
    found: ["Mode|idle extra"],
  },
  { path: `${schemas}»Mode»discriminator»propertyName`, value: "type", found: ["Mode discriminator"] },
  { path: `${schemas}»FastMode»properties»kind»enum`, value: ["quick"], found: ["FastMode.kind const"] },
  { path: `${schemas}»FastMode»properties»note`, found: ["FastMode.note missing"] },
  {
    path: `${schemas}»FastModeCreateOrUpdate»properties»speed»format`,
    value: "int64",
    found: ["FastModeCreateOrUpdate.speed format"],
  },
  {
    path: `${schemas}»Error»properties»details»items»$ref`,
    value: "#/components/schemas/ErrorResponse",
    found: ["Error.code missing", "Error.details missing", "Error.details[] name", "Error.error extra"],
  },
])("changing $path of an Azure contract is found as $found", ({ path, value, found }) => {
  expect(places(againstSwagger(changed(ourAzure, path, value)))).toEqual(found);
});

test.each<{ path: string; value?: Json; found: readonly string[] }>([
  {
    path: "definitions»ModeKind»x-ms-enum",
    value: { modelAsString: true },
    found: ["Mode open", "ModeCreateOrUpdate open"],
  },
  {
    path: "definitions»Mode»properties»note»maxLength",
    value: 4,
    found: ["FastMode.note maxLength", "SlowMode.note maxLength"],
  },
  {
    path: "definitions»Thing»required",
    value: ["id"],
    found: ["Thing.weight required", "ThingCreateOrUpdate.weight nullable"],
  },
  { path: "paths»/things»get»x-ms-pageable»itemName", value: "things", found: ["listThings paging"] },
  {
    path: "produces",
    value: ["text/json"],
    found: [
      "listThings.200 contentType",
      "listThings.default contentType",
      "upsertThing.201 contentType",
      "upsertThing.default contentType",
    ],
  },
])("changing $path of the Azure model is found as $found", ({ path, value, found }) => {
  expect(places(againstSwagger(ourAzure, changed(swaggerModel, path, value)))).toEqual(found);
});

test.each<{ path: string; value?: Json; found: readonly string[] }>([
  { path: "operations»PutThing»http»successStatus", value: 201, found: ["putThing.200 extra", "putThing.201 missing"] },
  {
    path: "operations»PutThing»errors»0»httpStatus",
    value: 404,
    found: ["putThing.400 extra", "putThing.404 missing"],
  },
  { path: "operations»PutThing»http»uri", value: "/thing/{Id}", found: ["putThing path"] },
  { path: "smithyDefaults»Thing.On", value: false, found: ["Thing.On default"] },
  { path: "shapes»Secret»sensitive", found: ["Thing.Secret sensitive", "Thing.tags{} sensitive"] },
  { path: "shapes»Thing»members»Tags»name", value: "Tags", found: ["Thing.Tags missing", "Thing.tags extra"] },
])("changing $path of the AWS model is found as $found", ({ path, value, found }) => {
  expect(places(againstAws(ourAws, changed(awsModel, path, value)))).toEqual(found);
});

test("a difference prints both sides", () => {
  expect(againstAws(changed(ourAws, `${thing}»Count»default`, 7))).toEqual([
    { where: "Thing.Count", kind: "default", ours: "7", official: "0" },
  ]);
});

test("facets that a reference cannot state are left out on request", () => {
  const ours = readOpenApi(changed(changed(ourAws, `${thing}»Name»pattern`), `${thing}»On»type`, "string"));
  const { differences } = compareContracts(ours, readAwsOperations(awsModel), new Set(["type"]));
  expect(places(differences)).toEqual(["Thing.On type"]);
});

function ourAwsOperation(path: string, method: string): JsonObject {
  const item = (ourAws.paths as JsonObject)[path] as JsonObject;
  return item[method] as JsonObject;
}
