import type { CopySummary, MissingPart } from "../../cells/share/copy-summary";

const cells = (count: number): string => (count === 1 ? "1 cell" : `${count} celler`);
const formulas = (count: number): string => (count === 1 ? "1 formel" : `${count} formler`);

export const copyText = {
  reading: "Läser vilka blad som finns",
  failed: "Bladen gick inte att läsa. Försök igen.",
  again: "Läs bladen på nytt",
  ready: "Färdiga val",
  /** "Spec Regionen→Kommunen 2025" is what its sheet is called. */
  specification: (sheet: string) => `Underlaget ${sheet}`,
  survey: "Mätningens resultat, utan svaren",
  sheets: "Blad som ska med",
  none: "Inget blad är valt.",
  notes: {
    answers: (count: number) =>
      `Har svaren från ${count === 1 ? "1 person" : `${count} personer`}. Följer inte med.`,
    personal: (count: number) =>
      `Har ${count === 1 ? "1 personnummer" : `${count} personnummer`}. Följer inte med.`,
    hidden: "Dolt blad.",
    email: (count: number) =>
      `${count === 1 ? "1 e-postadress" : `${count} e-postadresser`} på bladet följer med.`,
    ours: (count: number) => `${formulas(count)} räknas av tillägget och blir värden.`,
  },
  formulasAsNotes: "Skriv tilläggets formler som anteckningar",
  as: "Kopian blir",
  asOf: { workbook: "en ny arbetsbok", sheets: "nya blad i den här arbetsboken" },
  noNewWorkbook: "Den här versionen av Excel kan inte öppna nya arbetsböcker från ett tillägg.",
  writes: {
    workbook: (count: number) =>
      `Öppnar en ny arbetsbok med bladet Om kopian och ${count === 1 ? "1 blad" : `${count} blad`}. Den här arbetsboken ändras inte.`,
    sheets: (count: number) =>
      `Skriver ${count === 1 ? "1 nytt blad" : `${count} nya blad`} med namn som slutar på (värden).`,
  },
  make: "Gör kopian",
  making: "Gör kopian",
  made: "Kopian är öppnad som en ny arbetsbok. Spara den under ett eget namn innan den skickas.",
  behind: "Syns den inte ligger den bakom det här fönstret: välj den på menyn Fönster.",
  popUp:
    "Kommer inget nytt fönster: tillåt popup-fönster för Excel i webbläsaren, eller skriv kopian som nya blad.",
  notOpened: "Excel öppnade inte den nya arbetsboken. Kopian kan skrivas som nya blad i stället.",
  refused: {
    answers: (sheet: string, count: number) =>
      `Kopian skulle innehålla svaren från ${count === 1 ? "1 person" : `${count} personer`}. Välj bort bladet ${sheet}.`,
    personal: (sheet: string, count: number) =>
      `Kopian skulle innehålla ${count === 1 ? "1 personnummer" : `${count} personnummer`}. Välj bort bladet ${sheet}.`,
    gone: (sheet: string) => `Bladet ${sheet} finns inte längre. Läs bladen på nytt.`,
    "too-large": (sheet: string) => `Bladet ${sheet} är för stort för en kopia: fler än 300 000 celler.`,
    calculating: (sheet: string) =>
      `Excel räknar fortfarande på bladet ${sheet}. Vänta tills det är klart och försök igen.`,
    stuck: (sheet: string) =>
      `Bladet ${sheet} visar #NAMN? där tillägget ska räkna. Laga formlerna först, annars får mottagaren samma fel.`,
  },
  work: {
    doing: "Skriver kopian",
    done: (sheets: string) => `Kopian står på ${sheets}.`,
    undone: "Bladen med kopian är borttagna igen.",
  },
  valuesSheet: (sheet: string) => `${sheet} (värden)`,
  about: {
    sheet: "Om kopian",
    title: "Om kopian",
    notes: [
      "Bladen är en kopia med fasta värden. De ser likadana ut utan tillägget, i Excel och i LibreOffice.",
    ],
    from: "Ur arbetsboken",
    date: "Kopierad",
    addin: "Gjord med",
    addinName: "Familjecentral för Excel",
    definition: "Definition av familjecentral",
    headings: { sheet: "Blad", what: "Innehåll" },
    content: ({ cells: count, tables }: { cells: number; tables: number }) =>
      [cells(count), ...(tables === 0 ? [] : [tables === 1 ? "1 tabell" : `${tables} tabeller`])].join(", "),
    leftOut: "Följer inte med",
    ours: (count: number) => `${formulas(count)} som tillägget räknar: värdena står kvar.`,
    fixed: (count: number) =>
      `${formulas(count)} som hämtar ur annat än kopian, eller räknas olika i olika program: värdena står kvar.`,
    native: (count: number) => `${formulas(count)} har följt med och räknas i kopian.`,
    hidden: (sheet: string) => `Dolda rader och kolumner på bladet ${sheet} är tomma.`,
    charts: (count: number) =>
      `${count === 1 ? "1 diagram" : `${count} diagram`} vars siffror står på blad som inte är med, eller av ett slag som inte kan skrivas härifrån.`,
    conditional: (sheet: string, count: number) =>
      `${count === 1 ? "1 regel" : `${count} regler`} för villkorlig formatering på bladet ${sheet}: färgerna som ${count === 1 ? "den" : "de"} ger syns inte i kopian.`,
    never: "Kommentarer, listor att välja ur, namn, frågor, makron och bilder.",
    errors: (count: number) => `${cells(count)} visar ett felvärde, som i arbetsboken.`,
    missing: {
      looks: "Teckensnitt, färger och bredder: den här versionen av Excel berättar inte om dem.",
      borders: "Linjer runt celler: den här versionen av Excel berättar inte om dem.",
      merged: "Sammanslagna celler: den här versionen av Excel berättar inte vilka de är.",
      conditional: "Villkorlig formatering: den här versionen av Excel berättar inte hur mycket som finns.",
      hidden: "Om rader eller kolumner är dolda har inte gått att se; de följer i så fall med.",
      charts: "Diagram: den här versionen av Excel berättar inte vad de bygger på.",
      page: "Sidans inställningar för utskrift.",
    } satisfies Record<MissingPart, string>,
  },
  left: {
    tables: (count: number) =>
      `${count === 1 ? "1 tabell" : `${count} tabeller`}: cellerna är vanliga celler i kopian.`,
    charts: (count: number) => (count === 1 ? "1 diagram." : `${count} diagram.`),
  },
  summary: ({ ours, native, fixed }: CopySummary) =>
    `${formulas(ours + fixed)} blev värden${native === 0 ? "" : `, ${formulas(native)} följde med`}.`,
};

export type CopyText = typeof copyText;
