import { exposuresIn, nameExposure, type ExposedSheet, type Exposure } from "../../cells/share/exposure";
import { fewAnswersIn } from "../../cells/share/few-answers";
import { sheetOffer, type SheetOffer } from "../../cells/share/sheet-offer";
import type { Area } from "../address";
import { journalIn, loadJournal } from "../action/journal";
import { hiddenLines, linesIn } from "../reading/hidden-lines";
import { readBlocks } from "../reading/read-blocks";
import { supports } from "../host";

/** What this Excel did not let us look at: a receiver may still find it. */
export type NotLookedAt =
  | "names"
  | "hidden-rows"
  | "comments"
  | "notes"
  | "pivots"
  | "properties"
  | "large-sheet";

export interface Inspection {
  readonly exposures: readonly Exposure[];
  readonly notLookedAt: readonly NotLookedAt[];
  /** Each sheet by itself, in the order of the tabs. */
  readonly sheets: readonly SheetOffer[];
}

/** A sheet that holds more than this is not looked through, and that is said. */
const mostCells = 1_500_000;

/**
 * Looks through the workbook as a receiver could, and changes nothing. Each kind of thing is a request of its own: what
 * this Excel cannot answer does not keep the rest from being seen, and is named.
 */
export async function inspectWorkbook(context: Excel.RequestContext): Promise<Inspection> {
  const { sheets, isWhole } = await readSheets(context);
  const exposures = sheets.flatMap((sheet) => [...exposuresIn(sheet), ...fewAnswersIn(sheet)]);
  const notLookedAt: NotLookedAt[] = isWhole ? [] : ["large-sheet"];
  const journal = loadJournal(context);
  const tables = await readTableAreas(context);
  if (journalIn(journal)) exposures.push({ kind: "journal", count: 1, what: "", at: undefined });
  for (const { kind, look } of looks) {
    try {
      exposures.push(...(await look(context)));
    } catch {
      notLookedAt.push(kind);
    }
  }
  return {
    exposures,
    notLookedAt,
    sheets: sheets.map((sheet) => sheetOffer(sheet, tables.get(sheet.name) ?? [])),
  };
}

/** By sheet. */
async function readTableAreas(context: Excel.RequestContext): Promise<Map<string, Area[]>> {
  const { tables } = context.workbook;
  tables.load("items/worksheet/name");
  await context.sync();
  const found = tables.items.map((table) => ({ sheet: table.worksheet.name, range: table.getRange() }));
  for (const { range } of found)
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  if (found.length > 0) await context.sync();
  const areas = new Map<string, Area[]>();
  for (const { sheet, range } of found) {
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    areas.set(sheet, [...(areas.get(sheet) ?? []), { row, column, rows, columns }]);
  }
  return areas;
}

async function readSheets(
  context: Excel.RequestContext,
): Promise<{ sheets: ExposedSheet[]; isWhole: boolean }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const seen = worksheets.items.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
  for (const { used } of seen)
    used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  await context.sync();
  const readable = seen.filter(
    ({ used }) => !used.isNullObject && used.rowCount * used.columnCount <= mostCells,
  );
  const blocks = await readBlocks(
    context,
    readable.map(({ used }) => ({ range: used, rows: used.rowCount, columns: used.columnCount })),
  );
  const sheets = seen.map(({ sheet, used }): ExposedSheet => {
    const { values, formulas } = blocks[readable.findIndex((one) => one.sheet === sheet)] ?? {};
    const place = used.isNullObject
      ? { row: 0, column: 0 }
      : { row: used.rowIndex, column: used.columnIndex };
    return {
      name: sheet.name,
      visibility: sheet.visibility as ExposedSheet["visibility"],
      ...place,
      values: values ?? [],
      formulas: formulas ?? [],
    };
  });
  return { sheets, isWhole: seen.every((one) => one.used.isNullObject || readable.includes(one)) };
}

type Look = (context: Excel.RequestContext) => Promise<readonly Exposure[]>;

/** Thrown where this Excel is too old to be asked. */
class NotSupported extends Error {}

const needs = (version: string): void => {
  if (!supports("ExcelApi", version)) throw new NotSupported(version);
};

const several = (kind: Exposure["kind"], count: number, at?: Exposure["at"]): readonly Exposure[] =>
  count === 0 ? [] : [{ kind, count, what: "", at }];

const hiddenRows: Look = async (context) => {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const seen = worksheets.items.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject() }));
  for (const { used } of seen) used.load({ ...whereabouts, rowHidden: true, columnHidden: true });
  await context.sync();
  const found: Exposure[] = [];
  for (const { sheet, used } of seen) {
    if (used.isNullObject) continue;
    const { rowHidden, columnHidden } = used as Record<"rowHidden" | "columnHidden", boolean | null>;
    if (rowHidden !== false) found.push(await hiddenOn(context, sheet.name, used, "rows"));
    if (columnHidden !== false) found.push(await hiddenOn(context, sheet.name, used, "columns"));
  }
  return found;
};

const whereabouts = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

/** Some of a sheet's rows or columns: none are counted where that would take too long. */
async function hiddenOn(
  context: Excel.RequestContext,
  sheet: string,
  used: Excel.Range,
  axis: "rows" | "columns",
): Promise<Exposure> {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  const hidden = (await hiddenLines(context, { range: used, rows, columns }, axis)) ?? [];
  const first = hidden.length === 0 ? 0 : Math.min(...hidden.map((part) => part.first));
  return {
    kind: axis === "rows" ? "hidden-rows" : "hidden-columns",
    count: linesIn(hidden),
    what: sheet,
    at: axis === "rows" ? { sheet, row: row + first, column } : { sheet, row, column: column + first },
  };
}

/** Those of the workbook, and those that only a sheet of it knows. */
const names: Look = async (context) => {
  needs("1.7");
  const { worksheets, names: items } = context.workbook;
  items.load("items/name,items/formula,items/visible");
  worksheets.load("items/name");
  await context.sync();
  const bySheet = worksheets.items.map((sheet) => sheet.names);
  for (const one of bySheet) one.load("items/name,items/formula,items/visible");
  await context.sync();
  const found = [items, ...bySheet].flatMap((one) =>
    one.items.flatMap((item) => {
      const [exposure] = nameExposure(item.name, String(item.formula), item.visible);
      return exposure ? [{ exposure, item }] : [];
    }),
  );
  // Only these lead to cells that can be shown.
  const cells = found.map(({ exposure, item }) =>
    exposure.kind === "hidden-name" ? item.getRangeOrNullObject() : undefined,
  );
  const places = await placesOf(context, cells);
  return found.map(({ exposure }, index) => ({ ...exposure, at: places[index] }));
};

const comments: Look = async (context) => {
  needs("1.10");
  const { comments: threads } = context.workbook;
  threads.load("items/id");
  await context.sync();
  return several("comments", threads.items.length, await firstPlace(context, threads.items));
};

/** Notes in the old manner are no comments to Excel. */
const notes: Look = async (context) => {
  needs("1.18");
  const { notes: items } = context.workbook;
  items.load("items/visible");
  await context.sync();
  return several("notes", items.items.length, await firstPlace(context, items.items));
};

const firstPlace = async (
  context: Excel.RequestContext,
  items: readonly { getLocation(): Excel.Range }[],
): Promise<Exposure["at"]> => (await placesOf(context, [items[0]?.getLocation()]))[0];

/** Where cells stand; nowhere, where Excel does not say it: what is there has been counted all the same. */
async function placesOf(
  context: Excel.RequestContext,
  cells: readonly (Excel.Range | undefined)[],
): Promise<readonly Exposure["at"][]> {
  const asked = cells.filter((cell) => cell !== undefined);
  if (asked.length === 0) return [];
  try {
    for (const cell of asked) cell.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
    await context.sync();
    return cells.map((cell) =>
      cell === undefined || cell.isNullObject
        ? undefined
        : { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex },
    );
  } catch {
    return [];
  }
}

const pivots: Look = async (context) => {
  needs("1.3");
  const count = context.workbook.pivotTables.getCount();
  await context.sync();
  // oxlint-disable-next-line office-addins/load-object-before-read -- what a method answers is filled by the request itself
  return several("pivots", count.value, await firstPivot(context));
};

async function firstPivot(context: Excel.RequestContext): Promise<Exposure["at"]> {
  if (!supports("ExcelApi", "1.8")) return undefined;
  try {
    const { pivotTables } = context.workbook;
    pivotTables.load("items/name");
    await context.sync();
    return (await placesOf(context, [pivotTables.items[0]?.layout.getRange()]))[0];
  } catch {
    return undefined;
  }
}

const author: Look = async (context) => {
  needs("1.7");
  const { properties } = context.workbook;
  properties.load({ author: true, lastAuthor: true, company: true, manager: true });
  await context.sync();
  const filled = [properties.author, properties.lastAuthor, properties.company, properties.manager];
  return several("author", filled.filter((one) => one !== "").length);
};

const looks: readonly { readonly kind: NotLookedAt; readonly look: Look }[] = [
  { kind: "hidden-rows", look: hiddenRows },
  { kind: "names", look: names },
  { kind: "comments", look: comments },
  { kind: "notes", look: notes },
  { kind: "pivots", look: pivots },
  { kind: "properties", look: author },
];
