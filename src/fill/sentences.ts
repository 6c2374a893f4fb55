import { XlsxRefusal } from "../xlsx/ground/refusal";
import type { KeptReason } from "../workbench/xlsx/stored-results";

const kept: Readonly<Record<KeptReason, string>> = {
  function: "Formeln använder en funktion som inte kan räknas utanför Excel.",
  name: "Formeln använder ett namn eller ett blad som inte kan läsas här.",
  table:
    "Formeln använder en tabell eller en kolumn som inte kan läsas här, till exempel en rubrik med hakparentes.",
  "other-workbook": "Formeln hämtar värden ur en annan arbetsbok.",
  "several-sheets": "Formeln läser samma celler på flera blad.",
  intersection: "Formeln tar ut en cell ur ett område (@), vilket inte räknas här.",
  "spill-reference": "Formeln läser allt som en annan formel fyller (#), vilket inte räknas här.",
  "lost-reference": "Formeln har en referens som är borttagen (#REFERENS!).",
  union: "Formeln läser flera områden på en gång, vilket inte räknas här.",
  "hidden-rows": "Formeln leder över rader som är dolda, och det går inte att veta vilka som ska räknas.",
  "empty-texts": "Formeln skiljer tomma texter från tomma celler, vilket inte kan göras här.",
  "local-format": "Formeln använder ett talformat på svenska, vilket inte kan tolkas här.",
  array: "Formeln är en matrisformel av äldre slag.",
  amount: "Arbetsboken har fler formler än som kan räknas här.",
};

/** Why a cell was not calculated, where its formula is not fully known. */
export const whyKept = (reason: KeptReason): string => `${kept[reason]} Öppna filen i Excel med tillägget.`;

/** Excel gives such a cell 0, or goes round in it. */
export const readsItself = "Formeln läser sig själv, direkt eller genom andra celler (cirkelreferens).";

/** Where a cell is worked out of one that was not, and may be another by now. */
export const readsKept = (place: string): string =>
  `Formeln bygger på ${place}, som inte kan räknas här och kan ha ändrats. Öppna filen i Excel med tillägget.`;

/** For a function that another version of the add-in may have. */
export const missingFunction = (name: string): string =>
  `Tillägget har ingen funktion som heter ${name} (#NAMN?).`;

const errors: Readonly<Record<string, string>> = {
  "#NAME?": "Formeln använder en funktion eller ett namn som inte finns (#NAMN?).",
  "#SPILL!": "Resultatet får inte plats: cellerna bredvid eller nedanför är inte tomma (#SPILL!).",
  "#REF!": "Formeln läser celler som inte finns, eller sig själv (#REFERENS!).",
  "#DIV/0!": "Formeln delar med noll (#DIVISION/0!).",
  "#NUM!": "Formeln ger ett tal som Excel inte rymmer (#OGILTIGT!).",
  "#CALC!": "Formeln ger inget resultat.",
  "#BUSY!": "Formeln blev aldrig färdigräknad.",
};

/** For an error that came without a sentence of its own. */
export const errorSentence = (error: string): string =>
  errors[error] ?? `Formeln ger felet ${error}. Se över de celler som den läser.`;

export const daysFrom1904 = (): XlsxRefusal =>
  new XlsxRefusal(
    "cannot-save",
    "Arbetsboken räknar dagar från 1904, och datumen kan inte läsas säkert. Spara den i Excel med datumsystemet 1900.",
    "The workbook counts days from 1904, and its dates cannot be read safely. Save it in Excel with the date system 1900.",
  );

export const usage = `Så här: npm run fill -- IN.xlsx UT.xlsx
        npm run fill -- A.xlsx B.xlsx MAPP     flera filer på en gång
        npm run fill -- MAPP1 MAPP2            alla .xlsx i en mapp
  --check       säger vad som skulle ändras och skriver ingenting
  --keep-going  skriver också när en cell inte går att räkna`;
