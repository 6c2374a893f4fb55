import reportedFile from "../../../assets/dalarna-2019/reported-summary.csv";
import type { SheetDefinition } from "../grid/workbook-definition";
import type { CellInput } from "../host/book";
import { parseCsv } from "../../../assets/dalarna-2019/data-file";
import { headingHeight } from "./look";
import { at, firstRow, figures, lines, sheetOf, table } from "./sheet";

interface Figure {
  /** The statement as the data file has it. */
  readonly statement: string;
  readonly swedish: string;
  readonly formula: string;
}

const count = (column: string, ...criteria: readonly string[]): string =>
  criteria.length === 1
    ? `COUNTIF(tblCentraler[${column}],${criteria[0]})`
    : `COUNTIFS(${criteria.map((one) => `tblCentraler[${column}],${one}`).join(",")})`;

/** Municipalities, each once, of the centres for which the condition holds. */
const municipalitiesWhere = (column: string, answer: string): string =>
  `ROWS(UNIQUE(FILTER(tblCentraler[Kommun],tblCentraler[${column}]="${answer}")))`;

const municipalitiesThat = (answer: "ja" | "nej", classes = ""): string =>
  `SUMPRODUCT(--(FC.FINNS(tblKommuner[Kommun],tblCentraler[Kommun]${classes})="${answer}"))`;

const ofClassFC = ',tblCentraler[Klass],"FC"';

const reportFigures: readonly Figure[] = [
  {
    statement: "family centres",
    swedish: "Familjecentraler (de som får tilläggsersättning)",
    formula: count("Tilläggsersättning 2019", '"ja"'),
  },
  {
    statement: "municipalities with a family centre",
    swedish: "Kommuner med familjecentral",
    formula: municipalitiesThat("ja"),
  },
  {
    statement: "municipalities without a family centre",
    swedish: "Kommuner utan familjecentral",
    formula: municipalitiesThat("nej"),
  },
  {
    statement: "started 2004-2006",
    swedish: "Centraler som startade 2004–2006",
    formula: count("Startår", '">=2004"', '"<=2006"'),
  },
  { statement: "started 2011", swedish: "Centraler som startade 2011", formula: count("Startår", "2011") },
  {
    statement: "started 2017-2018",
    swedish: "Centraler som startade 2017–2018",
    formula: count("Startår", '">=2017"', '"<=2018"'),
  },
  {
    statement: "open preschool hours per week, lowest",
    swedish: "Öppna förskolans timmar per vecka, lägst",
    formula: "MIN(tblCentraler[ÖF timmar/vecka])",
  },
  {
    statement: "open preschool hours per week, highest",
    swedish: "Öppna förskolans timmar per vecka, högst",
    formula: "MAX(tblCentraler[ÖF timmar/vecka])",
  },
  {
    statement: "fully co-located centres",
    swedish: "Fullt samlokaliserade centraler",
    formula: count("Klass", '"FC"'),
  },
  {
    statement: "municipalities with fully co-located centres",
    swedish: "Kommuner med fullt samlokaliserade centraler",
    formula: municipalitiesThat("ja", ofClassFC),
  },
  {
    statement: "centres with joint groups",
    swedish: "Centraler med gemensamma grupper",
    formula: count("Gemensamma grupper", '"ja"'),
  },
  {
    statement: "municipalities with joint groups",
    swedish: "Kommuner med gemensamma grupper",
    formula: municipalitiesWhere("Gemensamma grupper", "ja"),
  },
  {
    statement: "centres with a specific coordinator",
    swedish: "Centraler med en särskild samordnare",
    formula: count("Samordnare", '"särskild"'),
  },
  {
    statement: "centres without any coordinator",
    swedish: "Centraler utan samordnare",
    formula: count("Samordnare", '"ingen"'),
  },
  {
    statement: "centres with the coordinator function split between managers",
    swedish: "Centraler där chefer delar på samordningen",
    formula: count("Samordnare", '"delad mellan chefer"'),
  },
  {
    statement: "centres with an active steering or management group",
    swedish: "Centraler med aktiv styrgrupp eller ledningsgrupp",
    formula: count("Styrgrupp aktiv", '"ja"'),
  },
  {
    statement: "centres with joint planning time",
    swedish: "Centraler med gemensam planeringstid",
    formula: count("Gemensam planeringstid", '"ja"'),
  },
  {
    statement: "fully staffed in all professions",
    swedish: "Centraler som är fullt bemannade i alla yrken",
    formula: 'COUNTIFS(tblCentraler[MHV fullt bemannad],"ja",tblCentraler[BHV fullt bemannad],"ja")',
  },
];

// Said, since a formula would take over the format of what it counts.
const figure = { numberFormat: "General", align: "right" as const };

const top = firstRow;
const head = top + 3;

const cell = (name: string): string => `tblRapporten[[#This Row],[${name}]]`;

/** What the report states in its summary, and the same figure calculated from the tables of the workbook. */
export function report(): SheetDefinition {
  const rows = parseCsv(reportedFile).rows.map(({ statement, value }): CellInput[] => {
    const known = reportFigures.find((one) => one.statement === statement);
    if (!known) throw new Error(`The report's "${statement}" is not calculated.`);
    return [
      known.swedish,
      Number(value),
      `=${known.formula}`,
      `=IF(${cell("Uträknat")}=${cell("Rapporten")},"ja","nej")`,
      known.formula.includes("FC.") || known.formula.includes("Klass") ? "FC" : "Excel",
    ];
  });
  return sheetOf({
    name: "Rapportens siffror",
    title: "Rapportens siffror, uträknade ur tabellerna",
    shows:
      "Varje siffra i inventeringens sammanfattning, och samma siffra som formel på bladen Centraler och Kommuner.",
    sources: "Källa: inventeringen av Dalarnas familjecentraler 2019, dess sammanfattning.",
    isInvented: false,
    widths: [390, 110, 110, 100, 130],
    heights: { [head]: headingHeight },
    blocks: [
      figures(at(top, 0), [
        {
          label: "Siffror som stämmer",
          value: '=COUNTIF(tblRapporten[Stämmer],"ja")&" av "&ROWS(tblRapporten[Stämmer])',
        },
      ]),
      table(
        at(head, 0),
        "tblRapporten",
        [
          { heading: "Uppgift" },
          { heading: "Rapporten", format: figure },
          { heading: "Uträknat", format: figure },
          { heading: "Stämmer", format: { align: "center" } },
          { heading: "Räknas med", format: { align: "center" } },
        ],
        rows,
      ),
      lines(
        at(head + rows.length + 3, 0),
        "Rapporten räknar de åtta centraler som får regionens tilläggsersättning. Det är en regel om pengar och ingen klass:",
        "fullt samlokaliserade är fem, i fyra kommuner. Fullt bemannad: både mödra- och barnhälsovården, de yrken där källan säger det.",
      ),
    ],
  });
}
