import { formatDay } from "../../../cells/ground/dates";
import { costSheetsText } from "../../../text/sheets/cost-sheets";
import type { CostRequest, SentOf } from "../../../workbook/costs/cost-request";
import { numbersFor, type NumberedSpecification } from "../../../workbook/costs/specification/numbers";
import { yearsOf } from "../../../workbook/costs/specification/pair-names";
import { pairMark } from "../../../workbook/costs/specification/pair-mark";
import { isOfPair, sentAsKept, sentSum } from "../../../workbook/costs/specification/sent";
import type { CostsChoices } from "../choices";
import { today } from "../../frame/today";
import type { ViewFrame } from "../../frame/view-frame";
import type { CostsModel } from "../costs-model";
import type { CostsPlace } from "../place";
import { costRequest } from "../split/cost-request";

/** What the sheets are made from, with the head of the specifications. */
export interface HeadedRequest {
  readonly request: CostRequest;
  /** Of the costs, or of issue where they say none. */
  readonly years: string;
  /** "2026-01-20" */
  readonly issued: string;
  /** The numbers that are kept when something has been written. */
  readonly numbered: readonly NumberedSpecification[];
}

export function headedRequest(
  model: CostsModel,
  { choices, state }: Pick<ViewFrame<CostsChoices, CostsPlace>, "choices" | "state">,
): HeadedRequest | undefined {
  const request = costRequest(model, costSheetsText.in(state.language));
  if (!request) return undefined;
  const { numbered = [], property, agreement } = choices;
  const sent = sentAsKept(choices.sent);
  const { centre, outline } = request;
  const issued = formatDay(today());
  const years = yearsOf(request) || issued.slice(0, 4);
  const { numbers, kept } = numbersFor(numbered, outline.pairs, { years, centre });
  const sentOf = outline.pairs.map((pair): SentOf | undefined => {
    const own = sent.filter((one) => isOfPair(one, { years, pair: pairMark(pair, centre) }));
    const [first] = own;
    return first && { day: first.day, number: first.number, sum: sentSum(own) };
  });
  const head = {
    numbers,
    issued,
    sent: sentOf,
    ...(property !== undefined && { property }),
    ...(agreement !== undefined && { agreement }),
  };
  return { request: { ...request, head }, years, issued, numbered: kept };
}
