import type { CellValue } from "../xlsx/ground/cells";
import type { BuiltFunctions } from "../workbench/xlsx/built-functions";
import type { Evaluation, Expression, Given } from "./expression";
import { NotPlain } from "./not-plain";
import { worked } from "./plain-functions";
import { operated } from "./plain-operators";
import type { SheetArea } from "./references";

/** Cells as they stand, and as a function of the add-in's is given them. */
export interface Range {
  readonly area: SheetArea;
  readonly cells: CellValue[][];
  readonly given: CellValue[][];
}

/** Works out formulas by the add-in's functions and the few of Excel's that are known here. */
export class PlainEvaluation implements Evaluation {
  constructor(
    private readonly functions: BuiltFunctions,
    private readonly range: (area: SheetArea) => Range,
  ) {}

  value(part: Expression): Given {
    switch (part.kind) {
      case "constant":
        if (part.value === undefined) throw new NotPlain();
        return part.value;
      case "cells":
        return this.range(part.area).cells;
      case "operator":
        return operated(part.sign, this.single(part.sides[0]), this.single(part.sides[1]));
      case "function":
        return worked(part.name, part.args, this);
      case "call": {
        const args = part.args.map((arg) => this.argument(arg));
        return finite(this.functions.lookup({ name: part.name, args }).answer);
      }
    }
  }

  single(part: Expression): CellValue {
    const value = this.value(part);
    if (!Array.isArray(value)) return value as CellValue;
    const [first, ...rows] = rowsOf(value);
    if (rows.length > 0 || first?.length !== 1) throw new NotPlain();
    return first[0] ?? null;
  }

  passOver(part: Expression): void {
    if (part.kind === "cells") this.range(part.area);
    else if (part.kind === "operator") part.sides.forEach((side) => this.passOver(side));
    else if (part.kind !== "constant") part.args.forEach((arg) => this.passOver(arg));
  }

  /** As a function of the add-in is given it. */
  private argument(part: Expression): CellValue | CellValue[][] | undefined {
    if (part.kind === "constant") return part.value;
    if (part.kind === "cells") return this.range(part.area).given;
    const value = this.value(part);
    if (Array.isArray(value)) return rowsOf(value).map((row) => row.map(bare));
    if (value === null) throw new NotPlain();
    return bare(value as CellValue) ?? "";
  }
}

const rowsOf = (value: Given) => value as readonly (readonly CellValue[])[];

/** What is no number of Excel's is an error. */
const finite = (value: Given): Given =>
  Array.isArray(value) ? rowsOf(value).map((row) => row.map(finiteOne)) : finiteOne(value as CellValue);

const finiteOne = (value: CellValue): CellValue =>
  typeof value === "number" && !Number.isFinite(value) ? { error: "#NUM!" } : value;

/** As a function is given it: a text without a sign is nothing, as the engine has it. */
export const bare = (value: CellValue): CellValue => (value === "" ? null : value);
