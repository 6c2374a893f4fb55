import {
  countyChecks,
  structureChecks,
  type CountyCheckId,
  type StructureCheckId,
} from "../../domain/follow-up/structure-checks";
import { structureStates, type StructureState } from "../../domain/follow-up/structure-states";
import { structureShape } from "../../cells/tables/follow-up-table-shapes";
import type { PlannedCell } from "../action/plan/cell-input";
import type { PlannedSheet } from "../action/plan/plan";
import type { SheetColumn } from "../sheet/columns";
import { SheetStack } from "../sheet/sheet-stack";

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

/** The county's own checks stand below the centres'. */
const countyName = "Länet";

type StructureColumn = keyof typeof structureShape.columns;

const widths: Readonly<Record<StructureColumn, number>> = {
  centre: 20,
  group: 11,
  check: 34,
  state: 15,
  recommended: 44,
  next: 32,
  responsible: 18,
  due: 12,
  source: 12,
};

/** What people write goes on in a line below; all of a row begins at its top, where it is read. */
const columns = Object.entries(structureShape.columns).map(
  ([key, { heading }]): SheetColumn<StructureColumn> => ({
    ...{ key: key as StructureColumn, heading, width: widths[key as StructureColumn] },
    wrap: true,
    ...(key === "due" && { numberFormat: "yyyy-mm-dd" }),
    ...(key === "state" && { words: structureStates }),
  }),
);

/** The rows of a centre as they go into a table that is there. */
export const structureRows = ({
  centre,
  states,
}: StructureRow): Readonly<Partial<Record<StructureColumn, PlannedCell>>>[] =>
  structureChecks.map(({ id, group, source }) => {
    const [check, recommended] = checkWords[id];
    return { centre, group, check, state: states[id] ?? "uppgift saknas", recommended, source };
  });

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
  const sheet = new SheetStack(
    "Struktur",
    { title: text.title, notes: [text.note] },
    { gridLines: true, orientation: "landscape", frozenColumns: 1 },
  );
  const { body } = sheet.table({
    name: structureShape.name,
    columns,
    lines: [
      ...centres.flatMap(({ centre, states }) =>
        structureChecks.map((check) => line(centre, check, states[check.id] ?? "uppgift saknas")),
      ),
      ...countyChecks.map((check) => line(countyName, check, "uppgift saknas")),
    ],
    repeats: true,
  });
  sheet.fit(body);
  return sheet.plan();
}
