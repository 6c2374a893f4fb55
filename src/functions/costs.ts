import { areaShareCells } from "../cells/costs/area-share-cells";
import { defaultKeyCells } from "../cells/costs/default-key-cells";
import { indexRentCell } from "../cells/costs/index-rent-cells";
import { splitMatrix } from "../cells/costs/split-matrix";
import { calculate } from "./calculate";

/**
 * Räknar varje verksamhets andel av ytan. Andelarna summerar till 1.
 * @customfunction YTANDEL
 * @param ytor En rad eller kolumn med egna ytor i m²; ingen för den som inte hyr någon yta.
 * @param gemensam Gemensam yta i m² som ska spridas; förval ingen.
 * @param sätt yta (förval): i proportion till egen yta. lika: lika mellan dem som har egen yta.
 * @returns Andelarna, i samma form som ytorna.
 */
export function ytandel(ytor: unknown[][], gemensam?: unknown, sätt?: unknown): number[][] {
  return calculate(() => areaShareCells(ytor, gemensam, sätt));
}

/**
 * Visar den nyckel som ett kostnadsslag fördelas efter när inget annat är avtalat: Yta, Lika eller Yta (okänt kostnadsslag).
 * @customfunction NYCKEL
 * @param kostnadsslag En kolumn med kostnadsslag, till exempel Hyra eller Samordnarlön. Rubrikraden får vara med.
 * @returns En kolumn med nyckeln för varje rad.
 */
export function nyckel(kostnadsslag: unknown[][]): string[][] {
  return calculate(() => defaultKeyCells(kostnadsslag));
}

/**
 * Delar belopp i hela ören (eller kronor) efter vikter, så att delarna alltid summerar till beloppet.
 * @customfunction DELA
 * @param belopp Ett belopp i kronor, eller en kolumn med belopp. En kredit är negativ.
 * @param vikter En rad eller kolumn med vikter, 0 eller mer: ytor, procent, antal.
 * @param enhet 0,01 (förval): hela ören. 1: hela kronor.
 * @returns Delarna i kronor: för ett belopp i vikternas form, för flera belopp en rad per belopp.
 */
export function dela(belopp: unknown[][], vikter: unknown[][], enhet?: unknown): number[][] {
  return calculate(() => splitMatrix(belopp, vikter, enhet));
}

/**
 * Räknar upp en hyra med index: bashyra × (1 + andel × (index ÷ basindex − 1)), i kronor avrundat till öre.
 * @customfunction INDEXHYRA
 * @param bashyra Bashyran i kronor.
 * @param basindex Indextalet som bashyran hör till.
 * @param index Årets indextal, ur samma serie och med samma basår som basindex.
 * @param andel Den del av hyran som följer index, 0–1; förval 1. Skriv ingen om inget följer index.
 * @param lägst Hyran blir aldrig lägre än detta belopp i kronor; förval ingen lägsta hyra.
 * @returns Hyran i kronor.
 */
export function indexhyra(
  bashyra: unknown,
  basindex: unknown,
  index: unknown,
  andel?: unknown,
  lägst?: unknown,
): number {
  return calculate(() => indexRentCell(bashyra, basindex, index, andel, lägst));
}
