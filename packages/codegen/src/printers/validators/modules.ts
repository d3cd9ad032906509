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
  const inOrder = declarations.filter(({ name }) => kept.has(name));
  const rooms = [...Map.groupBy(inOrder, ({ module }) => module)].map((entry) => roomOf(...entry, byName));
  refuseCycles(rooms);
  const exported = new Set(published);
  for (const { imports } of rooms) for (const used of [...imports.values()].flat()) exported.add(used.name);
  return rooms.map((room) => ({
    path: `${room.module}.ts`,
    content: [printImports(room, modelsPackage), ...room.members.map((one) => printDeclaration(one, exported))].join(
      "\n",
    ),
    exports: room.members.map(({ name }) => name).filter((name) => published.has(name)),
  }));
}

/** The declarations of one module, and what they need. */
interface Room {
  readonly module: string;
  readonly members: readonly Declaration[];
  /** All names that they use: of each other, of other modules, of the kit. */
  readonly uses: ReadonlySet<string>;
  /** What they use of other modules, by module. */
  readonly imports: ReadonlyMap<string, readonly Declaration[]>;
}

function roomOf(module: string, members: readonly Declaration[], byName: ReadonlyMap<string, Declaration>): Room {
  const uses = new Set<string>();
  for (const member of members) for (const used of member.uses) uses.add(used);
  const foreign = [...uses].flatMap((name) => byName.get(name) ?? []).filter((used) => used.module !== module);
  return { module, members, uses, imports: Map.groupBy(foreign, (used) => used.module) };
}

/** Names that those in `start` need, however indirectly, `start` included; those of the kit, too. */
function reachedFrom(start: ReadonlySet<string>, byName: ReadonlyMap<string, Declaration>): ReadonlySet<string> {
  const reached = new Set(start);
  // A set hands out what is added while it is walked.
  for (const name of reached) for (const used of byName.get(name)?.uses ?? []) reached.add(used);
  return reached;
}

function printDeclaration({ name, text }: Declaration, exported: ReadonlySet<string>): string {
  return exported.has(name) ? text.replace(/^(?=const |function )/m, "export ") : text;
}

function printImports({ members, uses, imports }: Room, modelsPackage: string): string {
  const models = new Set(members.flatMap((member) => [...member.models]));
  const kit = kitImports(uses);
  return [
    kit.length > 0 ? importStatement("import", kit, kitModule) : "",
    models.size > 0 ? importStatement("import type", [...models].map(modelImport), modelsPackage) : "",
    ...[...imports]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([other, used]) => {
        const names = used.map(({ name }) => name);
        return importStatement("import", names, `./${other}.ts`);
      }),
  ].join("");
}

function modelImport(typeName: string): string {
  const name = modelName(typeName);
  return name === typeName ? name : `${typeName} as ${name}`;
}

function refuseCycles(rooms: readonly Room[]): void {
  const needs = new Map(rooms.map(({ module, imports }) => [module, [...imports.keys()]]));
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
