import type { ClassificationOverview } from "../../cells/classification/overview";
import type { CentresText } from "../../text/centres/centres.sv";
import type { AskedQuestion } from "../../workbook/centres/question-list-plan";

/** What is asked, about which centre, as one would ask a colleague. */
export function questionsInWords(
  questions: ClassificationOverview["questions"],
  { list, questions: text }: CentresText,
  firstRow: number,
): AskedQuestion[] {
  return questions.map(({ row, name, service }) => {
    const centre = name || list.nameless(firstRow + row);
    return { centre, service, sentence: text.ask[service](centre) };
  });
}
