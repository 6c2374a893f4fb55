import { countSv as count } from "../counting";

/** What is said of sheets that were written before. */
export const writtenText = {
  again: {
    /** Nobody has changed them. */
    replaces: (day: string, sheets: number) =>
      `Bladen från ${day} är som de skrevs. ${count(sheets, "blad skrivs om på sin plats", "blad skrivs om på sina platser")}, så det som hänvisar till dem gör det fortfarande. Ångra ger tillbaka formlerna och därmed siffrorna, men inte färger och radhöjder.`,
    replace: "Skriv om bladen",
    /** Somebody has: where, and what. */
    beside: (day: string, sheet: string, because: string) =>
      `Bladen från ${day} är inte längre som de skrevs: ${sheet} ${because}. De ligger kvar, och nya skrivs bredvid med dagens datum i namnet.`,
    /** A sheet whose name is not known any more. */
    oneOfThem: "ett av dem",
    because: {
      contents: "har ändrats",
      missing: "finns inte kvar under sitt namn",
      comment: "har fått en kommentar",
      chart: "har fått ett diagram till",
      protection: "är skyddat",
      unknown: "går inte att läsa av i den här versionen av Excel",
      large: "är för stort för att kunna ångras",
      cell: (address: string) => `har något skrivet i ${address}`,
    },
    writeBeside: "Skriv nya bredvid",
  },
  low: {
    sentence: (rows: number, sheets: readonly string[]) =>
      `${count(rows, "rad är för låg", "rader är för låga")} för sin text, som har blivit längre sedan bladen skrevs: ${sheets.join(", ")}.`,
    fit: "Gör raderna högre",
    done: (rows: number) => `${count(rows, "rad är så hög", "rader är så höga")} som texten behöver.`,
    failed: "Raderna gick inte att göra högre. Skriver du i en cell: avsluta med Retur och försök igen.",
  },
  sent: {
    heading: "Skicka",
    lead: "Skriver specifikationen med värden på ett eget, låst blad och dess fakturarader som en tabell. Ändras något efteråt visas skillnaden här.",
    send: "Markera som skickad",
    asSent: (day: string, number: string) => `Skickad ${day} som ${number}.`,
    corrected: (day: string, number: string) => `Rättad ${day} med ${number}.`,
    unchanged: "Inget har ändrats sedan dess.",
    changed: (lines: number, difference: string) =>
      `Sedan dess har ${count(lines, "post", "poster")} ändrats, skillnad ${difference}\u00a0kr.`,
    change: (kind: string, verksamhet: string) => `${kind}, ${verksamhet}`,
    further: (lines: number) => `och ${count(lines, "post", "poster")} till`,
    correct: "Skriv rättelse",
    missing: (number: string, day: string) =>
      `Bladen med ${number}, skickad ${day}, finns inte i arbetsboken: de är ångrade, borttagna eller omdöpta. Vad som har ändrats sedan dess går därför inte att säga.`,
    rowsChanged: (number: string, day: string) =>
      `Raderna i ${number}, skickad ${day}, är inte längre som de skickades. Vad som har ändrats i kostnaderna går därför inte att säga. Ångra ändringen i raderna.`,
    notSent: "Räkna det inte som skickat",
    forgotten: "Det räknas inte längre som skickat.",
    copy: "Kopiera till en egen fil",
    copyLead:
      "Mottagaren får bladet med värden, utan de andra: formler visar #NAMN? hos den som saknar tillägget.",
  },
};

export type WrittenText = typeof writtenText;
