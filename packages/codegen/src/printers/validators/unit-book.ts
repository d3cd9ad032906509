import { nameNestedTypes } from "./name-nested-types.ts";
import type { Unit, Units } from "./unit.ts";

/** Collects units and sees to it that each name is given once. */
export interface UnitBook {
  /** Takes in a unit that has a name of its own, and the types inside it. */
  readonly add: (unit: Unit) => void;
  /**
   * Takes in a unit that several may want: under the first of `names` that is free, or that stands for the same.
   * Answers that name.
   */
  readonly share: (names: readonly string[], part: Omit<Unit, "name" | "isPublic">) => string;
  readonly units: () => Units;
}

interface Entry {
  readonly unit: Unit;
  /** What makes two shared units the same. */
  readonly content?: string;
  /** Modules that want it; a type inside another lives where that one does. */
  readonly modules: Set<string>;
}

/**
 * @param reserved Names that only {@link UnitBook.add} may give.
 * @param sharedModule Where a unit lives that several modules want.
 */
export function createUnitBook(reserved: Iterable<string>, sharedModule: string): UnitBook {
  const taken = new Set(reserved);
  const entries = new Map<string, Entry>();

  function enter(unit: Unit, modules: Set<string>, content?: string): void {
    taken.add(unit.name);
    const { name, shape } = unit;
    const nameInner: Parameters<typeof nameNestedTypes>[2] = (proposed, inner) => {
      const innerName = freeName([proposed]);
      const { module, isReceived = false } = unit;
      enter({ name: innerName, module, shape: inner, isPublic: false, ...(isReceived && { isReceived }) }, modules);
      return innerName;
    };
    const flat = shape.kind === "answers" ? shape : nameNestedTypes(shape, name, nameInner);
    entries.set(name, { unit: { ...unit, shape: flat }, modules, ...(content !== undefined && { content }) });
  }

  function freeName(names: readonly string[]): string {
    const [last = ""] = names.slice(-1);
    return names.find((name) => !taken.has(name)) ?? freeName([`${last}Other`]);
  }

  function share(names: readonly string[], part: Omit<Unit, "name" | "isPublic">): string {
    const content = JSON.stringify([part.shape, part.isOpen, part.isReceived]);
    const same = names.find((name) => entries.get(name)?.content === content);
    if (same !== undefined) {
      entries.get(same)?.modules.add(part.module);
      return same;
    }
    const name = freeName(names);
    enter({ ...part, name, isPublic: false }, new Set([part.module]), content);
    return name;
  }

  function units(): Units {
    return new Map(
      [...entries].map(([name, { unit, modules }]) => [
        name,
        modules.size > 1 ? { ...unit, module: sharedModule } : unit,
      ]),
    );
  }

  return { add: (unit) => enter(unit, new Set([unit.module])), share, units };
}
