import { columnLetters } from "../../../../xlsx/ground/cell-reference";
import { columnIndex } from "../../../ground/address";
import { difference, overlaps } from "../../../ground/rect";
import type { ConditionalRule } from "../../../../xlsx/ground/contents";
import type { Rect } from "../../book";
import { type Shift, shifted } from "../../shift";

/** A rule of conditional formats and where it lies. */
export interface KeptRule {
  readonly ranges: readonly Rect[];
  readonly rule: ConditionalRule;
  /** Of one that the add-in has made; those of a file are known by their place. */
  readonly id?: string;
}

interface KeepsRules {
  /** By sheet. */
  readonly conditionalFormats: Map<string, readonly KeptRule[]>;
  changed(): void;
}

let made = 0;

const newId = (): string => `{FC000000-0000-4000-8000-${String(++made).padStart(12, "0")}}`;

/** The newest rule stands first: learn.microsoft.com, Excel.ConditionalFormatCollection.add. */
export function addRule(model: KeepsRules, sheetId: string, range: Rect): void {
  const id = newId();
  const rule: ConditionalRule = { type: "expression", priority: 1, formulas: [], stopIfTrue: false };
  const others = rulesOf(model, sheetId).map((other) =>
    other.id === undefined ? other : { ...other, rule: { ...other.rule, priority: other.rule.priority + 1 } },
  );
  model.conditionalFormats.set(sheetId, [{ id, ranges: [range], rule }, ...others]);
}

export function changeRule(
  model: KeepsRules,
  sheetId: string,
  id: string,
  change: (rule: ConditionalRule) => Partial<ConditionalRule>,
): void {
  const rules = rulesOf(model, sheetId).map((kept) =>
    kept.id === id ? { ...kept, rule: { ...kept.rule, ...change(kept.rule) } } : kept,
  );
  model.conditionalFormats.set(sheetId, rules);
  model.changed();
}

/** Cells that are cleared have no rules any more; of a rule that reaches further the rest stays, written anew. */
export function clearRules(model: KeepsRules, sheetId: string, cleared: Rect): void {
  const rules = rulesOf(model, sheetId).flatMap((kept): KeptRule[] => {
    if (!kept.ranges.some((range) => overlaps(range, cleared))) return [kept];
    const ranges = kept.ranges.flatMap((range) => difference(range, cleared));
    return ranges.length > 0 ? [{ ...kept, id: kept.id ?? newId(), ranges }] : [];
  });
  model.conditionalFormats.set(sheetId, rules);
  model.changed();
}

/** Rules of the add-in go along with rows and columns that come or go; those of a file are moved when it is saved. */
export function shiftRules(model: KeepsRules, sheetId: string, shift: Shift): void {
  const rules = model.conditionalFormats.get(sheetId);
  if (!rules) return;
  const moved = rules.flatMap((kept): KeptRule[] => {
    if (kept.id === undefined) return [kept];
    const ranges = kept.ranges.flatMap((range) => shifted(range, shift) ?? []);
    const [before, after] = [kept.ranges[0], ranges[0]];
    if (!before || !after) return [];
    const formulas = kept.rule.formulas.map((formula) => shiftedFormula(formula, shift, before, after));
    return [{ ...kept, ranges, rule: { ...kept.rule, formulas } }];
  });
  model.conditionalFormats.set(sheetId, moved);
}

/** Cells that are named from the rule's first cell move with it; fixed ones with their own row or column. */
function shiftedFormula(formula: string, { axis, at, count }: Shift, before: Rect, after: Rect): string {
  const moved = (index: number, isFixed: boolean, from: number): number =>
    isFixed ? index + (index >= at ? count : 0) : index + from;
  return formula.replace(
    /("[^"]*")|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/gu,
    (whole, text: string | undefined, fixedColumn: string, column: string, fixedRow: string, row: string) => {
      if (text !== undefined) return whole;
      if (axis === "rows") {
        const index = moved(Number(row) - 1, fixedRow !== "", after.row - before.row);
        return `${fixedColumn}${column}${fixedRow}${index + 1}`;
      }
      const index = moved(columnIndex(column), fixedColumn !== "", after.column - before.column);
      return `${fixedColumn}${columnLetters(index)}${fixedRow}${row}`;
    },
  );
}

const rulesOf = (model: KeepsRules, sheetId: string): readonly KeptRule[] =>
  model.conditionalFormats.get(sheetId) ?? [];
