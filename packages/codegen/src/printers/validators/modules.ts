import { importStatement } from "../../text/index-file.ts";
import type { Declaration } from "./declaration.ts";
import { modelName } from "./declaration.ts";
import { kitImports, kitModule } from "./kit.ts";

/** A generated module with what the package publishes of it. */
export interface Module {
  readonly path: string;
  readonly content: string;
  readonly exports: readonly string[];
}

/**
 * Puts declarations into their modules. What nobody needs is left out; what other modules need is exported.
 *
 * @throws Error when two modules would need each other.
 */
export function assembleModules(
  declarations: readonly Declaration[],
  published: ReadonlySet<string>,
  modelsPackage: string,
): readonly Module[] {
  const byName = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  const kept = reachedFrom(published, byName);
  const rooms = Map.groupBy(
    declarations.filter(({ name }) => kept.has(name)),
    ({ module }) => module,
  );
  refuseCycles(rooms, byName);
  const exported = new Set(published);
  for (const { module, uses } of kept.values()) {
    for (const used of uses) if ((byName.get(used)?.module ?? module) !== module) exported.add(used);
  }
  return [...rooms].map(([module, members]) => ({
    path: `${module}.ts`,
    content: [
      printImports(module, members, byName, modelsPackage),
      ...members.map((one) => printDeclaration(one, exported)),
    ].join("\n"),
    exports: members.map(({ name }) => name).filter((name) => published.has(name)),
  }));
}

function reachedFrom(
  start: ReadonlySet<string>,
  byName: ReadonlyMap<string, Declaration>,
): ReadonlyMap<string, Declaration> {
  // A set hands out what is added while it is walked.
  const names = new Set(start);
  const reached = new Map<string, Declaration>();
  for (const name of names) {
    const declaration = byName.get(name);
    if (declaration === undefined) continue;
    reached.set(name, declaration);
    for (const used of declaration.uses) names.add(used);
  }
  return reached;
}

function printDeclaration({ name, text }: Declaration, exported: ReadonlySet<string>): string {
  return exported.has(name) ? text.replace(/^(?=const |function )/m, "export ") : text;
}

function printImports(
  module: string,
  members: readonly Declaration[],
  byName: ReadonlyMap<string, Declaration>,
  modelsPackage: string,
): string {
  const uses = new Set(members.flatMap((member) => [...member.uses]));
  const models = new Set(members.flatMap((member) => [...member.models]));
  const kit = kitImports(uses);
  const others = Map.groupBy(
    [...uses].flatMap((name) => byName.get(name) ?? []).filter((used) => used.module !== module),
    (used) => used.module,
  );
  return [
    kit.length > 0 ? importStatement("import", kit, kitModule) : "",
    models.size > 0 ? importStatement("import type", [...models].map(modelImport), modelsPackage) : "",
    ...[...others]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([other, used]) =>
        importStatement(
          "import",
          used.map(({ name }) => name),
          `./${other}.ts`,
        ),
      ),
  ].join("");
}

function modelImport(typeName: string): string {
  const name = modelName(typeName);
  return name === typeName ? name : `${typeName} as ${name}`;
}

function refuseCycles(
  rooms: ReadonlyMap<string, readonly Declaration[]>,
  byName: ReadonlyMap<string, Declaration>,
): void {
  const needs = new Map(
    [...rooms].map(([module, members]) => {
      const used = members.flatMap(({ uses }) => [...uses].flatMap((name) => byName.get(name)?.module ?? []));
      return [module, new Set(used.filter((other) => other !== module))] as const;
    }),
  );
  const sound = new Set<string>();
  const visit = (module: string, above: readonly string[]): void => {
    if (above.includes(module))
      throw new Error(`Generated modules would import each other: ${[...above, module].join(", ")}.`);
    if (sound.has(module)) return;
    for (const other of needs.get(module) ?? []) visit(other, [...above, module]);
    sound.add(module);
  };
  for (const module of needs.keys()) visit(module, []);
}
