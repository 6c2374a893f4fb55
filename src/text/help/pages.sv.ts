import type { FunctionGroup } from "../function-groups";
import type { Language } from "../language";
import { beginningSections } from "../start/beginning-help.sv";
import { comparingSections } from "./comparing.sv";
import { costingSections } from "../costs/costs-help.sv";
import type { Section } from "./section";
import { sharingSections } from "./sharing.sv";
import { surveyingSections } from "./surveying.sv";

const sections = (all: readonly Section[]): readonly Section[] => all;

/** The texts of the pages that open in a browser: help, and the page that the manifest names for support. */
export const pageText = {
  lang: "sv" as Language,
  product: "Familjecentral för Excel",
  otherLanguage: "In English",
  help: {
    title: "Hjälp",
    lead: "Familjecentral för Excel räknar och jämför åt familjecentraler, i de arbetsböcker ni redan har.",
    sections: sections([
      {
        id: "kom-igang",
        heading: "Kom igång",
        steps: [
          "Öppna arbetsboken. Välj Start på fliken Familjecentral: panelen visar vilka tabeller som finns.",
          "Gör era uppgifter till tabeller: Start hittar dem, och Gör till tabell behåller utseendet. Hittas de inte: markera dem med rubrikraden, välj Infoga, Tabell, och döp tabellen på fliken Tabelldesign, till exempel tblCentraler.",
          "Skriv =FC. i en cell. Excel visar funktionerna med förklaringar. Välj en och markera området den ska läsa, gärna med rubrikraden.",
        ],
      },
      {
        id: "rubriker",
        heading: "Rubriker och tomma celler",
        paragraphs: [
          "Följer rubrikraden med hittas kolumnerna på sina rubriker: de får stå i vilken ordning som helst, och andra kolumner lämnas i fred.",
          "En tom cell betyder att uppgiften saknas. Den blir aldrig ett nej eller en nolla. Det som inte går att avgöra svarar funktionen Uppgift saknas på.",
        ],
      },
      {
        id: "fel",
        heading: "När en cell visar ett fel",
        questions: [
          [
            "#VÄRDEFEL!",
            "Något i det som funktionen läste går inte att tolka. Markera cellen och peka på felsymbolen: meningen säger vad, på vilken rad och i vilken kolumn, och vad som väntades.",
          ],
          ["#SAKNAS!", "Svaret finns inte eller får inte visas. Felsymbolen berättar varför."],
          [
            "#NAMN?",
            "Tillägget är inte igång. Välj Start på fliken Familjecentral. Står felet kvar: gå in i cellen med F2 och tryck Retur.",
          ],
          [
            "#SPILL!",
            "Resultatet behöver plats. Töm cellerna till höger om och under formeln, och skriv den utanför tabeller.",
          ],
          [
            "Cellen räknar och blir aldrig klar",
            "Excel väntar på tillägget. Dröjer det längre än några sekunder: stäng och öppna arbetsboken.",
          ],
        ],
      },
      ...surveyingSections,
      ...beginningSections,
      ...costingSections,
      ...comparingSections,
      ...sharingSections,
      {
        id: "integritet",
        heading: "Era uppgifter",
        paragraphs: [
          "Allt räknas i Excel på den egna datorn eller i webbläsaren. Tillägget har ingen server, inga konton och ingen statistik. Det enda som hämtas utifrån är Microsofts eget bibliotek för tillägg.",
        ],
      },
    ]),
    functions: {
      heading: "Funktionerna",
      lead: "Hakparenteser betyder att argumentet kan utelämnas. I Excel på svenska skiljs argument åt med semikolon.",
      optional: "kan utelämnas",
      columns: "Kolumner i svaret",
      further: { verksamhet: "sedan en för varje verksamhet", factor: "sedan en för varje faktor" },
      groups: {
        classification: "Klassning",
        costs: "Kostnader",
        collaboration: "Samverkan",
        comparison: "Jämförelse",
      } satisfies Record<FunctionGroup, string>,
    },
  },
  support: {
    title: "Support",
    lead: "Det mesta löser sig med något av detta. Annars hjälper den som har installerat tillägget hos er.",
    sections: sections([
      {
        id: "prova",
        heading: "Prova först",
        questions: [
          [
            "Fliken Familjecentral syns inte",
            "Tillägget är inte tilldelat, eller Excel har inte hämtat det än. Starta om Excel. På iPad fungerar det inte, eftersom Excel där saknar stöd för funktioner av det här slaget.",
          ],
          [
            "Panelen är tom eller visar ett fel",
            "Excel måste kunna hämta Microsofts bibliotek från appsforoffice.microsoft.com. Be IT-avdelningen att tillåta den adressen och den som tillägget ligger på.",
          ],
          [
            "Celler visar #NAMN?",
            "Välj Start på fliken Familjecentral och vänta tills panelen har öppnats. Gå annars in i cellen med F2 och tryck Retur.",
          ],
          [
            "En ny funktion finns inte i listan",
            "Excel kan spara listan över funktioner i upp till ett dygn. Starta om Excel, eller vänta till i morgon.",
          ],
        ],
      },
      {
        id: "anmal",
        heading: "När du anmäler ett fel",
        paragraphs: [
          "Vänd dig till den som ansvarar för tillägget i din organisation, oftast IT-avdelningen. Ta med det här:",
        ],
        steps: [
          "Formeln, som den står i cellen, och felet med sin mening.",
          "Var du arbetar: Excel för Windows, Mac eller webben, och versionen (Arkiv, Konto).",
          "Några rader som visar felet. Ta bort allt som rör enskilda personer.",
        ],
      },
      {
        id: "it",
        heading: "För IT-avdelningen",
        paragraphs: [
          "Tillägget är statiska filer och ett manifest. Det begär att få läsa och skriva i den öppna arbetsboken, eftersom det skriver tabeller och formler dit när någon ber om det. Det skickar ingenting någonstans.",
          "Det kräver SharedRuntime 1.1 och CustomFunctionsRuntime 1.3: Microsoft 365 på Windows, Mac och webben, och de engångsköpta versioner som har dem.",
        ],
      },
    ]),
  },
};

export type PageText = typeof pageText;
