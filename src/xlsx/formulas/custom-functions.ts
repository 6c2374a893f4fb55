import type { CustomFunctionName } from "../ground/contents";

const prefix = "_xldudf_";
const own = /^_xldudf_FC_(.+)$/i;

/**
 * The names of custom functions in cells (`FC.KLASS`) and in files (`_xldudf_FC_KLASS`). A file's name cannot be taken
 * apart by rule where a function's own name has an underscore or a point, so known functions are looked up. Functions of
 * other add-ins keep their file names in cells: nothing here could calculate them, and so they go back as they came.
 */
export class CustomFunctions {
  private readonly toFileNames = new Map<string, string>();
  private readonly fromFileNames = new Map<string, string>();
  private readonly matrices = new Set<string>();

  constructor(functions: readonly CustomFunctionName[] = []) {
    for (const { name, matrix } of functions) {
      const file = prefix + name.replace(/\./g, "_");
      this.toFileNames.set(name.toUpperCase(), file);
      this.fromFileNames.set(file.toUpperCase(), name);
      if (matrix) this.matrices.add(name.toUpperCase());
    }
  }

  /** Undefined for a name that is no custom function's. */
  toFile(name: string): string | undefined {
    const known = this.toFileNames.get(name.toUpperCase());
    if (known) return known;
    return /^FC\./i.test(name) ? prefix + name.toUpperCase().replace(/\./g, "_") : undefined;
  }

  fromFile(name: string): string | undefined {
    if (!name.toLowerCase().startsWith(prefix)) return undefined;
    return this.fromFileNames.get(name.toUpperCase()) ?? own.exec(name)?.[0].replace(own, "FC.$1");
  }

  /** Names as cells write them. */
  isMatrix(name: string): boolean {
    return this.matrices.has(name.toUpperCase());
  }
}
