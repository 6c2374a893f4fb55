import { groupResult } from "../../cells/results/survey-results";
import type { DivisionResult } from "../../domain/survey/survey-figures";
import { formula, type PlannedCell } from "../action/plan/cell-input";
import type { PlannedSheet } from "../action/plan/plan";
import type { SheetColumn } from "../sheet/columns";
import type { Line } from "../sheet/parts";
import { figure, resultColumns } from "../sheet/result-columns";
import { SheetStack } from "../sheet/sheet-stack";
import { surveySheetStem, type SurveyRequest, type SurveySheetsText } from "./survey-request";

const groupSheetName = (year: string): string => `${surveySheetStem}grupper ${year}`;

type GroupColumn = "group" | "respondents" | "asked" | "rate" | `question ${number}`;

/** Where somebody has said how many were asked. */
const askedColumns = [
  { key: "asked", heading: "Antal utskickade", width: 12, ...figure("count") },
  { key: "rate", heading: "Svarsfrekvens", width: 14, ...figure("part") },
] as const;

const columnsOf = ({ questions }: SurveyRequest, hasAsked: boolean): SheetColumn<GroupColumn>[] => [
  ...resultColumns(groupResult),
  ...(hasAsked ? askedColumns : []),
  ...questions.map(
    (heading, at): SheetColumn<GroupColumn> => ({
      ...{ key: `question ${at}`, heading, width: groupResult.further.width },
      ...figure(groupResult.further.holds),
    }),
  ),
];

/** A block for each grouping, with the total below its groups. Always values: a formula cannot know the other tables. */
export function groupSheet(request: SurveyRequest, text: SurveySheetsText): PlannedSheet {
  const { figures, sentTo = [] } = request;
  const hasAsked = sentTo.some((groups) => groups.some((sent) => sent !== undefined));
  const columns = columnsOf(request, hasAsked);
  const order = text.order(figures.divisions.map(({ heading }) => heading));
  const sheet = new SheetStack(
    groupSheetName(request.year),
    { title: request.name, notes: [text.groupsNote, order] },
    { orientation: "landscape", frozenColumns: 1, printed: columns.length },
  );
  figures.divisions.forEach((division, at) => {
    sheet.subtitle(division.heading);
    const { head, body } = sheet.list({
      columns,
      lines: [
        ...groupLines(division, hasAsked ? (sentTo[at] ?? []) : undefined),
        totalLine(request, hasAsked),
      ],
    });
    sheet.dress({ ...body, row: body.row + body.rows - 1, rows: 1 }, { role: "sum" });
    sheet.raise([{ row: head, rows: 1, lines: 3 }]);
    sheet.gap(2);
  });
  return sheet.plan();
}

/** Excel works out what it can. A number that nobody has said is missing, not zero. */
const rate = (at: (key: GroupColumn) => string): PlannedCell =>
  formula(`=IF(ISNUMBER(${at("asked")}),${at("respondents")}/${at("asked")},"")`);

const groupLines = (
  { groups }: DivisionResult,
  sentTo: readonly (number | undefined)[] | undefined,
): Line<GroupColumn>[] =>
  groups.map(
    ({ name, respondents, cells }, line): Line<GroupColumn> =>
      (at) => [
        name,
        respondents,
        ...(sentTo ? [sentTo[line] ?? null, rate(at)] : []),
        ...cells.map(({ mean }) => mean),
      ],
  );

const totalLine =
  ({ figures, sent }: SurveyRequest, hasAsked: boolean): Line<GroupColumn> =>
  (at) => [
    "Totalt",
    figures.respondents,
    ...(hasAsked ? [sent ?? null, rate(at)] : []),
    ...figures.factors.map(({ mean }) => mean),
  ];
