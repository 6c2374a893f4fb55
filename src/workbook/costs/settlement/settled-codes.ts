import { formula, type PlannedCell } from "../../action/plan/cell-input";
import { onSheet } from "../../action/plan/sheet-reference";
import { tableColumn } from "../../action/plan/structured-reference";
import type { SheetStack } from "../../sheet/sheet-stack";
import type { CostRequest } from "../cost-request";
import { costFunction, literal, namesIn, roomFor, type CostSources } from "../formulas";
import { lineColumns } from "../invoice-sheet";
import { noVatCode } from "../specification/pair-sheet";

/** Amounts with their pairs and VAT codes: the cells of each, below each other. */
export interface CodedCells {
  readonly biller: string;
  readonly charged: string;
  readonly code: string;
  readonly amount: string;
}

/** What is charged and what was in advance by VAT code, which FC.SLUTREGLERING does not say. */
export interface SettledCodes {
  readonly charges: CodedCells;
  /** Nothing where the table of preliminary amounts has no codes. */
  readonly advance: CodedCells | undefined;
}

/** The tables that the codes are read from, and how many lines they have. */
type CodedRequest = CostSources & {
  readonly preliminary?: CostRequest["preliminary"];
  readonly outline: Pick<CostRequest["outline"], "pairs">;
};

/** Columns between the settlement and what its codes are read from. */
const gap = 2;

/** Beside the settlement, and not printed: what is charged, line by line, as the tables have it now. */
export function writeCharges(sheet: SheetStack, request: CodedRequest, printed: number): SettledCodes {
  const lines = sheet.spill({
    columns: lineColumns(),
    rows: roomFor(request.outline.pairs.reduce((sum, pair) => sum + pair.lines.length, 0)),
    formula: `=${costFunction("FAKTURAUNDERLAG", request)}`,
    column: printed + gap,
    isAside: true,
  });
  const cells = (key: "biller" | "charged" | "vatCode" | "amount"): string =>
    onSheet(sheet.name, lines.cells(key));
  return {
    charges: {
      biller: cells("biller"),
      charged: cells("charged"),
      code: cells("vatCode"),
      amount: cells("amount"),
    },
    advance: advanceCells(request),
  };
}

/** Of the centre that is settled alone. */
function advanceCells(request: CodedRequest): CodedCells | undefined {
  const { table, headings } = request.preliminary ?? {};
  if (table === undefined || headings === undefined) return undefined;
  const { biller, charged, vatCode, amount, centre } = headings;
  if (biller === undefined || charged === undefined || vatCode === undefined || amount === undefined) {
    return undefined;
  }
  const cells = (heading: string): string => tableColumn(table, heading);
  const isOwn =
    request.centre === undefined || centre === undefined
      ? ""
      : `*(${namesIn(request, cells(centre))}=${literal(request.centre)})`;
  return {
    biller: namesIn(request, cells(biller)),
    charged: namesIn(request, cells(charged)),
    code: cells(vatCode),
    amount: `IF(ISNUMBER(${cells(amount)}),${cells(amount)},0)${isOwn}`,
  };
}

/** Codes in whichever way they are written, as vatKey tells them apart: 25, "25 %", "moms 25 %" and 0,25 are one. */
function codeKey(codes: string): string {
  const text = [" ", "\u00a0", "%", "moms"].reduce(
    (cells, mark) => `SUBSTITUTE(${cells},"${mark}","")`,
    `SUBSTITUTE(LOWER(${codes}&""),".",",")`,
  );
  const number = `NUMBERVALUE(${text},",","'")`;
  // An empty text is 0 to NUMBERVALUE, and a number 0 is no code.
  return (
    `IF((${text}="")+ISNUMBER(${codes})*(${codes}=0)>0,"",` +
    `IFERROR(ROUND(${number}*IF(${number}<1,100,1),6)&"",${text}))`
  );
}

interface CheckedPair {
  /** The cells that name them, and those that hold the sums by code: one below the other. */
  readonly biller: string;
  readonly charged: string;
  readonly codes: string;
  readonly preliminary: string;
  readonly actual: string;
  readonly isAdvanceCoded: boolean;
}

/**
 * Code by code against the tables: where one has been changed to another the sum of all stays what it is.
 *
 * @param place the cell of the second formula: codes are compared once, and named where there is a difference
 * @returns what is said of it, with the codes that differ, and their differences without signs, added
 */
export function codeCheck(
  { charges, advance }: SettledCodes,
  { biller, charged, codes, preliminary, actual, isAdvanceCoded }: CheckedPair,
  place: string,
): readonly [words: PlannedCell, difference: PlannedCell] {
  const keys = `IF(${codes}=${literal(noVatCode)},"",${codeKey(codes)})`;
  const off = (all: CodedCells, sums: string): string =>
    `ABS(ROUND(MMULT(--(${keys}=TRANSPOSE(${codeKey(all.code)})),` +
    `(${all.biller}=${biller})*(${all.charged}=${charged})*${all.amount})-${sums},2))`;
  const differences = [
    off(charges, actual),
    ...(advance && isAdvanceCoded ? [off(advance, preliminary)] : []),
  ].join("+");
  const said = "Momskod för momskod mot tabellerna";
  return [
    formula(
      `=IF(${place}=0,"${said}: ska vara 0",` +
        `"${said} skiljer: "&TEXTJOIN(", ",TRUE,IF(${differences}>0,${codes},"")))`,
    ),
    formula(`=SUMPRODUCT(${differences})`),
  ];
}
