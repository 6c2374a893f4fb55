import { andListSv, countSv as count } from "../counting";

/** So many names are read in a sentence; the others are counted. */
const named = 6;

/** The sentences of Underlag in the split: its tables, the rooms' areas and the list of responsibilities. */
export const sourceText = {
  none: {
    heading: "Börja med tabellerna",
    text: "Parterna, rummen, kostnaderna och gränsdragningslistan får var sitt blad att fylla i. Fördelningen visas här. Har ni egna tabeller, ställ dig i dem i stället.",
    action: "Skapa tabellerna",
  },
  /** All that is needed stands in plain ranges, which are named by their places. */
  asTheyAre: {
    heading: "Underlaget finns i arbetsboken",
    text: (places: string) => `${places} kan läsas som de står. Fördelningen visas här.`,
    action: "Läs dem som de är",
    read: (places: string) => `${places} läses som de står.`,
  },
  create: "Skapa tabellen",
  roomsHint: "Ytorna kan räknas ur rummen.",
  roomsAction: "Skapa en tabell för rum",
  areas: {
    sum: (sum: string) => `Rummen är tillsammans ${sum} m².`,
    unlet: (sum: string, unlet: string) =>
      `Rummen är tillsammans ${sum} m², varav ${unlet} m² inte är uthyrda.`,
    stated: (stated: string, difference: string) =>
      `Hyresavtalet säger ${stated} m²: det skiljer ${difference} m².`,
    statedSame: "Det är lika mycket som i hyresavtalet.",
    carry: (table: string) => `För över ytorna till ${table}`,
    writes: (areas: number) => `Skriver ${count(areas, "yta", "ytor")} som formler. De följer rummen sedan.`,
    addsColumn: (table: string) => `Lägger till kolumnen Yta i ${table}, med formler som följer rummen.`,
    overwrites: (areas: number, table: string) =>
      `${count(areas, "yta som står i", "ytor som står i")} ${table} byts mot formler som följer rummen.`,
    change: (verksamhet: string, from: string, to: string) => `${verksamhet}: ${from} blir ${to}`,
    furtherChanges: (more: number) => `och ${count(more, "till", "till")}`,
    overwrite: "Skriv över",
    follows: (table: string) => `Ytorna i ${table} följer rummen.`,
    withoutRooms: (names: string, table: string) =>
      `Inga rum: ${names}. Det som står i ${table} lämnas som det är.`,
    stranger: (name: string, parties: string) =>
      `”${name}” har rum, men finns inte i ${parties}. Lägg till raden där, eller rätta namnet bland rummen.`,
    likelyStranger: (name: string, likely: string) =>
      `”${name}” har rum, men finns inte bland parterna. Menas ${likely}?`,
  },
  list: {
    name: "Gränsdragningslista",
    lead: "Säger vem som får leverantörens faktura och hur varje kostnadsslag delas. Hör till avtalet.",
    create: (kinds: number) => `Skapa listan med ${count(kinds, "kostnadsslag", "kostnadsslag")}`,
    createUsual: "Skapa listan med de vanliga kostnadsslagen",
    createNote:
      "Nycklar och betalare fylls i som kostnaderna säger dem, och annars efter vägledningen, med källa. Ändra det ni har kommit överens om.",
    lacks: (kinds: string) => `Saknas i listan: ${kinds}.`,
    fill: (kinds: number, keys: number, payers: number) =>
      `Fyll i ${andListSv(
        ...(kinds > 0 ? [count(kinds, "kostnadsslag", "kostnadsslag")] : []),
        ...(keys > 0 ? [count(keys, "nyckel", "nycklar")] : []),
        ...(payers > 0 ? [count(payers, "betalare", "betalare")] : []),
        ...(kinds + keys + payers === 0 ? ["tomma celler"] : []),
      )}`,
    fillNote:
      "I listans tomma celler, som kostnaderna säger det, annars med den vanliga nyckeln, och var det kommer ifrån.",
    contradicted: (kind: string, list: string, costs: string) =>
      `${kind}: listan säger ${list}, men kostnaderna ${costs}. Rätta den som är fel, för listan hör till avtalet.`,
    noRoom: (kinds: string) => `Listan har ingen tom rad för ${kinds}. Skriv det direkt under sista raden.`,
    supply: (keys: number, payers: number) =>
      payers === 0
        ? `Hämta ${count(keys, "nyckel", "nycklar")} ur listan`
        : keys === 0
          ? `Hämta ${count(payers, "betalare", "betalare")} ur listan`
          : `Hämta ${count(keys, "nyckel", "nycklar")} och ${count(payers, "betalare", "betalare")} ur listan`,
    supplyNote: (table: string) =>
      `Till tomma celler i ${table}, som formler: ändras listan så ändras kostnaderna. Det som redan står där gäller.`,
    noPayers: "Skriv i listan vem som får fakturan, så kan betalarna hämtas därifrån.",
    supplied: "Kostnaderna har de nycklar och betalare som listan kan ge.",
  },
  /** Area that nobody leases. */
  vacancy: {
    always: (area: string) => `${area} m² hyr ingen.`,
    during: (area: string, when: string) => `${area} m² hyr ingen under ${when}.`,
    costs: (amount: string) =>
      `Den ytan kostar ${amount}\u00a0kr av det som delas efter yta. De andras andelar växer, utan att någon har beslutat det. De bär:`,
    owner: "Vem har hyresavtalet?",
    charge: (organisation: string) => `Låt ${organisation} bära den`,
    note: (parties: string) =>
      `Skriver Ej uthyrt i ${parties}, så delas kostnaderna på hela ytan. När någon flyttar in skriver ni Till på raden.`,
    noRoom: (parties: string, rows: number) =>
      rows === 1
        ? `${parties} behöver en tom rad till. Lägg till den sist i tabellen, så kan hyresavtalets ägare bära ytan.`
        : `${parties} behöver ${rows} tomma rader till, en för varje tid. Lägg till dem sist i tabellen, så kan hyresavtalets ägare bära ytan.`,
  },
  /** "A, B and two more". */
  names: (names: readonly string[]) =>
    names.length > named
      ? `${names.slice(0, named).join(", ")} och ${count(names.length - named, "till", "till")}`
      : andListSv(...names),
};

export type SourceText = typeof sourceText;
