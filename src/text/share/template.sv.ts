import { sheetText } from "../sheets/tables.sv";
import { sharedKindNames } from "./shared-kinds.sv";

const { centres, rooms, parties, costs, responsibilities } = sheetText.workingSet;

/** A sentence about Centraler's calculated columns says nothing to those who lack the add-in. */
const filledIn = { ...centres, notes: centres.notes.slice(0, 1) };

export const templateText = {
  tables: "Tabeller att fylla i",
  kinds: sharedKindNames,
  centres: "För vilka centraler",
  centresNote: "Ett namn, eller flera med komma emellan. Lämna tomt när de som fyller i vet vilka de är.",
  to: "Skickas tillbaka till",
  by: "Senast",
  byNote: "Till exempel 2026-12-15.",
  noDay: (text: string) => `${text} är inget datum. Skriv det som 2026-12-15.`,
  none: "Ingen tabell är vald.",
  writes: (count: number) =>
    `Öppnar en ny arbetsbok med bladet Så fyller du i och ${count === 1 ? "1 tabell" : `${count} tabeller`}. Inga formler, rubrikerna låsta utan lösenord.`,
  make: "Gör mallen",
  making: "Gör mallen",
  save: "Spara som fil i stället",
  file: "Mall.xlsx",
  made: "Mallen är öppnad som en ny arbetsbok. Spara den och skicka den till dem som ska fylla i.",
  behind: "Syns den inte ligger den bakom det här fönstret: välj den på menyn Fönster.",
  notOpened: "Excel öppnade inte den nya arbetsboken. Spara mallen som fil i stället.",
  notOpenedOnMac: "Excel öppnade inte den nya arbetsboken. Försök igen, eller gör mallen i Excel på webben.",
  saved: (file: string) => `Mallen är sparad som ${file} bland hämtade filer.`,
  noNewWorkbook:
    "Den här versionen av Excel kan inte öppna nya arbetsböcker från ett tillägg. Spara mallen som fil.",
  failed: "Mallen gick inte att göra. Försök igen.",
  template: {
    sheet: "Så fyller du i",
    title: "Så fyller du i",
    to: (name: string) => `Skickas tillbaka till: ${name}`,
    by: (day: string) => `Senast: ${day}`,
    steps: [
      "Fyll i de ljusa cellerna på varje blad. Rubrikerna är låsta, så att svaren går att lägga ihop.",
      "Välj ur listan där det finns en pil i cellen. Markera en cell för att se vad som ska stå där.",
      "Lämna tomt det som du inte vet. En tom cell betyder att uppgiften saknas, aldrig nej eller noll.",
      "Det går bra att klistra in. Räcker raderna inte: ta bort bladets skydd under Granska, det har inget lösenord.",
      "Spara filen under eget namn som Excel-arbetsbok (.xlsx) och skicka tillbaka den.",
    ],
    headings: { sheet: "Blad", what: "Vad som ska stå där" },
    mark: "Den här tabellen visar vilken mall det är när filen kommer tillbaka. Låt den stå.",
    tables: {
      centres: filledIn,
      rooms,
      parties,
      costs: { ...costs, notes: ["En rad per kostnad, utan moms."] },
      responsibilities,
      agreements: {
        title: "Avtal",
        notes: ["En rad per avtal: till när det gäller, hur det förlängs och när det senast sågs över."],
        help: {
          level: "Central för en centrals eget avtal, Län för en överenskommelse i länet.",
          centre: "Centralens namn.",
          agreement: "Vad avtalet heter.",
          parties: "De som har skrivit under.",
          end: "Sista dagen, till exempel 2027-01-31, eller tills vidare.",
          extends: "Förlängs avtalet om ingen säger upp det?",
          extendsBy: "Så många månader i taget.",
          notice: "Uppsägningstiden i månader.",
          reviewed: "Dagen då avtalet senast gicks igenom.",
          jobs: "Finns en uppdragsbeskrivning för varje profession?",
          list: "Finns en gränsdragningslista?",
        },
      },
      structure: {
        title: "Struktur",
        notes: ["En rad per central och kontroll. Välj ett läge, eller lämna tomt."],
        help: {
          centre: "Centralens namn.",
          check: "Det som kontrolleras.",
          state: "Uppfyllt, delvis, ej eller uppgift saknas.",
          next: "Det som ska göras närmast.",
          responsible: "En funktion, till exempel samordnaren. Inte en persons namn.",
          due: "Dagen då det ska vara klart.",
        },
      },
      catchment: {
        title: "Upptag",
        notes: ["En rad för varje kommun som en central betjänar, om den betjänar flera."],
        help: { centre: "Centralens namn.", municipality: "En kommun som centralen betjänar." },
      },
    },
  },
};

export type TemplateViewText = typeof templateText;
