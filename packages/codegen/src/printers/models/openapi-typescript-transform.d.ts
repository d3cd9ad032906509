/**
 * The one function of openapi-typescript that we need. Its index would load a whole OpenAPI linter with it, which
 * takes longer than all our printing; this module has no types of its own.
 */
declare module "openapi-typescript/dist/transform/schema-object.mjs" {
  import type { TransformNodeOptions } from "openapi-typescript";
  import type { TypeNode } from "typescript";
  /** Takes any schema object; the published parameter type asks for a `type` even beside `anyOf`. */
  export default function transformSchemaObject(schema: object, options: TransformNodeOptions): TypeNode;
}
