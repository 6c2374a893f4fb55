import { isEmpty, plainValue, textOf, wordOf, type Cell } from "../../ground/cell";
import { readDate } from "../../ground/dates";
import type { Layout } from "../../tables/lay-out";
import { nameKey, nameOf } from "../../ground/names";
import { refuseAt, type Range } from "../../ground/range";
import { andList } from "../../ground/scalars";
import { builtInKey } from "../keys/built-in-keys";
import { costColumns, type CostColumn } from "./cost-headings";
import { partyColumns, type PartyColumn } from "./party-headings";
import { periodIn } from "../specification/period-words";
import type { PartyBook } from "../parties/party-book";

/** Rows enough to tell what a column holds. */
const mostLooked = 200;
const mostQuoted = 3;

interface UnknownColumn {
  readonly column: number;
  readonly heading: string;
  /** The filled cells of the first rows. */
  readonly cells: readonly Cell[];
}

/**
 * A column of costs that nobody reads, because its heading is not known, though its cells are keys or days: passing it over
 * would split by another key or another time, in silence.
 *
 * @throws a refusal that names the column and what it is like
 */
export function refuseSimilarCostColumns(
  range: Range,
  { hasHeadings, columnOf }: Layout<CostColumn>,
  rows: readonly number[],
  book: PartyBook,
): void {
  if (!hasHeadings) return;
  for (const unknown of unknownColumns(range, columnOf, rows)) {
    if (columnOf.key === undefined && unknown.cells.every((cell) => isKey(cell, book))) {
      const isOnlyVerksamheter = unknown.cells.every((cell) => !isKeyWord(cell, book));
      if (!isOnlyVerksamheter) throw refuseSimilar(range, unknown, costColumns.key.heading, "nycklar");
    }
    if (columnOf.payer === undefined && !aboutSomethingElse.test(wordOf(unknown.heading))) {
      if (unknown.cells.every((cell) => isPayer(cell, book))) {
        throw refuseSimilar(range, unknown, costColumns.payer.heading, "betalare");
      }
    }
    refuseSimilarDays(range, unknown, columnOf, costColumns);
    const isTimed = columnOf.from !== undefined || columnOf.till !== undefined;
    if (!isTimed && isTimes(unknown)) {
      throw refuseAt(
        range,
        0,
        unknown.column,
        undefined,
        `kolumnen ”${unknown.heading}” har tider med både början och slut (${examples(unknown)}), men de läses bara i två kolumner. ` +
          "Dela den i Period från och Period till; ta annars bort den ur området.",
      );
    }
  }
}

/** "2025-01-01–2025-12-31", "jan–mar 2025" under Period, or what else is about days. */
function isTimes({ heading, cells }: UnknownColumn): boolean {
  const word = wordOf(heading);
  return (
    aboutDays.test(word) &&
    !otherDays.test(word) &&
    cells.every((cell) => typeof plainValue(cell) === "string" && periodIn(textOf(cell)) !== undefined)
  );
}

/** A column of parties likewise, whose cells are the days when somebody came or left. */
export function refuseSimilarPartyColumns(
  range: Range,
  { hasHeadings, columnOf }: Layout<PartyColumn>,
  rows: readonly number[],
): void {
  if (!hasHeadings) return;
  for (const unknown of unknownColumns(range, columnOf, rows)) {
    refuseSimilarDays(range, unknown, columnOf, partyColumns);
  }
}

function unknownColumns(
  range: Range,
  columnOf: Readonly<Partial<Record<string, number>>>,
  rows: readonly number[],
): UnknownColumn[] {
  const mapped = new Set(Object.values(columnOf));
  const looked = rows.slice(0, mostLooked);
  const unknown: UnknownColumn[] = [];
  for (let column = 0; column < range.columns; column++) {
    const heading = textOf(range.rows[0]?.[column]);
    if (mapped.has(column) || heading === "") continue;
    const cells = looked.map((row) => range.rows[row]?.[column]).filter((cell) => !isEmpty(cell));
    if (cells.length > 0) unknown.push({ column, heading, cells });
  }
  return unknown;
}

const isKeyWord = (cell: Cell, book: PartyBook): boolean =>
  builtInKey(nameOf(cell)) !== undefined || book.agreementByName.has(nameKey(nameOf(cell)));

const isKey = (cell: Cell, book: PartyBook): boolean =>
  typeof plainValue(cell) === "string" &&
  (isKeyWord(cell, book) || book.verksamhetByName.has(nameKey(nameOf(cell))));

const isPayer = (cell: Cell, book: PartyBook): boolean =>
  typeof plainValue(cell) === "string" &&
  (book.organisationByName.has(nameKey(nameOf(cell))) || book.verksamhetByName.has(nameKey(nameOf(cell))));

/** Headings above names that pay nothing by that: whom a cost is about, who has noted it. */
const aboutSomethingElse =
  /anm|komment|noter|^not\b|övrigt|text|beskriv|avser|gäller|verksamhet|enhet|plats|lokal|används|ansvar|kontakt|leverant|motpart|mottagare|faktureras/;

/** Days that are no time of a cost or a party: when an invoice came, when something was signed. */
const otherDays =
  /faktura|förfall|verifik|ver\.|bokför|betal|attest|order|leverans|registr|skapad|ändra|uppdater|signer|underteckn|avtalsdatum|inventer|mätt/;
const aboutDays =
  /datum|start|slut|från|fr\.? ?o\.? ?m|till|t\.? ?o\.? ?m|begynn|inträd|utträd|flytt|börja|upphör|gäller|period|dag/;
const aboutEnds = /slut|till|t\.? ?o\.? ?m|ut(?:trädd|trädde|flytt|$)|flyttade ut|upphör|sista/;

function refuseSimilarDays<Key extends string>(
  range: Range,
  unknown: UnknownColumn,
  columnOf: Readonly<Partial<Record<Key | "from" | "till", number>>>,
  columns: Readonly<Record<"from" | "till", { readonly heading: string }>>,
): void {
  const word = wordOf(unknown.heading);
  const meant = aboutEnds.test(word) ? "till" : "from";
  if (columnOf[meant] !== undefined || otherDays.test(word)) return;
  const areSerials = aboutDays.test(word);
  const isDay = (cell: Cell): boolean => {
    const reading = readDate(cell);
    if (reading.kind !== "days") return false;
    return areSerials || (typeof plainValue(cell) === "string" && !reading.isCompact);
  };
  if (unknown.cells.every(isDay)) throw refuseSimilar(range, unknown, columns[meant].heading, "datum");
}

const examples = ({ cells }: UnknownColumn): string =>
  andList([...new Set(cells.map((cell) => textOf(cell)))].slice(0, mostQuoted));

function refuseSimilar(range: Range, unknown: UnknownColumn, meant: string, what: string): Error {
  const { column, heading } = unknown;
  const shown = what === "datum" ? "" : ` (${examples(unknown)})`;
  return refuseAt(
    range,
    0,
    column,
    undefined,
    `kolumnen ”${heading}” liknar ${meant}, för där står ${what}${shown}. Ska den läsas som det? Kalla den då ${meant}; ta annars bort den ur området.`,
  );
}
