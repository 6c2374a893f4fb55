import type { SettledLine, SettlementPair } from "../../../cells/costs/year/settlement-pairs";
import { kronor, OreSum, wholeUnits } from "../../../domain/costs/money";
import { formula, type PlannedCell } from "../../action/plan/cell-input";
import type { PlannedSheet } from "../../action/plan/plan";
import { onSheet } from "../../action/plan/sheet-reference";
import type { Area } from "../../address";
import type { SheetColumn } from "../../sheet/columns";
import { fixedArea, fixedCell, type PlacedColumns } from "../../sheet/placed";
import { SheetStack } from "../../sheet/sheet-stack";
import type { SheetTop } from "../../sheet/parts";
import { money } from "../formulas";
import { wholeWords } from "../../sheet/whole-words";
import { rowHeights, wrappedLines } from "../row-heights";
import { textLines } from "../text-lines";
import { onStandingPage, titled } from "../titled";
import { billerWords, chargedWords, type HeadPlace, type HeadRequest } from "../specification/head-words";
import { saidAt, textsIn, writePlace } from "../specification/pair-head";
import { noVatCode } from "../specification/pair-sheet";
import { codeCheck, type SettledCodes } from "./settled-codes";
import { settlementSheetName, type SettlementColumn } from "./settlement-sheet";

/** What the settlement of a pair is made from. */
export interface SettledPairRequest extends HeadRequest {
  /** What the costs are for, in words; empty where they do not say it. */
  readonly period: string;
  readonly text: { readonly settledPair: SettledPairTop };
}

export interface SettledPairTop extends SheetTop {
  /** Between who charges and who is charged. */
  readonly to: string;
}

/** In characters: with figures of millions all of it at nine points on a standing page. */
const usual = { kind: 34, leastKind: 24, vatCode: 13, figure: 16.5 } as const;

type Widths = Readonly<Record<"kind" | "vatCode", number>>;

/** No word is parted: of the lines, and of what the head says where that is longer than the columns beside its label. */
function widthsFor({ lines }: SettlementPair, said: readonly string[]): Widths {
  const beside = usual.vatCode + figureColumns.length * usual.figure;
  const [kind = usual.kind, vatCode = usual.vatCode] = wholeWords(
    [
      {
        width: usual.kind,
        least: usual.leastKind,
        texts: lines.map((line) => line.kind),
      },
      {
        width: usual.vatCode,
        texts: lines.map(shownCode),
        bold: said.filter((text) => wrappedLines([text, beside - boldRoom]) > 1),
      },
      ...figureColumns.map(({ width }) => ({ width })),
    ],
    "portrait",
  );
  return { kind, vatCode };
}

/** In characters: a name that stands out is so much wider. */
const boldRoom = 6;

/** So many letters of a note a standing page has room for. */
const pageWidth = 88;

const figureColumns = [
  {
    key: "preliminary",
    heading: "Preliminärt",
    width: usual.figure,
    numberFormat: money,
  },
  {
    key: "actual",
    heading: "Utfall",
    width: usual.figure,
    numberFormat: money,
  },
  {
    key: "toDebit",
    heading: "Att debitera",
    width: usual.figure,
    numberFormat: money,
  },
] as const satisfies readonly SheetColumn<keyof SettledLine>[];

/** To be sent and booked by itself: who the two are, what is left between them by VAT code, and every kind of cost. */
export function settledPairSheet(
  request: SettledPairRequest,
  pair: SettlementPair,
  {
    name,
    number,
    settled,
    codes,
  }: {
    readonly name: string;
    readonly number: string;
    /** The lines of all pairs, on the sheet that follows the tables. */
    readonly settled: PlacedColumns<SettlementColumn>;
    readonly codes: SettledCodes | undefined;
  },
): PlannedSheet {
  const { biller, charged, lines } = pair;
  const { head = {}, centre, period, text } = request;
  const title = `${text.settledPair.title} ${number}`;
  const said = (words: readonly (string | undefined)[]): string =>
    words.filter((one) => one !== undefined && one !== "").join(" · ");
  const sheet = new SheetStack(
    name,
    {
      ...titled(title, `${biller} ${text.settledPair.to} ${charged}`, onStandingPage),
      notes: textLines(said([period, ...text.settledPair.notes]), pageWidth),
      footer: said([head.centre ?? centre, title, "Underlag – ej faktura"]),
    },
    { orientation: "portrait" },
  );
  const placed = places(request, biller, charged);
  const widths = widthsFor(
    pair,
    placed.flatMap((place) => textsIn(request, place)),
  );
  sheet.widen(0, widths.kind);
  sheet.widen(1, widths.vatCode);
  for (const column of [2, 3, 4]) sheet.widen(column, usual.figure);
  const [from, to] = placed.map((place) => {
    const area = sheet.reserve(2 + place.rows.length, 5);
    sheet.raise(writePlace(sheet, request, place, area.row, true));
    sheet.gap();
    return fixedCell(area.row + 1, place.value);
  }) as [string, string];
  const sums = writeSums(sheet, lines, widths);
  writeCheck(sheet, [from, to], sums.total, settled);
  if (codes)
    writeCodeCheck(sheet, [from, to], sums, {
      codes,
      isAdvanceCoded: pair.isAdvanceCoded,
    });
  sheet.gap();
  writeLines(sheet, lines, widths);
  return sheet.plan();
}

/** One below the other. */
const places = (request: SettledPairRequest, biller: string, charged: string): HeadPlace[] =>
  [billerWords(request, biller), chargedWords(charged, { label: "Period", text: request.period })].map(
    (words) => saidAt(request, { ...words, label: 0, value: 1, columns: 4 }),
  );

const figuresOf = (lines: readonly SettledLine[]): number[] =>
  figureColumns.map(({ key }) => {
    const sum = new OreSum();
    for (const line of lines) sum.add(wholeUnits(line[key]));
    return kronor(sum.ore);
  });

const shownCode = ({ vatCode }: SettledLine): string => (vatCode === "" ? noVatCode : vatCode);

/**
 * By VAT code, and what is left of all of it.
 *
 * @returns the cell that says what is left, and the rows of the codes
 */
function writeSums(sheet: SheetStack, lines: readonly SettledLine[], widths: Widths): Sums {
  const codes = [...new Set(lines.map(shownCode))];
  const sums = figuresOf(lines);
  const left = sums.at(-1) ?? 0;
  const placed = sheet.list({
    columns: [
      {
        key: "code",
        heading: "Summering per momskod, kronor",
        width: widths.kind,
      },
      { key: "none", heading: "", width: widths.vatCode },
      ...figureColumns,
    ],
    lines: [
      ...codes.map((code): PlannedCell[] => [
        code,
        null,
        ...figuresOf(lines.filter((line) => shownCode(line) === code)),
      ]),
      [left < 0 ? "Att kreditera, exkl. moms" : "Att fakturera, exkl. moms", null, ...sums],
    ],
  });
  sheet.dress(placed.lineArea(codes.length, "code", "toDebit"), {
    role: "sum",
  });
  const cellsOf = (key: "code" | "preliminary" | "actual"): string =>
    fixedArea({ ...placed.area(key), rows: codes.length });
  return {
    total: placed.lineArea(codes.length, "toDebit"),
    codes: cellsOf("code"),
    preliminary: cellsOf("preliminary"),
    actual: cellsOf("actual"),
  };
}

interface Sums {
  readonly total: Area;
  /** The cells of the codes, one below the other, and of their sums. */
  readonly codes: string;
  readonly preliminary: string;
  readonly actual: string;
}

/** The sheet of all pairs follows the tables: what has changed since this one was written shows here. */
function writeCheck(
  sheet: SheetStack,
  [biller, charged]: readonly [string, string],
  total: Area,
  settled: PlacedColumns<SettlementColumn>,
): void {
  const [billers, chargeds, kinds, left] = (["biller", "charged", "kind", "toDebit"] as const).map((key) =>
    onSheet(settlementSheetName, settled.cells(key)),
  ) as [string, string, string, string];
  const own = `(${billers}=${biller})*(${chargeds}=${charged})*(${kinds}="Summa")`;
  const row = sheet.row;
  sheet.add([["Skillnad mot bladet med alla par, som följer tabellerna: ska vara 0"]], {
    look: { role: "note" },
  });
  const check = { row, column: total.column };
  sheet.put(check, [[formula(`=ROUND(SUMPRODUCT(${own},${left})-${fixedArea(total)},2)`)]]);
  sheet.dress({ ...check, rows: 1, columns: 1 }, { numberFormat: money });
}

/** The same for each VAT code. */
function writeCodeCheck(
  sheet: SheetStack,
  [biller, charged]: readonly [string, string],
  { total, ...sums }: Sums,
  { codes, isAdvanceCoded }: { readonly codes: SettledCodes; readonly isAdvanceCoded: boolean },
): void {
  const check = { row: sheet.row, column: total.column };
  const [words, difference] = codeCheck(
    codes,
    { biller, charged, ...sums, isAdvanceCoded },
    fixedCell(check.row, check.column),
  );
  sheet.add([[words]], { look: { role: "note" } });
  sheet.put(check, [[difference]]);
  sheet.dress({ ...check, rows: 1, columns: 1 }, { numberFormat: money });
}

function writeLines(sheet: SheetStack, lines: readonly SettledLine[], widths: Widths): void {
  const { body } = sheet.list({
    columns: [
      { key: "kind", heading: "Kostnadsslag", width: widths.kind, wrap: true },
      {
        key: "vatCode",
        heading: "Momskod",
        width: widths.vatCode,
        align: "Center",
      },
      ...figureColumns,
    ],
    lines: [
      ...lines.map(({ kind, vatCode, preliminary, actual, toDebit }): PlannedCell[] => [
        kind,
        vatCode || null,
        preliminary,
        actual,
        toDebit,
      ]),
      ["Summa", null, ...figuresOf(lines)],
    ],
    repeats: true,
  });
  sheet.dress(body, { verticalAlign: "Top" });
  sheet.dress({ ...body, rows: lines.length }, { lines: "rows" });
  sheet.dress({ ...body, row: body.row + lines.length, rows: 1 }, { role: "sum" });
  sheet.raise(
    rowHeights(
      body.row,
      lines.map(({ kind }) => [[kind, widths.kind]]),
      lines.length,
    ),
  );
}
