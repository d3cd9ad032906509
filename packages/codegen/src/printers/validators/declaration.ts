import { camelCase } from "../../names.ts";
import type { Catalogue } from "./catalogue.ts";
import { isKitName, type KitName } from "./kit.ts";
import { type Code, constant } from "./layout.ts";
import type { Unit } from "./unit.ts";

/** One function or constant of a generated module. */
export interface Declaration {
  readonly name: string;
  readonly module: string;
  /** Doc comment included; `export` only if it is published. */
  readonly text: string;
  /** Names of declarations and of the kit that it needs. */
  readonly uses: ReadonlySet<string>;
  /** Types of the models package that it needs. */
  readonly models: ReadonlySet<string>;
}

/** What a declaration is printed with: it writes down what it uses. */
export interface Sheet {
  readonly unit: Unit;
  readonly catalogue: Catalogue;
  /** A name of the kit. */
  readonly kit: (name: KitName) => string;
  /** A type of the models package. Answers the name it is imported under. */
  readonly model: (name: string) => string;
  /** The function of a unit. */
  readonly of: (unitName: string) => string;
  /** A constant of the same module, declared when it is new. Answers its name. */
  readonly constant: (name: string, type: string | undefined, value: Code) => string;
}

/** All declarations of an API by name, in the order in which they were printed. */
export interface DeclarationBook {
  readonly declare: (unit: Unit, name: string, print: (sheet: Sheet) => string) => void;
  readonly declarations: () => readonly Declaration[];
}

export function createDeclarationBook(catalogue: Catalogue): DeclarationBook {
  const all = new Map<string, Declaration>();

  function declare(unit: Unit, name: string, print: (sheet: Sheet) => string): void {
    const uses = new Set<string>();
    const models = new Set<string>();
    const use = <Name extends string>(used: Name): Name => {
      uses.add(used);
      return used;
    };
    const text = print({
      unit,
      catalogue,
      kit: use,
      model: (typeName) => {
        models.add(typeName);
        return modelName(typeName);
      },
      of: (unitName) => use(functionName(unitName)),
      constant: (wanted, type, value) => use(addConstant(unit, wanted, type, value)),
    });
    all.set(name, { name, module: unit.module, text, uses, models });
  }

  function addConstant(unit: Unit, wanted: string, type: string | undefined, value: Code): string {
    const text = constant(type === undefined ? wanted : `${wanted}: ${type}`, value);
    const existing = all.get(wanted);
    if (existing?.text === text && existing.module === unit.module) return wanted;
    if (existing !== undefined) return addConstant(unit, `${wanted}Other`, type, value);
    all.set(wanted, { name: wanted, module: unit.module, text, uses: new Set(), models: new Set() });
    return wanted;
  }

  return { declare, declarations: () => [...all.values()] };
}

/** `isDistributionPolicy`. The kit's own names stay the kit's: a schema `Uuid` is checked by `isUuidSchema`. */
export function functionName(unitName: string): string {
  const name = `is${unitName}`;
  return isKitName(name) ? `${name}Schema` : name;
}

/** A type of the models package whose name the kit has too is imported under another one. */
export function modelName(typeName: string): string {
  return isKitName(typeName) ? `${typeName}Model` : typeName;
}

/** The constant that lists the members of a unit: `distributionPolicyMembers`. */
export function membersName({ name }: Unit): string {
  return `${camelCase(name)}Members`;
}
