import type { CellFormat, SheetDefinition } from "../../grid/workbook-definition";
import type { CellInput } from "../../host/book";
import { percent } from "../look";
import { at, firstRow, figures, lines, section, sheetOf, spill, table } from "../sheet";
import { answers2024, answers2025, type Answer, factorNames, oricAnswers } from "./survey-answers";

const rating = { align: "center" as const };
const twoDecimals = { numberFormat: "0.00", align: "right" as const };
const wholes = { numberFormat: "0", align: "right" as const };
const oneDecimal = { numberFormat: "0.0", align: "right" as const };
const share = { numberFormat: percent, align: "right" as const };

const oricItems = 12;
const factors = factorNames.length;
const from = factorNames[0];
const to = factorNames[factors - 1] as string;
const allAnswers = (tableName: string): string => `${tableName}[[#All],[${from}]:[${to}]]`;

const ratingsIn = (text: string): CellInput[] =>
  [...text].map((sign) => (sign === "-" ? null : Number(sign)));

const top = firstRow;
const tallHeading = 84;

function answers(year: number, round: readonly Answer[]): SheetDefinition {
  return sheetOf({
    name: `Svar ${year}`,
    title: `Samverkansmätningen våren ${year}: svaren`,
    shows:
      "En rad per svarande, en kolumn per faktor: 1 mycket dåligt, 5 mycket bra. En tom cell är inget svar och räknas inte.",
    sources:
      "PÅHITTAT: alla svar är påhittade. De nio faktorerna kommer från FFFF:s nationella vägledning 2021.",
    widths: [150, ...Array<number>(factors).fill(132)],
    heights: { [top]: tallHeading },
    frozen: { rows: top + 1, columns: 1 },
    blocks: [
      table(
        at(top, 0),
        `tblSvar${year}`,
        [{ heading: "Yrke" }, ...factorNames.map((heading) => ({ heading, format: rating }))],
        round.map(([profession, ratings]) => [profession, ...ratingsIn(ratings)]),
      ),
    ],
  });
}

/** Two rounds, as the answers came in. */
export const firstRound = (): SheetDefinition => answers(2024, answers2024);
export const secondRound = (): SheetDefinition => answers(2025, answers2025);

const resultTop = top + 5;
const changeTop = resultTop + 2 + factors + 4;

/** What the second round says, and how it differs from the first. */
export const collaboration = (): SheetDefinition =>
  sheetOf({
    name: "Samverkan",
    title: "Samverkansmätningen 2025, jämförd med 2024",
    shows: "Faktor för faktor, index för det hela, och förändringen mellan mätningarna.",
    sources:
      "PÅHITTAT: alla svar är påhittade. Svaren behandlas konfidentiellt: det som vilar på färre än fem svar visas inte.",
    widths: [360, 120, 110, 130, 130, 130, 110, 110, 110],
    blocks: [
      figures(at(top, 0), [
        {
          label: "Samverkansindex 2025 (0–100)",
          value: `=FC.SAMVINDEX(${allAnswers("tblSvar2025")})`,
          numberFormat: "0.0",
        },
        {
          label: "Samverkansindex 2024 (0–100)",
          value: `=FC.SAMVINDEX(${allAnswers("tblSvar2024")})`,
          numberFormat: "0.0",
        },
        { label: "Minsta antal svar", value: 5, isInput: true },
      ]),
      section(
        at(resultTop, 0),
        "Mätningen 2025",
        "FC.SAMVERKAN. Under tio svar visas bara ett avrundat medelvärde; under fem bara antalet. Prova att höja minsta antal svar till 10.",
      ),
      spill(
        at(resultTop + 2, 0),
        `=FC.SAMVERKAN(${allAnswers("tblSvar2025")},$B$${top + 3})`,
        [undefined, wholes, wholes, twoDecimals, share, share, oneDecimal, twoDecimals, oneDecimal],
        factors,
      ),
      section(
        at(changeTop, 0),
        "Förändring 2024–2025",
        "FC.SKILLNAD. Går osäkerheten från minus till plus kan förändringen vara slump.",
      ),
      spill(
        at(changeTop + 2, 0),
        `=FC.SKILLNAD(${allAnswers("tblSvar2024")},${allAnswers("tblSvar2025")},$B$${top + 3})`,
        [undefined, twoDecimals, twoDecimals, signed, signed, signed],
        factors,
      ),
    ],
  });

const signed: CellFormat = { numberFormat: "+0.00;-0.00;0.00", align: "right" };

const groupRoom = 12;
const countTop = top + 3 + groupRoom;

/** The second round by profession. */
export const groups = (): SheetDefinition =>
  sheetOf({
    name: "Grupper",
    title: "Samverkansmätningen 2025 per yrke",
    shows:
      "Medelvärden per yrke och faktor, med alla sist. Små grupper visas aldrig så att någons svar går att räkna ut.",
    sources: "PÅHITTAT: alla svar är påhittade.",
    widths: [170, 90, ...Array<number>(factors).fill(132)],
    heights: { [top + 2]: tallHeading, [countTop + 2]: tallHeading },
    blocks: [
      section(
        at(top, 0),
        "Medelvärde",
        "FC.SAMVGRUPP. Kuratorer och psykologer är färre än fem var. Vore bara den ena dold kunde den räknas ut ur totalen.",
      ),
      spill(
        at(top + 2, 0),
        `=FC.SAMVGRUPP(${allAnswers("tblSvar2025")},tblSvar2025[[#All],[Yrke]])`,
        [undefined, wholes, ...Array<CellFormat>(factors).fill(twoDecimals)],
        groupRoom - 1,
      ),
      section(at(countTop, 0), "Antal svar", "Samma funktion med måttet antal: ett antal är aldrig skyddat."),
      spill(
        at(countTop + 2, 0),
        `=FC.SAMVGRUPP(${allAnswers("tblSvar2025")},tblSvar2025[[#All],[Yrke]],,"antal")`,
        [undefined, wholes, ...Array<CellFormat>(factors).fill(wholes)],
        groupRoom - 1,
      ),
    ],
  });

const statements = Array.from({ length: oricItems }, (_, index) => `Påstående ${index + 1}`);

/** Readiness for change, by an instrument of its own. */
export const readiness = (): SheetDefinition =>
  sheetOf({
    name: "ORIC",
    title: "Beredskap för förändring (ORIC)",
    shows:
      "Tolv påståenden, 1–5. Förändringsvilja är 2, 4, 6, 9 och 11; förändringsförmåga de övriga. Det finns inga gränsvärden.",
    sources:
      "PÅHITTAT: alla svar är påhittade. Skalan: C. M. Shea m.fl., Implementation Science 9:7, 2014. Påståendenas ordalydelse hämtar du själv.",
    widths: [170, ...Array<number>(oricItems - 1).fill(104)],
    heights: { [top + 2]: 44, [top + 9]: 44 },
    blocks: [
      section(at(top, 0), "Resultat", "FC.ORIC"),
      spill(at(top + 2, 0), "=FC.ORIC(tblOric[#All])", [undefined, wholes, twoDecimals], 3),
      section(at(top + 8, 0), "Svaren"),
      table(
        at(top + 9, 0),
        "tblOric",
        statements.map((heading) => ({ heading, format: rating })),
        oricAnswers.map(ratingsIn),
      ),
      lines(
        at(top + 3, 5),
        "En skala visas när minst fem har svarat, och totalen när båda delskalorna visas.",
      ),
    ],
  });
