import { parseNumber } from "../../cells/ground/numbers";
import { unknownKind, builtInKeys } from "../../cells/costs/keys/built-in-keys";
import { unlet } from "../../cells/costs/rooms/room-matrix";
import { undivided } from "../../cells/costs/year/preliminary-table";
import { costsText } from "../../text/costs/costs";
import type { PaneText } from "../../text/frame/pane.sv";
import { inFigures } from "./figures";

/** What the functions answer is Swedish, as it stands in the cells: the pane says it in its own language. */
type Answering = Pick<PaneText, "language" | "locale">;

const equally = /^(.*) \(([^()]*) basverksamhet(?:er)?\)$/;
const notWhole = /^(.*), summa (\d[\d\s,]*(?: och \d[\d\s,]*)*)$/;

/** The key that a cost was divided by; names that people have given stay as they are. */
export function keyInWords(key: string, text: Answering): string {
  const words = costsText.in(text.language).answers;
  if (key === unknownKind) return words.unknownKind(builtInKeys.area);
  const [, base, services] = equally.exec(key) ?? [];
  if (base === builtInKeys.equal && services)
    return words.equally(base, numbersInWords(services, text), services === "1");
  const [, agreement, sums] = notWhole.exec(key) ?? [];
  return agreement !== undefined && sums ? words.notWhole(agreement, numbersInWords(sums, text)) : key;
}

/** `4`, or `4 och 3,5` for the times of a year. */
function numbersInWords(numbers: string, { language, locale }: Answering): string {
  const { and } = costsText.in(language).answers;
  const each = numbers.split(" och ").map((one) => one.split(", "));
  const shown = each.map((list) =>
    list.map((one) => inFigures(parseNumber(one) ?? Number.NaN, locale)).join(", "),
  );
  return shown.join(` ${and} `);
}

/** The name of a row of FC.RUMSYTOR, whose last one is the sum. */
export const roomRowInWords = (name: string, isLast: boolean, { language }: Answering): string => {
  const { answers, source } = costsText.in(language);
  if (isLast) return source.areasOf.sum;
  return name === unlet ? answers.unlet : name;
};

/** A kind of cost of the settlement: what was charged in advance for no kind stands by itself. */
export const settledKindInWords = (kind: string, { language }: Answering): string =>
  kind === undivided ? costsText.in(language).answers.undivided : kind;
