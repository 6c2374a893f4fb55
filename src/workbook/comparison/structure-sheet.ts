import {
  countyChecks,
  structureChecks,
  type CountyCheckId,
  type StructureCheckId,
} from "../../domain/follow-up/structure-checks";
import { structureStates, type StructureState } from "../../domain/follow-up/structure-states";
import { structureShape } from "../../cells/tables/follow-up-shapes";
import type { PlannedCell } from "../action/plan/cell-input";
import type { PlannedSheet } from "../action/plan/plan";

const headings = Object.values(structureShape.columns).map(({ heading }) => heading);

/** What a check is called on the sheet, and what is recommended: the field's words, Swedish in both languages. */
export const checkWords: Readonly<
  Record<StructureCheckId | CountyCheckId, readonly [name: string, recommended: string]>
> = {
  coordinator: ["Samordnare", "Finns, med 20–30 % av en tjänst efter centralens storlek"],
  "steering-group": ["Styrgrupp", "Möts minst fyra gånger om året, med varje professions chef"],
  agreement: [
    "Samverkansavtal",
    "Är giltigt, undertecknat av båda huvudmännen, med mål, roller, beslutsordning och ekonomi",
  ],
  "job-descriptions": ["Uppdragsbeskrivning per profession", "Finns för varje profession"],
  "responsibility-list": ["Gränsdragningslista", "Är bilaga till avtalet"],
  "yearly-review": ["Årlig översyn av avtal och ekonomi", "Görs varje år, med ekonomer och samordnare"],
  plan: ["Verksamhetsplan", "Är gemensam och gäller i år"],
  report: ["Verksamhetsberättelse", "Är gemensam, med statistik, och gäller förra året"],
  "planning-time": ["Gemensam planeringstid", "Är avsatt för alla professioner"],
  "follow-up": ["Systematisk uppföljning", "Görs i sex steg, från plan till analys"],
  "start-components": ["Start i sex kärnkomponenter", "Har gåtts igenom, också för en central som finns"],
  organisation: ["Organisering av samverkan", "SKR:s fjorton punkter har gåtts igenom i styrgruppen"],
  "joint-groups": ["Gemensamma grupper", "Föräldragrupper leds av flera professioner"],
  assignments: ["De tolv uppdragen", "Är kända, och verksamhetsplanen svarar mot dem"],
  "childrens-rights": ["Barnkonventionen", "Artiklarna har gåtts igenom och märks i arbetet"],
  "county-coordinator": [
    "Länssamordnare och länsnätverk",
    "Stödjer samordnarna, följer kvaliteten och håller en regional vägledning",
  ],
  "county-agreement": ["Länsöverenskommelse", "Finns, är giltig och anger mål och ansvar"],
  "budget-before-decision": ["Budgetram före beslut", "Läggs fast innan en ny central beslutas"],
};

export interface StructureRow {
  readonly centre: string;
  readonly states: Readonly<Partial<Record<StructureCheckId, StructureState>>>;
}

const top = 3;
/** The county's own checks stand below the centres'. */
const countyName = "Länet";

/** One row for each centre and check. Only what the data say is filled in; nothing is added up. */
export function structureSheet(
  centres: readonly StructureRow[],
  text: { readonly title: string; readonly note: string },
): PlannedSheet {
  const line = (
    centre: string,
    { id, group, source }: (typeof structureChecks)[number] | (typeof countyChecks)[number],
    state: StructureState,
  ): PlannedCell[] => {
    const [name, recommended] = checkWords[id];
    return [centre, group, name, state, recommended, null, null, null, source];
  };
  const rows = [
    ...centres.flatMap(({ centre, states }) =>
      structureChecks.map((check) => line(centre, check, states[check.id] ?? "uppgift saknas")),
    ),
    ...countyChecks.map((check) => line(countyName, check, "uppgift saknas")),
  ];
  const body = { row: top + 1, rows: rows.length, columns: 1 };
  const at = (key: keyof typeof structureShape.columns): number =>
    Object.keys(structureShape.columns).indexOf(key);
  return {
    name: "Struktur",
    ifTaken: "number",
    blocks: [
      { row: 0, column: 0, cells: [[text.title]], look: { role: "title" } },
      { row: 1, column: 0, cells: [[text.note]], look: { role: "note" } },
      { row: top, column: 0, cells: [headings], look: { wrap: true } },
      { row: top + 1, column: 0, cells: rows },
    ],
    tables: [
      { name: structureShape.name, row: top, column: 0, rows: rows.length + 1, columns: headings.length },
    ],
    formats: [{ ...body, column: at("due"), look: { numberFormat: "yyyy-mm-dd" } }],
    validations: [{ ...body, column: at("state"), words: structureStates }],
    columnWidths: Object.fromEntries(
      [20, 11, 32, 15, 52, 34, 22, 13, 13].map((width, column) => [column, width]),
    ),
    frozenRows: top + 1,
    frozenColumns: 1,
    page: { orientation: "landscape", titleRows: { first: top, last: top }, footer: text.title },
  };
}
