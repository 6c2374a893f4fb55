import type { CellInput } from "../../src/workbench/host/book";
import { PaneInBrowser } from "../e2e/pane-in-browser";
import { printedLedger } from "./printed-ledger";
import type { Workbench } from "./workbench";

/** The workbooks that the help's pictures of Kostnader, of plain ranges and of the ledger are made from, and the way to each. */

const parties: CellInput[][] = [
  ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
  ["Mödrahälsovård", "Regionen", 383, 1],
  ["Barnhälsovård", "Vårdbolaget AB", 465, 1],
  ["Öppen förskola", "Kommunen", 324, 1],
  ["Socialtjänstens förebyggande", "Kommunen", "ingen", 1],
];

const year = ["2025-01-01", "2025-12-31"];
const costs: CellInput[][] = [
  ["Kostnadsslag", "Belopp", "Betalas av", "Period från", "Period till", "Momskod", "Verifikation"],
  ["Hyra", 1_172_000, "Regionen", ...year, "25 %", "A 101"],
  ["El", 30_000.33, "Kommunen", ...year, "25 %", "K 17"],
  ["El", 30_000.33, "Kommunen", ...year, "25 %", "K 17"],
  ["Lokalvård", 88_000, "Regionen", ...year, "25 %", "A 118"],
  ["Samordnare", 120_500, "Kommunen", ...year, "", "K 31"],
];

const centres: CellInput[][] = [
  ["Central", "MHV", "BHV", "ÖF", "Soc"],
  ["Björken", "ja", "ja", "ja", "ja"],
  ["Eken", "delvis", "ja", "ja", "nej"],
  ["Granen", "ja", "ja", "nej", ""],
];

/** 465 of 1 172 m² of the rent are 465 000 kr, and of 88 000 kr 34 914.68 kr. */
const received = [
  ["Kostnadsslag", "Period", "Verksamhet", "Helt belopp", "Nyckel", "Beräkning", "Andel", "Belopp"],
  ["Hyra", "2025", "Barnhälsovård", "1 172 000,00", "Yta", "465 av 1 172 m²", "39,68 %", "466 250,00"],
  ["Lokalvård", "2025", "Barnhälsovård", "88 000,00", "Yta", "465 av 1 172 m²", "39,68 %", "34 914,68"],
  ["Summa", "", "", "", "", "", "", "499 914,68"],
];

async function withSheets(
  workbench: Workbench,
  sheets: Readonly<Record<string, CellInput[][]>>,
): Promise<PaneInBrowser> {
  await workbench.inPage(({ book }, all) => {
    for (const [name, cells] of Object.entries(all)) {
      book.addSheet(name).write({ row: 0, column: 0, rows: cells.length, columns: cells[0]!.length }, cells);
    }
  }, sheets);
  const pane = new PaneInBrowser(workbench);
  await pane.show("start");
  await pane
    .find("[data-range]")
    .nth(Object.keys(sheets).length - 1)
    .waitFor();
  return pane;
}

/** What is told of stands at the top of the view, and the page around it where it was. */
const toTop = (pane: PaneInBrowser, selector: string): Promise<void> =>
  pane
    .find(selector)
    .first()
    .evaluate((element) => {
      let around: Element | null = element;
      while (around && !/auto|scroll/.test(getComputedStyle(around).overflowY)) {
        around = around.parentElement ?? (around.getRootNode() as ShadowRoot).host;
      }
      if (around)
        around.scrollTop += element.getBoundingClientRect().top - around.getBoundingClientRect().top;
    });

async function withTables(workbench: Workbench): Promise<PaneInBrowser> {
  const pane = await withSheets(workbench, { Parter: parties, Kostnader: costs });
  for (const sheet of ["Parter", "Kostnader"]) {
    await pane.find(`[data-range^="${sheet}!"] [data-action=make-table]`).click();
    await pane.done(`tbl${sheet}`);
  }
  await pane.show("costs");
  await pane.find("fc-split-chart [data-organisation]").first().waitFor();
  return pane;
}

export async function showSplit(workbench: Workbench): Promise<void> {
  await toTop(await withTables(workbench), "fc-result-step");
}

/** Sent, and then the rent of the workbook is another. */
export async function showSent(workbench: Workbench): Promise<void> {
  const pane = await withTables(workbench);
  await pane.action("send").click();
  await pane.find("[data-sent=unchanged]").waitFor();
  const { sheet, row, column } = await workbench.cellIn("tblKostnader", "Hyra", "Belopp");
  await workbench.write(sheet, row, column, [[1_200_000]]);
  await pane.find("[data-sent=changed]").waitFor();
  await pane.find("[data-doing=done] button").last().click();
  await toTop(pane, "[data-specification]");
}

/** Of the sample, whose amounts in advance are those of a budget. */
export async function showSettlement(workbench: Workbench): Promise<void> {
  const pane = new PaneInBrowser(workbench);
  await pane.show("costs");
  await pane.find("[data-part=year]").click();
  await pane.find("[data-section=settlement]").click();
  await pane.find("[data-section=settlement][aria-current=true]").waitFor();
  await pane.find("fc-settlement-view [data-pair]").first().waitFor();
  await toTop(pane, "fc-result-step");
}

export async function showReview(workbench: Workbench): Promise<void> {
  const pane = new PaneInBrowser(workbench);
  await pane.show("costs");
  await pane.find("[data-part=review]").click();
  await pane.find("fc-review-input textarea").fill(received.map((row) => row.join("\t")).join("\n"));
  await pane.find("[data-summary]").waitFor();
  await toTop(pane, "fc-result-step");
}

export async function showRanges(workbench: Workbench): Promise<void> {
  await withSheets(workbench, { Huvudbok: printedLedger, Parter: parties, Centraler: centres });
}

export async function showLedger(workbench: Workbench): Promise<void> {
  const pane = await withSheets(workbench, { Huvudbok: printedLedger });
  await pane.find('[data-range^="Huvudbok!"] [data-action=to-ledger]').click();
  await pane.find("fc-ledger-view [data-account]").first().waitFor();
}
