import { plainValue, textOf, type Cell } from "../ground/cell";
import { wordKey } from "../../domain/names/words";

/** What an account held before and after the lines: said of them, and booked by none. */
const balance =
  /^(?:ing(?:ående|\.)?|utg(?:ående|\.)?) ?(?:saldo|balans)(?![\p{L}])|^(?:periodens|årets|ack(?:\.|umulerat|umulerad)?) (?:saldo|omslutning|förändring)$|^omslutning$|^(?:ib|ub)$|^(?:opening|closing) balance/u;

/** Longer texts say something of a line. */
const longest = 60;

/** What a row is called that tells the balance of an account, "Ingående saldo", and is no line of the ledger. */
export function balanceIn(cells: readonly Cell[]): string | undefined {
  const found = cells.find((cell) => {
    const value = plainValue(cell);
    return typeof value === "string" && value.length <= longest && balance.test(wordKey(textOf(value)));
  });
  return found === undefined ? undefined : textOf(found);
}
