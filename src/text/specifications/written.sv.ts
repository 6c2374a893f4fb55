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
    because: {
      contents: "har ändrats",
      missing: "finns inte kvar under det namnet",
      comment: "har fått en kommentar",
      chart: "har fått ett diagram till",
      protection: "är skyddat",
      unknown: "går inte att läsa av i den här versionen av Excel",
      large: "är för stort för att kunna ångras",
      cell: (address: string) => `har något skrivet i ${address}`,
    },
    writeBeside: "Skriv nya bredvid",
  },
};

export type WrittenText = typeof writtenText;
