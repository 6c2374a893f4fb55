import type { Section } from "./section";

/** Collaboration: from the export to the steering group, and what is protected and why. */
export const surveyingSections: readonly Section[] = [
  {
    id: "collaboration-survey",
    heading: "Collaboration: from the survey to the steering group",
    pictures: [
      {
        file: "survey-en.png",
        alt: "Collaboration: nine factors with their means, and what is protected",
      },
    ],
    steps: [
      "Open the survey tool's export in Excel and choose Collaboration in the pane. The answers are found in a table or in the sheet itself, below several heading rows too. If nothing is found: select the answers and choose Read the selection.",
      "Go through the columns. Each question has been given a factor; Check means that the wording may concern several. Names, e-mail and free text are not read; of the times, the first and the last day. Where a column such as Status or Finished says that an answer was not sent in, it is not counted unless you choose so.",
      "Go through the scale: 1 is very poor and 5 very good. Values that cannot be read, such as 6 or −99, are asked about. If the list is reversed, choose Turn the scale.",
      "Choose groupings in order of importance, merge small groups by giving them the same name, and write how many the survey was sent to, in all or group by group.",
      "Choose whether the factors are written as a live formula or as fixed values. Where a formula cannot read the answers as they stand, they can be put in order in the table tblSvar: group and 1–5, in an order of chance and without names.",
      "Choose Write to the workbook. Factors, groups and basis get sheets of their own, and the published figures gather in tblMatningar for next year.",
      "Choose Clear the answers when the result is done. The answers may remain in the survey tool, in the file's version history and in copies.",
    ],
    paragraphs: [
      "A question that a whole group was never asked is not measured there: the group's respondents are not counted as missing.",
      "Visitor survey shows the share that answers yes or 4–5, with an interval (95%, Wilson). Readiness counts ORIC when you have confirmed the order of the statements. Over time compares two published surveys, two years within one, or two tables of answers, with Welch's interval; without ten answers in both, change cannot be told from chance.",
    ],
  },
  {
    id: "protected",
    heading: "What is protected, and why it holds",
    paragraphs: [
      "Nothing is shown that rests on fewer than five people's answers, neither by itself nor as the difference of two figures. The limit can be raised and never lowered. What is protected depends only on how many have answered, never on what anybody answered.",
      "This is how it works with several groupings. Imagine that all who have answered a question stand in a single room. A group is shown only if it takes nobody or at least five people out of every room, and leaves nobody or at least five behind. Then the room is divided: the group by itself and the rest by itself. The next grouping is tried in the rooms that there are now.",
      "So every figure that is shown is about whole rooms, and in every room there are at least five people. If two in the same room change answers with each other, no figure changes at all. Nobody can then work out who answered what.",
      "The order matters: the grouping that stands first may show most. Groupings that lie inside one another, such as centre, municipality and region, cost almost nothing. Groupings that cross, such as profession and centre, often shut each other out; merging groups helps then.",
      "When a survey has been published, the workbook remembers what was shown, not who answered what. One to four new answers have to wait, otherwise they could be worked out. More of them are tried as a room of their own, question by question and group by group. If you merge groups in another way, the new ones are protected together with the earlier ones. A survey is known again by its figures, by another name or on another sheet too: so put new answers below the old ones, and do not sort them anew.",
    ],
    questions: [
      [
        "When the pane asks whether the answers are part of another survey",
        "Where a couple of people have left and a couple have come, two surveys look like any two, and the answers of those few would be the difference. Figures cannot tell. If every answer has its time, and all times are after the last day of the earlier survey or before its first, nothing is asked. Otherwise you answer once: where everybody has answered anew it is a new survey; where they are exactly the same people's answers, no question is shown of which few answers have changed. Where some of the answers are part of it, nothing is written. What you said belongs to the survey and is not asked again. If nobody but you has seen the figures of the earlier survey, the new one can replace them; then remove the sheets with the earlier ones.",
      ],
      [
        "What the protection cannot do",
        "A group of five or more who all answered the same shows what each of them answered. Whoever has the workbook with the answers can read them. Functions in cells do not know what other tables show: do not put several FC.SAMVGRUPP of the same answers side by side. Surveys that are added to one another or taken from one another are tried against what the workbook has published. Of other workbooks it knows nothing. Two people who change groups with each other between two surveys go unnoticed, since the groups are as large as before: whoever knows who they are can work out the difference between their answers. A wrong answer to the question whether the answers are the same people's or new shows both surveys as if it were right. If you are not sure: replace the earlier survey, or wait until next year. Visitor survey and Readiness do not remember what has been shown: keep to one grouping for each question.",
      ],
      [
        "What you can tell the employees",
        "Say that the answers are treated confidentially, not that they are anonymous. Say who sees the single answers, that nothing is shown for groups of fewer than five answers, that the tool does not read free text, and when the answers are removed.",
      ],
    ],
  },
];
