import municipalitiesFile from "../../../../assets/dalarna-2019/municipalities.csv";
import type { SheetDefinition } from "../../grid/workbook-definition";
import { parseCsv } from "../../../../assets/dalarna-2019/data-file";
import { dateSerial } from "../dates";
import { headingHeight, input, isoDate, block } from "../look";
import { at, firstRow, headedSpill, section, sheetOf, table } from "../sheet";

const top = firstRow;
const head = top + 2;

const date = { numberFormat: isoDate, align: "right" as const };
const centre = { align: "center" as const };

/** When an agreement ends: its last day, or what the source says instead. */
const until = 'IF(tblCentraler[Avtal t.o.m.]="",tblCentraler[Avtal],tblCentraler[Avtal t.o.m.])';
const statusOn = (day: string): string =>
  `=FC.AVTALSSTATUS(${until},${day},6,tblCentraler[Förlängs automatiskt])`;

const covered = "FC.FINNS(tblLanet[Kommun],tblCentraler[Kommun],tblCentraler[Klass]";

/** Which municipalities have a centre, and how long the agreements hold. */
export const coverageAndAgreements = (): SheetDefinition =>
  sheetOf({
    name: "Täckning och avtal",
    title: "Täckning i länet och avtalens status",
    shows:
      "FC.FINNS säger vilka kommuner som har en central. FC.AVTALSSTATUS säger hur det står till med avtalen en viss dag.",
    sources:
      "Källa: inventeringen av Dalarnas familjecentraler 2019. De två dagarna är valda för att visa olika svar: ändra dem.",
    isInvented: false,
    widths: [170, 32, 130, 130, 32, 150, 140, 110, 140, 140],
    heights: { [head]: headingHeight },
    blocks: [
      section(at(top, 0), "Länets kommuner"),
      table(
        at(head, 0),
        "tblLanet",
        [{ heading: "Kommun" }],
        parseCsv(municipalitiesFile).rows.map(({ municipality = "" }) => [municipality]),
      ),
      section(at(top, 2), "Finns en central?", "Alla klasser, och bara FC."),
      headedSpill(at(head, 2), "FC eller FCLV", `=${covered})`, centre),
      headedSpill(at(head, 3), "FC", `=${covered},"FC")`, centre),
      section(at(top, 5), "Avtalens status"),
      {
        at: at(top + 1, 7),
        cells: [["Dag", dateSerial("2019-12-01"), dateSerial("2020-10-01")]],
        formats: [
          { rect: block(0, 0, 1, 1), format: { align: "right", bold: true } },
          { rect: block(0, 1, 1, 2), format: { ...input, ...date } },
        ],
      },
      headedSpill(at(head, 5), "Central", "=tblCentraler[Central]", undefined),
      headedSpill(at(head, 6), "Gäller till", `=${until}`, date),
      headedSpill(
        at(head, 7),
        "Förlängs",
        '=IF(tblCentraler[Förlängs automatiskt]="","",tblCentraler[Förlängs automatiskt])',
        centre,
      ),
      headedSpill(at(head, 8), "Status första dagen", statusOn(`$I$${top + 2}`), centre),
      headedSpill(at(head, 9), "Status andra dagen", statusOn(`$J$${top + 2}`), centre),
    ],
  });
