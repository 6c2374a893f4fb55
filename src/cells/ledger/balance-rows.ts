import { plainValue, textOf, type Cell } from "../ground/cell";
import { wordKey } from "../../domain/names/words";

/** What an account held before and after the lines: said of them, and booked by none. */
const balance =
  /^(?:ing(?:ående|\.)?|utg(?:ående|\.)?) ?(?:saldo|balans|bal)(?![\p{L}])|^(?:periodens|årets|ack(?:\.|umulerat|umulerad)?) (?:saldo|omslutning|förändring)$|^omslutning$|^(?:ib|ub)(?: ?:| (?:19|20)\d\d(?:-\d\d){0,2})?$|^(?:opening|closing) balance|^(?:överfört |balanserat )?saldo (?:från )?(?:föreg(?:ående|\.)?|förra) (?:år|period|månad)|^(?:överfört|balanserat) (?:saldo|från (?:föreg(?:ående|\.)?|förra) (?:år|period|månad))/u;

/** What an account begins with: its number may stand there, and in none of its lines. */
export const isOpeningBalance = (name: string): boolean =>
  /^(?:ing|ib(?!\p{L})|opening)/u.test(wordKey(name));

/** What an account ends with: what stands below belongs to it no longer. */
export const isClosingBalance = (name: string): boolean =>
  /^(?:utg|ub(?!\p{L})|closing)/u.test(wordKey(name));

/** What a page has brought from the one before and takes to the next. */
const carried =
  /^(?:(?:att )?transport(?:eras|era)?|överfört|överföring|överföres|brought forward|carried forward)[ :,]*(?:från|till|fr\.?|t\.?)[ :]*(?:föreg(?:ående|\.)?|nästa|sida?n?)(?![\p{L}])|^(?:från|till) (?:föreg(?:ående|\.)?|nästa) sida?n?(?![\p{L}])|^(?:brought|carried) forward$|^att transportera$|^transporteras$/u;

/** Alone it may be freight as well. */
const carriedOrFreight = /^transport:?$/u;

/** Longer texts say something of a line. */
const longest = 60;

/** What any of them begins with: a ledger has many texts, and hardly one of them does. */
const begins = /^(?:ing|utg|ib|ub|period|året|ack|omsl|open|clos|över|bal|sald|trans|att |br|car|fr|till)/u;

/**
 * What a row is called that tells the balance of an account, "Ingående saldo", or carries the sums of a page over to the
 * next, "Transport från föregående sida"; neither is a line of the ledger.
 *
 * @param isLineless whether the row has neither an account nor a day or a voucher, as no line of freight is
 */
export function balanceIn(cells: readonly Cell[], isLineless: boolean): string | undefined {
  for (const cell of cells) {
    const value = plainValue(cell);
    if (typeof value !== "string" || value.length > longest) continue;
    const word = wordKey(value);
    if (!begins.test(word)) continue;
    if (balance.test(word) || carried.test(word) || (isLineless && carriedOrFreight.test(word)))
      return textOf(value);
  }
  return undefined;
}
