import { isBlank, plainValue, textOf, wordOf, type Cell } from "../../ground/cell";
import { isRemarkRow } from "../../ground/remark-rows";
import { readFigure } from "./figure";

/** Where a comparison table stands among cells, and what its columns are called. */
export interface ComparisonLayout {
  /** The centres stand as columns in the cells, and everything here is told as if they were turned. */
  readonly isTurned: boolean;
  readonly headingRows: 1 | 2;
  readonly hasUnits: boolean;
  /** One for each column beside the names: what the column measures, its unit, and where it stands (turned: the row). */
  readonly columns: readonly {
    readonly heading: string;
    readonly unit: string | undefined;
    readonly at: number;
  }[];
  /** The rows of data (turned: the columns), with the cell that holds the name. */
  readonly rows: readonly { readonly name: string; readonly at: number }[];
  readonly nameColumn: number;
  readonly nameHeading: string;
  /** The rows of the cells that it takes, as they stand: from its headings up to, not with, the row below its last. */
  readonly extent: { readonly top: number; readonly end: number };
  /** Lines above and below the table: its title, its source. */
  readonly title: readonly string[];
  readonly notes: readonly string[];
}

type Rows = readonly (readonly Cell[])[];

const rowsLookedAt = 30;
const indicatorHeading =
  /^(?:indikator(?:er)?|nyckeltal|uppgift(?:er)?|mått|variabel|fråga|indicator|measure)$/;
const unitHeading = /^(?:enhet|mått|unit|måttenhet|sort)$/;
const unitWord =
  /^(?:[([].{1,24}[)\]]|kr|sek|tkr|mkr|kronor|st|antal|%|procent|andel|år|datum|ja\/nej|text|h|tim|timmar|dagar|m²|m2|kvm|personer|pers|tjänst|tjänster|årsarbetare|besök|barn|(?:antal|h|tim|timmar|dagar|besök|kr|barn|st|min)\s?(?:\/|per )\s?\p{L}+)$/iu;

/** A column of codes or numbers before the names counts nothing. */
const codeHeading =
  /^(?:(?:kommun|region|läns|scb|enhets|central)?[ -]?(?:kod|nr|nummer|id)|löp(?:nr|nummer)|code)\.?$/;

const filled = (cells: readonly Cell[]): number => cells.filter((cell) => !isBlank(plainValue(cell))).length;
const isWords = (cell: Cell): boolean => {
  if (isBlank(plainValue(cell))) return true;
  const { kind } = readFigure(cell);
  return kind === "text" || (kind === "number" && isYear(cell)) || kind === "missing";
};
const isYear = (cell: Cell): boolean => /^(?:19|20)\d\d$/.test(String(plainValue(cell)).trim());

export const turn = (rows: Rows): Cell[][] => {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ""));
};

/**
 * Finds the table among the cells of a table, a marked range or a sheet: title lines above, one heading row or two that
 * belong together, a row or a column of units, names in the first column, notes below the first blank row.
 *
 * @param asTurned what a person has said about the direction; found out when it is not said
 * @returns undefined where there is no heading row with data below
 */
export function layOutComparison(cells: Rows, asTurned?: boolean): ComparisonLayout | undefined {
  const top = headingRowOf(cells);
  if (top === undefined) return undefined;
  const isTurned = asTurned ?? looksTurned(cells.slice(top));
  const title = cells.slice(0, top).flatMap(linesIn);
  if (!isTurned) return upright(cells, top, title);
  // A blank row ends the table also where it is turned: notes below it are no further centre.
  const end = endOf(cells, top + 1);
  const turned = upright(turn(cells.slice(top, end)), 0, title);
  return (
    turned && {
      ...turned,
      isTurned,
      columns: turned.columns.map((column) => ({ ...column, at: column.at + top })),
      nameColumn: turned.nameColumn + top,
      extent: { top, end },
      notes: cells.slice(end).flatMap(linesIn),
    }
  );
}

const linesIn = (row: readonly Cell[]): string[] => row.map(textOf).filter((text) => text !== "");

/** How far below its headings a table may begin to have values. */
const rowsWithoutValues = 10;

/**
 * The first row with two filled cells or more, words among them, above rows that have as much. A line or two of remarks in
 * two cells, with a blank row below, is no table where a larger one with a heading row of words follows.
 */
function headingRowOf(cells: Rows): number | undefined {
  const first = nextHeadingRow(cells, 0);
  if (first === undefined) return undefined;
  const end = endOf(cells, first);
  if (end - first > fewestRemarks) return first;
  const next = nextHeadingRow(cells, end);
  const isTable =
    next !== undefined && (cells[next] ?? []).every(isWords) && endOf(cells, next) - next > fewestRemarks;
  return isTable ? next : first;
}

/** A heading row and so many rows more are a table. */
const fewestRemarks = 2;

function nextHeadingRow(cells: Rows, from: number): number | undefined {
  for (let row = from; row < Math.min(cells.length - 1, rowsLookedAt); row++) {
    const [own = [], next = []] = cells.slice(row, row + 2);
    if (filled(own) < 2 || filled(next) < 1) continue;
    if (!cells.slice(row + 1, row + 1 + rowsWithoutValues).some((below) => filled(below) >= 2)) continue;
    if (isRowOfFigures(own)) continue;
    if (own.some((cell) => !isBlank(plainValue(cell)) && isWords(cell))) return row;
  }
  return undefined;
}

/** A name and its figures, numbers that are no years or answers, is a row of data that nothing stands above. */
function isRowOfFigures([corner, ...others]: readonly Cell[]): boolean {
  const word = wordOf(corner);
  if (word === "" || [nameWord, areaWord, indicatorHeading].some((known) => known.test(word))) return false;
  const told = others.filter((cell) => !isBlank(plainValue(cell)));
  const figures = told.filter((cell) => {
    const { kind } = readFigure(cell);
    return kind === "yes-no" || (kind === "number" && !isYear(cell));
  });
  return told.length > 0 && figures.length * 2 > told.length;
}

/** Centres as columns: the corner says so, or a column of units stands where a row of them would. */
function looksTurned(table: Rows): boolean {
  const [head = [], ...body] = table;
  if (indicatorHeading.test(wordOf(head[0]))) return true;
  if (namesIndicators(body.map(([name]) => name)) && !namesIndicators(head.slice(1))) return true;
  const units = head.findIndex((cell) => unitHeading.test(wordOf(cell)));
  return units > 0 && body.slice(0, rowsLookedAt).some((row) => unitWord.test(textOf(row[units])));
}

/** Words that name what is counted, and no centre or municipality. */
const indicatorName =
  /\([^()]*(?:\/|%|antal|h\b|kr|st\b|år)[^()]*\)|^(?:antal|andel|öppet|öppettid|öppettider|besök|startår|samordnare|styrgrupp|ledningsgrupp|planeringstid|barn|gravida|barnmorskor?|bhv|sjuksköterskor?|psykolog|vakanser|personal|kostnad|verksamhetsplan|samverkansavtal|avtal|föräldragrupper|föräldraråd|lotsning|målgrupp|tilläggsersättning)(?:$|[ ,:/(–-])| per |\/(?:v|vecka|år|mån|dag)/iu;

/** Whether most of the names are those of indicators. */
function namesIndicators(names: readonly Cell[]): boolean {
  const texts = names.map(textOf).filter((text) => text !== "");
  return texts.length >= 2 && texts.filter((text) => indicatorName.test(text)).length * 2 > texts.length;
}

function endOf(cells: Rows, from: number): number {
  let row = from;
  const isFilled = (cell: Cell): boolean => !isBlank(plainValue(cell));
  while (row < cells.length && (cells[row] as Cell[]).some(isFilled) && !isRemarkRow(cells[row] as Cell[]))
    row++;
  return row;
}

function upright(cells: Rows, top: number, title: readonly string[]): ComparisonLayout | undefined {
  const width = Math.max(...cells.slice(top, top + rowsLookedAt).map(({ length }) => length));
  const headingRows = hasTwoHeadingRows(cells, top) ? 2 : 1;
  const below = top + headingRows;
  const nameColumn = firstNames(cells, below, width);
  const hasUnits = isUnitRow(cells[below] ?? [], nameColumn);
  const first = below + (hasUnits ? 1 : 0);
  const end = endOf(cells, first);
  const rows = cells
    .slice(first, end)
    .map((row, index) => ({ name: nameText(row[nameColumn]), at: first + index }));
  if (rows.length === 0) return undefined;
  let over = "";
  const columns = Array.from({ length: width }, (_, at) => {
    const upper = headingText(cells[top]?.[at]);
    if (upper !== "") over = upper;
    const own = headingRows === 2 ? joined(over, headingText(cells[top + 1]?.[at])) : upper;
    return { at, ...parted(own, hasUnits ? textOf(cells[below]?.[at]) : "") };
  }).filter(
    ({ at, heading }) =>
      heading !== "" &&
      at !== nameColumn &&
      !(at < nameColumn && codeHeading.test(wordOf(heading))) &&
      !(areaWord.test(wordOf(heading)) && areCodes(cells.slice(first, end).map((row) => row[at]))),
  );
  if (columns.length === 0) return undefined;
  return {
    isTurned: false,
    headingRows,
    hasUnits,
    columns,
    rows,
    nameColumn,
    nameHeading: textOf(cells[below - 1]?.[nameColumn]) || textOf(cells[top]?.[nameColumn]),
    extent: { top, end },
    title,
    notes: cells.slice(end).flatMap(linesIn),
  };
}

/** A municipality's code is no amount: 2080, not 2 080. */
const nameText = (cell: Cell): string => {
  const value = plainValue(cell);
  return typeof value === "number" ? String(value) : textOf(cell);
};

/** The numbers by which municipalities and regions are known count nothing. */
export const areCodes = (cells: readonly Cell[]): boolean => {
  const known = cells.map((cell) => String(plainValue(cell) ?? "").trim()).filter((text) => text !== "");
  return known.length > 0 && known.every((text) => /^\d{1,6}$/.test(text));
};

/** A year stays a year: 2 025 is no heading. */
const headingText = (cell: Cell): string => (isYear(cell) ? String(plainValue(cell)).trim() : textOf(cell));

const joined = (upper: string, lower: string): string => {
  if (lower === "" || wordOf(lower) === wordOf(upper)) return upper;
  return upper === ""
    ? lower
    : `${upper}: ${isAbbreviation(lower) ? lower : `${lower.charAt(0).toLowerCase()}${lower.slice(1)}`}`;
};

const isAbbreviation = (text: string): boolean => /^\p{Lu}{2}/u.test(text);

/** The unit that stands in the heading's last brackets or after its last comma, or in a row or column of its own. */
function parted(heading: string, unit: string): { heading: string; unit: string | undefined } {
  const own = unit.replace(/^[([]|[)\]]$/g, "");
  if (own !== "" && !heading.toLowerCase().includes(`(${own.toLowerCase()})`)) {
    return { heading: `${heading} (${own})`, unit: own };
  }
  const [, inside] = /[([]([^()[\]]+)[)\]]$/.exec(heading) ?? [];
  const [, behind = ""] = /, ([^,]+)$/.exec(heading) ?? [];
  return { heading, unit: inside ?? (unitWord.test(behind) ? behind : undefined) };
}

/** Two rows of words above the data, the upper one with gaps that the lower one fills. */
function hasTwoHeadingRows(cells: Rows, top: number): boolean {
  const [upper = [], lower = [], ...rest] = cells.slice(top, top + 4);
  const data = rest.find((row) => !isUnitRow(row, 0)) ?? [];
  if (filled(data) < 2 || !upper.every(isWords) || !lower.every(isWords)) return false;
  if (isUnitRow(lower, 0)) return false;
  const gaps = lower.filter(
    (cell, at) => !isBlank(plainValue(cell)) && isBlank(plainValue(upper[at])),
  ).length;
  return gaps > 0 && data.some((cell) => !isWords(cell));
}

/** In a row that is called "Enhet" stand units, also such as none has heard of. */
const isShortWord = (cell: Cell): boolean => /^\p{L}[\p{L}./ ]{0,15}$/u.test(textOf(cell));

function isUnitRow(row: readonly Cell[], nameColumn: number): boolean {
  const others = row.filter((cell, at) => at !== nameColumn && !isBlank(plainValue(cell)));
  const name = wordOf(row[nameColumn]);
  return (
    others.length > 0 &&
    (name === "" || unitHeading.test(name)) &&
    others.every((cell) => unitWord.test(textOf(cell)) || (name !== "" && isShortWord(cell))) &&
    others.some((cell) => unitWord.test(textOf(cell)))
  );
}

export const nameWord = /^(?:central|centraler|familjecentral|familjecentraler|centralens namn|namn|fc)$/;

export const areaWord =
  /^(?:(?:kommun|region|län|läns|område|enhet)(?:namn|ens namn|ets namn)?|municipality|region name|area)$/;

/**
 * The first column where most cells are texts, none of them an answer. A column of names may stand behind it: one that is
 * called so, where the first is not ("Kommun", "Central").
 */
function firstNames(cells: Rows, below: number, width: number): number {
  const looked = cells.slice(below, Math.min(endOf(cells, below), below + 200));
  const isNames = (column: number): boolean => {
    const words = looked.filter((row) => {
      const text = textOf(row[column]);
      return (
        /\p{L}/u.test(text) &&
        typeof plainValue(row[column]) === "string" &&
        readFigure(text).kind !== "yes-no"
      );
    });
    return words.length * 2 > looked.length;
  };
  let first = 0;
  while (first < width && !isNames(first)) first++;
  if (first === width) return 0;
  for (let column = first; column < width && (column === first || isNames(column)); column++) {
    if (nameWord.test(wordOf(cells[below - 1]?.[column]))) return column;
  }
  // The same word in every row names none of them: "Dalarna" beside its municipalities, an indicator's name.
  const different = (column: number): number => new Set(looked.map((row) => textOf(row[column]))).size;
  let names = first;
  for (let column = first; column < width; column++) {
    if (
      areaWord.test(wordOf(cells[below - 1]?.[column])) &&
      isNames(column) &&
      different(column) > different(names)
    )
      names = column;
  }
  return names;
}
