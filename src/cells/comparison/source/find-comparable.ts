import { isBlank, textOf, type Cell } from "../../ground/cell";
import { readDate } from "../../ground/dates";
import { nameKey } from "../../ground/names";
import type { RangeArea } from "../../ranges/plain-range";
import { kindOfRange } from "../../ranges/range-kind";
import { factorResult, groupResult } from "../../results/survey-results";
import { wordKey } from "../../../domain/names/words";
import { aggregatesAmong } from "./aggregate-names";
import { columnTypeOf } from "./column-type";
import { readFigure } from "./figure";
import { layOutComparison, type ComparisonLayout } from "./layout";
import { municipalityNames } from "./municipality-names";
import { withoutCodes } from "./name-codes";

type Rows = readonly (readonly Cell[])[];

/** Fewer are marked by hand: so few rows look like a table of something else as well. */
const fewestRows = 3;
/** What a column holds shows in its first rows. */
const rowsLookedAt = 60;
/** So many tables are looked at on a sheet: each takes as long as the sheet is large, and a list in small pieces has thousands. */
const mostLookedAt = 20;

/**
 * Tables that can be compared among cells that no other kind of table has been found in. Their headings are anybody's own, so
 * they are known by what is compared: a column (or, turned round, a row) of different names that are those of centres,
 * municipalities or regions, by what stands above them or because the workbook knows them, with figures beside.
 *
 * @param values the cells of a sheet, blank where tables and known ranges stand
 * @param known the names of centres and municipalities in the workbook's own tables, as keys
 */
export function findComparable(values: Rows, known: ReadonlySet<string> = new Set()): RangeArea[] {
  const found: RangeArea[] = [];
  let looked = 0;
  for (const { column, columns } of blocksOf(values)) {
    if (looked >= mostLookedAt) break;
    let rows: Rows = values.map((row) => Array.from({ length: columns }, (_, at) => row[column + at] ?? ""));
    let above = 0;
    while (looked++ < mostLookedAt) {
      const layout = layOutComparison(rows);
      if (!layout) break;
      const { top, end } = layout.extent;
      const area = { row: above + top, column, rows: end - top, columns };
      if (isComparable(rows, layout, known)) found.push(area);
      rows = rows.slice(end);
      above += end;
    }
  }
  return found;
}

/** Columns that hold anything, parted where a column holds nothing. */
function blocksOf(values: Rows): Pick<RangeArea, "column" | "columns">[] {
  const width = Math.max(0, ...values.map(({ length }) => length));
  const isFilled = Array<boolean>(width).fill(false);
  for (const row of values) row.forEach((cell, column) => (isFilled[column] ||= !isBlank(cell)));
  const blocks: Pick<RangeArea, "column" | "columns">[] = [];
  for (let column = 0; column < width; column++) {
    if (!isFilled[column]) continue;
    let end = column;
    while (isFilled[end]) end++;
    if (end - column > 1) blocks.push({ column, columns: end - column });
    column = end;
  }
  return blocks;
}

function isComparable(cells: Rows, layout: ComparisonLayout, known: ReadonlySet<string>): boolean {
  const { extent, isTurned, columns } = layout;
  const rows = layout.rows.slice(0, rowsLookedAt);
  const all = withoutCodes(rows.map(({ name }) => name)).map(({ name }) => name);
  const isAggregate = aggregatesAmong(all);
  const own = rows.filter((_, index) => all[index] !== "" && !isAggregate[index]);
  const names = all.filter((name, index) => name !== "" && !isAggregate[index]);
  if (names.length < fewestRows || !areDifferent(names) || !areNamesOfPlaces(names, layout, known))
    return false;
  if (!isTurned && isOfAnotherKind(cells.slice(extent.top, extent.end), layout)) return false;
  return columns.some(({ heading, unit, at }) => {
    if (namesNoFigure.test(wordKey(heading))) return false;
    const figures = own.map((row) => readFigure(isTurned ? cells[at]?.[row.at] : cells[row.at]?.[at]));
    const numbers = figures.filter(({ kind }) => kind === "number").length;
    const type = columnTypeOf(heading, unit, figures);
    return (type === "tal" || type === "andel") && numbers > 1 && numbers * 3 >= own.length;
  });
}

/** Numbers that count nothing. */
const namesNoFigure =
  /telefon|mobil|\btfn\b|postn(?:r|ummer)|org\.?[ -]?n(?:r|ummer)|\bid\b|kod\b|koordinat|latitud|longitud/;

/** A list of answers, events or vouchers has the same name again and again; two centres of one name may stand in a table. */
function areDifferent(names: readonly string[]): boolean {
  const different = new Set(names.map(nameKey)).size;
  return (names.length - different) * 4 <= names.length;
}

/** What stands above names that are compared. */
const placesHeading =
  /^(?:(?:familje)?central(?:er|ens namn|namn)?|familjecentralernas namn|fc|fclv|(?:hemkommun|kommun|region|län|läns)(?:er|namn|ens namn|ets namn)?|enhet(?:er)?|municipality|municipalities|centres?|centers?|county|region name)$/;
/** In the corner of a table that is turned round. */
const indicatorsHeading = /^(?:indikator(?:er)?|nyckeltal|indicator)$/;
const placeName = /familjecentral|^fc(?:lv)? |\bfc(?:lv)?$|\bkommun$|^region |\blän$|öppna förskola|bvc\b/;
/** Headings of columns of figures of one and the same thing: it is not they that are compared. */
const noPlace =
  /^(?:mån|tis|ons|tor|fre|lör|sön)(?:\.|dag|$)|^\d|^(?:kvartal|kv|q|v(?:ecka)?\.?|år|dag|alt(?:ernativ)?) ?\d*$|budget|utfall|prognos|avvikelse|differens|skillnad|^(?:före|efter|kommentar|anteckning|ansvarig|status|värde|mål|resultat|beskrivning|källa|definition|vikt|poäng|belopp|antal|andel|summa)(?:\P{L}|$)/u;

const isMonth = (word: string): boolean =>
  [word, `${word} 2025`].some((text) => readDate(text).kind === "days");

/** By the heading above them, or because most of them are names of places, in Sweden or in the workbook. */
function areNamesOfPlaces(
  names: readonly string[],
  { isTurned, nameHeading, columns }: ComparisonLayout,
  known: ReadonlySet<string>,
): boolean {
  const heading = wordKey(nameHeading);
  const words = names.map(wordKey);
  if (words.filter((word) => noPlace.test(word) || isMonth(word)).length * 3 > words.length) return false;
  const are = names.filter((name, at) => {
    const key = nameKey(name);
    return known.has(key) || municipalityNames.has(key) || placeName.test(words[at] as string);
  });
  if (are.length * 2 >= names.length) return true;
  return isTurned
    ? indicatorsHeading.test(heading) && columns.some(({ unit }) => unit !== undefined)
    : placesHeading.test(heading);
}

/** A survey's answers, a ledger, costs; or what our functions give, kept as values. */
function isOfAnotherKind(cells: Rows, { headingRows }: ComparisonLayout): boolean {
  const headings = (cells[headingRows - 1] ?? []).map(textOf);
  const kind = kindOfRange(headings, cells.slice(headingRows));
  if (kind !== undefined && kind !== "centres" && kind !== "municipalities") return true;
  return (
    headings.includes(groupResult.columns.respondents.heading) ||
    headings.includes(factorResult.columns.n.heading)
  );
}
