import { areaShareCells } from "../cells/costs/rooms/area-share-cells";
import { costMatrix } from "../cells/costs/cost-matrix";
import { defaultKeyCells } from "../cells/costs/keys/default-key-cells";
import { indexRentCell } from "../cells/costs/index-rent-cells";
import { invoiceMatrix } from "../cells/costs/invoice-matrix";
import { roomMatrix } from "../cells/costs/rooms/room-matrix";
import { settlementMatrix } from "../cells/costs/year/settlement-matrix";
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
 * Räknar ytor ur rum: varje verksamhets egna rum, dess del av rum som flera använder, och summan, i m² med två decimaler.
 * @customfunction RUMSYTOR
 * @param rum Tre kolumner: Rum, Yta (m²) och Används av: en verksamhet, flera med komma emellan, alla, eller tomt (Ej uthyrd). Ta gärna med rubrikraden.
 * @returns En tabell med rubrikrad, en rad per verksamhet och sist raden Summa.
 */
export function rumsytor(rum: unknown[][]): unknown[][] {
  return calculate(() => roomMatrix(rum));
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
 * Fördelar en centrals kostnader på verksamheterna, i kronor och hela ören: en rad per kostnad med nyckeln den fördelats efter, och en summarad.
 * @customfunction KOSTNADER
 * @param kostnader Kostnadsslag, Belopp, Nyckel, Betalas av; med rubrikrad också Period från, Period till, Momskod, Central.
 * @param parter Verksamhet, Organisation, Yta (m²), Basverksamheter; med rubrikrad också Från, Till, Central och avtalade procent i egna kolumner.
 * @param central Centralens namn, när tabellerna har flera.
 * @returns En tabell med rubrikrad, en rad per kostnad och sist raden Summa.
 */
export function kostnader(kostnader: unknown[][], parter: unknown[][], central?: unknown): unknown[][] {
  return calculate(() => costMatrix(kostnader, parter, central));
}

/**
 * Ger underlaget för vidarefakturering: vem som fakturerar vem för vad, med nyckel, beräkning i ord, andel och belopp i kronor på varje rad.
 * @customfunction FAKTURAUNDERLAG
 * @param kostnader Kostnadsslag, Belopp, Nyckel, Betalas av (behövs på varje rad); med rubrikrad också Period från, Period till, Momskod, Central.
 * @param parter Verksamhet, Organisation, Yta (m²), Basverksamheter; med rubrikrad också Från, Till, Central och avtalade procent i egna kolumner.
 * @param interna SANT: också rader mellan verksamheter i samma organisation, när en av dem betalade. Förval FALSKT.
 * @param central Centralens namn, när tabellerna har flera.
 * @param delsummor verksamhet, referens, kontering eller inga: en specifikation per par att bokföra, med leverantör, verifikation, rubriker och summor. Förval: bara rader.
 * @returns En tabell med rubrikrad och en rad per kostnad och verksamhet som faktureras.
 */
export function fakturaunderlag(
  kostnader: unknown[][],
  parter: unknown[][],
  interna?: unknown,
  central?: unknown,
  delsummor?: unknown,
): unknown[][] {
  return calculate(() => invoiceMatrix(kostnader, parter, interna, central, delsummor));
}

/**
 * Stämmer av preliminära belopp mot utfallet, per par av organisationer och kostnadsslag, i kronor; negativt är att kreditera.
 * @customfunction SLUTREGLERING
 * @param kostnader Kostnadsslag, Belopp, Nyckel, Betalas av (behövs på varje rad); med rubrikrad också Period från, Period till, Momskod, Central.
 * @param parter Verksamhet, Organisation, Yta (m²), Basverksamheter; med rubrikrad också Från, Till, Central och avtalade procent i egna kolumner.
 * @param preliminärt Fakturerar, Faktureras, Kostnadsslag (tomt: Ej uppdelat), Belopp; utelämnat: inget har fakturerats i förväg.
 * @param central Centralens namn, när tabellerna har flera.
 * @returns En tabell med rubrikrad, en rad per par och kostnadsslag, en summa per par och sist raden Summa.
 */
export function slutreglering(
  kostnader: unknown[][],
  parter: unknown[][],
  preliminärt?: unknown[][],
  central?: unknown,
): unknown[][] {
  return calculate(() => settlementMatrix(kostnader, parter, preliminärt, central));
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
