/** What was expected or came: a value, or several. */
export type Shown = string | number | boolean | readonly (string | number | boolean)[];

const number = new Intl.NumberFormat("sv-SE");

const shownSv = (seen: Shown): string => {
  if (typeof seen === "number") return number.format(seen);
  if (typeof seen === "boolean") return seen ? "ja" : "nej";
  return typeof seen === "string" ? (seen === "" ? "tomt" : seen) : seen.map(shownSv).join(" · ");
};

/** What the check of the installation says. */
export const installationText = {
  running: (name: string, index: number, of: number) => `${index} av ${of}: ${name}`,
  heading: "Installationen",
  allWell: (count: number) => `Alla ${number.format(count)} prov gick som väntat.`,
  someNot: (other: number, count: number) =>
    `${number.format(other)} av ${number.format(count)} prov gick inte som väntat. Här står vad tillägget gör åt det.`,
  notDone:
    "Kontrollen kunde inte göras. Excel kanske är upptaget: avsluta cellen som redigeras och försök igen.",
  everything: "Alla prov",
  copy: "Kopiera rapporten",
  copied: "Rapporten är kopierad. Den innehåller inget ur arbetsboken.",
  copyFailed: "Excel tillåter inte att texten kopieras. Markera den här och kopiera:",
  close: "Stäng",
  shown: shownSv,
  outcomes: {
    "as-expected": "som väntat",
    otherwise: "annorlunda",
    failed: "gick inte",
    "not-in-this-excel": "finns inte i denna Excel",
    noted: "noterat",
  },
  probes: {
    versions: "Excel och version",
    "requirement-sets": "Delar av Excels gränssnitt",
    "date-system": "Datumsystem",
    "calculation-mode": "Beräkningsläge",
    separators: "Decimal- och tusentalstecken",
    "add-sheet": "Lägga till ett blad",
    "rename-sheet": "Byta namn på ett blad",
    "show-sheet": "Dölja och visa ett blad",
    "frozen-panes": "Låsta rubrikrader",
    "grid-lines": "Dolda stödlinjer",
    page: "Sidlayout för utskrift",
    widths: "Kolumnbredder",
    looks: "Teckensnitt och färger",
    rules: "Stil som följer cellernas innehåll",
    "drop-downs": "Listrutor",
    charts: "Diagram",
    "quoted-texts": "Text som ser ut som en formel",
    table: "Tabell med å, ä och ö i rubrikerna",
    "calculated-column": "Beräknad kolumn",
    "new-row": "Ny rad i tabellen",
    "one-formula-of-three": "En formel i en av tre tomma rader",
    "function-in-cell": "FC.NYCKEL i en cell",
    "function-in-table": "FC.NYCKEL i en tabell",
    spill: "Funktion som fyller flera celler",
    "array-argument": "Funktion som läser FILTER",
    blanks: "Tomma celler till en funktion",
    "error-cell": "Felvärde till en funktion",
    "large-setting": "Mycket sparat i arbetsboken",
    "null-objects": "Frågor om det som inte finns",
    events: "Besked om ändringar",
    clipboard: "Urklipp",
    storage: "Minne i webbläsaren",
    "delete-sheet": "Ta bort bladet",
  },
  measures: {
    "left-out": "Lämnas bort från och med nu. Bladen räknar likadant utan.",
    "counts-from-1904":
      "Arbetsboken räknar datum från 1904. Skriv datum som text (2026-01-31) eller byt datumsystem innan tillägget läser dem.",
    "says-manual":
      "Excel räknar bara på begäran. Tryck F9 när du har ändrat något, eller välj Automatisk beräkning.",
    "follows-separators": "Formler som kopieras får Excels egna skiljetecken.",
    waits: "Svaret dröjde. Tillägget väntar och visar att det räknar.",
    "restores-column":
      "Excel fyller i resten av kolumnen. Tillägget läser tillbaka den och återställer rader som inte skulle ändras.",
    "repair-formulas":
      "Skriv in formeln igen. Står #NAMN? kvar har Excel inte hämtat funktionerna: starta om Excel.",
    "reads-when-turned-to": "Panelen läser om arbetsboken när du klickar i den.",
    "undo-until-closed": "Stora ändringar kan bara ångras tills panelen stängs.",
    "select-to-copy": "Text som ska kopieras visas markerad i stället.",
    forgets: "Språk och vy måste väljas igen när panelen öppnas.",
    "no-sheets":
      "Tillägget kan inte göra blad i den här arbetsboken. Kontrollera att den inte är skyddad eller skrivskyddad.",
    "rename-by-hand": "Bladen får Excels egna namn. Byt namn på dem för hand.",
    "delete-by-hand": "Bladet FC kontroll kunde inte tas bort. Ta bort det för hand.",
    "plain-tables":
      "Tillägget kan inte göra eller fylla tabeller här. Funktionerna läser vanliga områden ändå.",
    "names-cell": "Ett felvärde i en cell gör hela svaret till ett fel. Rätta cellen först.",
    "update-excel": "Den här versionen av Excel saknar något som tillägget behöver. Uppdatera Excel.",
  },
  report: {
    heading: (version: string) => `Familjecentral ${version}: kontroll av installationen`.trim(),
    line: (name: string, outcome: string, milliseconds: number) =>
      `${name}: ${outcome} (${number.format(milliseconds)} ms)`,
    difference: (expected: string, came: string) => `Skulle ha blivit ${expected}, men blev ${came}.`,
    didNotHappen: "Det blev inte gjort.",
    refused: (code: string) => `Excel svarade med felet ${code}.`,
    noAnswer: "Excel svarade inte.",
    measure: (measure: string) => `åtgärd: ${measure}`,
    noted: (came: string) => came,
  },
};

export type InstallationText = typeof installationText;
