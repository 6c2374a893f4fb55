import type { CellValue } from "../xlsx/ground/cells";
import type { Operator } from "./plain-operators";
import type { SheetArea } from "./references";

/** A formula that can be worked out without the engine, or a part of one. */
export type Expression =
  /** A word, a number, TRUE or FALSE; undefined where nothing stands between two commas. */
  | { readonly kind: "constant"; readonly value: number | string | boolean | undefined }
  | { readonly kind: "cells"; readonly area: SheetArea }
  /** One of the add-in's functions, by its name in capitals: `FC.KLASS(A1:D1,"hög")`. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "function"; readonly name: ExcelFunction; readonly args: readonly Expression[] }
  | { readonly kind: "operator"; readonly sign: Operator; readonly sides: readonly [Expression, Expression] };

/** Those of Excel's own functions that are worked out without the engine, where what they give is beyond doubt. */
export type ExcelFunction =
  | "IF"
  | "IFERROR"
  | "IFNA"
  | "CHOOSE"
  | "AND"
  | "OR"
  | "NOT"
  | "ISERROR"
  | "ISNA"
  | "ISNUMBER"
  | "SUM"
  | "MIN"
  | "MAX"
  | "INDEX";

/** Cells in rows, or a single value. */
export type Given = CellValue | readonly (readonly CellValue[])[];

/** What works out the parts of a formula. */
export interface Evaluation {
  value(part: Expression): Given;
  /** Of a part that gives one value. Throws `NotPlain` for several. */
  single(part: Expression): CellValue;
  /** Of a branch that is not chosen: what it reads is calculated, so that cells which read themselves are found. */
  passOver(part: Expression): void;
}
