import { wholeUnits } from "../../../domain/costs/money";
import { costChoices, costEdits, type TriedCost } from "../../../domain/costs/trial/cost-changes";
import {
  arePartsOfOne,
  partyChoices,
  partyEdits,
  timesHundred,
  type TriedParty,
} from "../../../domain/costs/trial/party-changes";
import type {
  CostChange,
  LostChange,
  PartyChange,
  TrialChange,
} from "../../../domain/costs/trial/trial-change";
import type { TrialChoices } from "../../../domain/costs/trial/what-can-be-tried";
import { numberOf, type Cell } from "../../ground/cell";
import { dayOf } from "../../ground/dates";
import { matchHeadings } from "../../ground/headings";
import { nameOf } from "../../ground/names";
import { contactColumns } from "../headings/contact-headings";
import { costColumns, type CostColumn } from "../headings/cost-headings";
import { partyColumns, type PartyColumn } from "../headings/party-headings";
import { costSectionsIn, partySectionsIn } from "../section-rows";
import { TableCopy, type TriedTable } from "./table-copy";

type Table = readonly (readonly Cell[])[];

export interface Trial {
  readonly parties: TriedTable;
  readonly costs: TriedTable;
  readonly lost: readonly LostChange[];
  /** What can be changed further. */
  readonly choices: TrialChoices;
}

/**
 * The tables of a centre with changes made in copies of them, one after the other; the tables themselves are left alone.
 *
 * @param costs the table with its heading row
 * @param centre the one that is divided, where the tables hold several
 */
export function triedTables(
  costs: Table,
  parties: Table,
  centre: string | undefined,
  changes: readonly TrialChange[],
): Trial {
  const partyCopy = new TableCopy<PartyColumn>(
    parties,
    partyColumns,
    centre,
    "centre",
    partySectionsIn(parties),
  );
  const costCopy = new TableCopy<CostColumn>(costs, costColumns, centre, "centre", costSectionsIn(costs));
  const lost: LostChange[] = [];
  changes.forEach((change, index) => {
    const because =
      change.what === "key" || change.what === "amount"
        ? changeCosts(costCopy, change)
        : changeParties(partyCopy, change);
    if (because) lost.push({ change: index, because });
  });
  const agreements = agreementColumns(partyCopy);
  const shares = agreements.flatMap(({ column, isShare }) => (isShare ? [column] : []));
  return {
    parties: partyCopy.result(["from", "till"], shares),
    costs: costCopy.result(["from", "till"], []),
    lost,
    choices: {
      ...partyChoices(partiesIn(partyCopy, agreements)),
      agreements: agreements.map(({ heading }) => heading),
      hasArea: partyCopy.has("area"),
      ...costChoices(costsIn(costCopy)),
    },
  };
}

function changeParties(copy: TableCopy<PartyColumn>, change: PartyChange): LostChange["because"] | undefined {
  const agreements = agreementColumns(copy);
  const headings = agreements.map(({ heading }) => heading);
  const edits = partyEdits(partiesIn(copy, agreements), headings, change);
  if (typeof edits === "string") return edits;
  for (const edit of edits) {
    if (edit.edit !== "set-percent") copy.make(edit);
    else {
      const { column, isShare } = agreements[headings.indexOf(edit.agreement)] as AgreementColumn;
      copy.put(edit.row, column, isShare ? Number(`${edit.percent}e-2`) : edit.percent);
    }
  }
  return undefined;
}

function changeCosts(copy: TableCopy<CostColumn>, change: CostChange): LostChange["because"] | undefined {
  const edits = costEdits(costsIn(copy), change);
  if (typeof edits === "string") return edits;
  for (const edit of edits) if (edit.edit !== "set-percent") copy.make(edit);
  return undefined;
}

interface AgreementColumn {
  readonly column: number;
  readonly heading: string;
  /** Its percentages are written as parts of one. */
  readonly isShare: boolean;
}

/** Further columns with numbers. */
function agreementColumns(copy: TableCopy<PartyColumn>): AgreementColumn[] {
  const mapped = new Set<number | undefined>([
    ...copy.mapped,
    ...Object.values(matchHeadings(copy.headings, contactColumns).columnOf),
  ]);
  return copy.headings.flatMap((cell, column) => {
    const heading = nameOf(cell);
    const numbers = copy.ofCentre.flatMap(([, { origin, cells }]) =>
      origin === undefined ? [] : (numberOf(cells[column], "area") ?? []),
    );
    if (mapped.has(column) || heading === "" || numbers.length === 0) return [];
    return [{ column, heading, isShare: arePartsOfOne(numbers) }];
  });
}

const partiesIn = (copy: TableCopy<PartyColumn>, agreements: readonly AgreementColumn[]): TriedParty[] =>
  copy.ofCentre.map(([row, own]) => ({
    row,
    verksamhet: nameOf(copy.at(own, "verksamhet")),
    organisation: nameOf(copy.at(own, "organisation")),
    area: copy.at(own, "area"),
    services: copy.has("baseServices") ? copy.at(own, "baseServices") : 1,
    agreed: agreements.map(({ column, isShare }) => {
      const number = numberOf(own.cells[column], "area");
      return number === undefined ? undefined : isShare ? timesHundred(number) : number;
    }),
    from: dayOf(copy.at(own, "from")),
    till: dayOf(copy.at(own, "till"), "last"),
    isGone: own.isGone,
  }));

const costsIn = (copy: TableCopy<CostColumn>): TriedCost[] =>
  copy.ofCentre.flatMap(([row, own]) => {
    const kind = nameOf(copy.at(own, "kind"));
    if (kind === "") return [];
    return [
      {
        row,
        kind,
        amount: wholeUnits(numberOf(copy.at(own, "amount"), "money") ?? 0),
        key: nameOf(copy.at(own, "key")),
        isDated: dayOf(copy.at(own, "from")) !== undefined && dayOf(copy.at(own, "till")) !== undefined,
      },
    ];
  });
