import type { GlobalContext } from "openapi-typescript";
import transformSchemaObject from "openapi-typescript/dist/transform/schema-object.mjs";
import ts from "typescript";
import type { Shape } from "../../api-model.ts";
import { docText, noValue, otherStrings, schemaOfShape, type DocOf } from "./schema-of-shape.ts";

/** A type as openapi-typescript makes it, and the paragraphs of doc comment of every member in it that has some. */
export interface TypeTree {
  readonly node: ts.TypeNode;
  readonly docs: ReadonlyMap<ts.Node, readonly string[]>;
}

/** Turns a shape into the type that openapi-typescript gives for it. References stay indexed paths here. */
export function typeTreeOf(shape: Shape, docOf: DocOf): TypeTree {
  const docs = new Map<ts.Node, readonly string[]>();
  const schema = schemaOfShape(shape, docOf);
  const node = transformSchemaObject(schema, { path: "#/components/schemas", ctx: contextFor(docs) });
  return { node, docs };
}

/** `string & {}`: any string, without swallowing the known ones in completions. */
function anyOtherString(): ts.TypeNode {
  return ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]);
}

/** What openapi-typescript's command line would set up; everything that we do not use is off. */
function contextFor(docs: Map<ts.Node, readonly string[]>): GlobalContext {
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    // Only its command line reads this; the transformation does not.
    redoc: undefined as unknown as GlobalContext["redoc"],
    resolve: () => undefined,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: (schema) => {
      if (noValue in schema) return ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
      return otherStrings in schema ? anyOtherString() : undefined;
    },
    transformProperty: (property, schema) => {
      const doc: unknown = Reflect.get(schema, docText);
      if (Array.isArray(doc) && doc.length > 0) docs.set(property, doc);
      return property;
    },
  };
}
