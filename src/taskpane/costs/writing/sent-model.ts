import type { Specification } from "../../../cells/costs/cost-overview";
import { chargedSums, type Charged } from "../../../domain/costs/correction";
import { wholeUnits } from "../../../domain/costs/money";
import { formatDay } from "../../../cells/ground/dates";
import { pairMark } from "../../../workbook/costs/specification/pair-mark";
import { sentAsKept, sentState, type SentState } from "../../../workbook/costs/specification/sent";
import { yearsOf } from "../../../workbook/costs/specification/pair-names";
import type { WorkbookContents } from "../../../workbook/reading/contents";
import type { CostsChoices } from "../choices";
import { today } from "../../frame/today";
import type { CostsModel } from "../costs-model";

/** What a specification charges, each kind of cost for each verksamhet under each VAT code once. */
export const chargedBySpecification = ({ lines }: Specification): Charged[] =>
  chargedSums(
    lines.map(({ kind, verksamhet, vatCode, amount }) => ({
      kind,
      verksamhet,
      vatCode,
      amount: wholeUnits(amount),
    })),
  );

/** Of each specification what has become of it since it was sent. */
export function sentStates(
  contents: WorkbookContents,
  choices: CostsChoices,
  { specifications, overview, centre }: CostsModel,
): readonly (SentState | undefined)[] {
  const sent = sentAsKept(choices.sent);
  const found = specifications?.value;
  if (sent.length === 0 || !found || !overview?.value) return [];
  const period = overview.value.period;
  const years = yearsOf({ outline: { period } }) || formatDay(today()).slice(0, 4);
  return found.map((one) =>
    sentState(sent, { years, pair: pairMark(one, centre) }, chargedBySpecification(one), contents),
  );
}
