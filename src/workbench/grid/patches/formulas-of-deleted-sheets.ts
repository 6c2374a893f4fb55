import type { Nullable, ObjectMatrix } from "@univerjs/core";
import { DependencyManagerService } from "@univerjs/engine-formula";

/**
 * When a sheet goes, the engine forgets who refers to it, but not whom its own formulas refer to: each later change of the
 * cells that they read looks for formulas that are gone ("Dependency tree not found", once for each), and takes longer the
 * more sheets have been written and taken back.
 */
interface Dependencies {
  readonly _formulaData: ReadonlyMap<string, ReadonlyMap<string, ObjectMatrix<Nullable<number>>>>;
  _removeDependencyRTreeCache(treeId: Nullable<number>): void;
  clearFormulaDependency(unitId: string, sheetId?: string): void;
}

const dependencies = DependencyManagerService.prototype as unknown as Dependencies;
const { clearFormulaDependency } = dependencies;

dependencies.clearFormulaDependency = function (this: Dependencies, unitId, sheetId) {
  for (const [id, trees] of this._formulaData.get(unitId) ?? []) {
    if (sheetId !== undefined && id !== sheetId) continue;
    trees.forValue((_row, _column, treeId) => this._removeDependencyRTreeCache(treeId));
  }
  clearFormulaDependency.call(this, unitId, sheetId);
};
