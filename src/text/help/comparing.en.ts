import type { Section } from "./section";

/** The same in English. */
export const comparingSections: readonly Section[] = [
  {
    id: "compare",
    heading: "Compare",
    pictures: [
      {
        file: "comparison-en.png",
        alt: "Compare: one indicator in order, with the median as a line",
      },
    ],
    paragraphs: [
      "Reads a table or a range as it is: centres on rows or in columns, one or two heading rows, units in a row of their own, codes before the names. Sums, means, the county and the country are shown and not counted, nor is a heading above a region’s rows, with nothing but a name. Where the headings have been shifted against their values that is said, and no figures are read.",
      "What has two readings is asked about: ca 150, >95 %, 6–7, 4.950, 3½, a plain 1 among shares in per cent. What Excel shows in per cent is read as a share. A number that is typed as text is made a number before it counts. What a zero, a dash or a dot means is for you to say, once.",
      "A signal shows the position among the others, not good or bad: green in the best quarter, red in the last, yellow in between, grey where the value is missing. It needs a direction. Fewer than four values turn yellow.",
      "Ratios are offered only where the parts can be compared. A head count that may contain vacancies is not divided into children or pregnant women.",
    ],
    steps: [
      "Choose Compare in the pane. If the workbook has tblCentraler it is read; otherwise choose another table or a plain range: those whose rows or columns are centres, municipalities or regions are found by themselves. If the range is not found, select it and press Read the selection.",
      "Answer what is asked and tick the indicators. The arrow to the right of an indicator opens type, direction, decimals, signal and what the figure means.",
      "Turn the pages of the indicators under Result and choose Write the comparison. The sheet has count, lowest, median, mean and highest at the top, as Excel’s own formulas.",
    ],
  },
  {
    id: "in-words",
    heading: "In words, Coverage and Over time",
    pictures: [
      {
        file: "coverage-en.png",
        alt: "Coverage: municipalities with FC, FCLV and neither, and which are left",
      },
    ],
    paragraphs: [
      "In words writes one sentence for each indicator, a formula each, so that one bad cell costs one sentence and not all.",
      "Coverage shows which municipalities have FC, FCLV, neither, or where it cannot be said, and how far it is to at least one in each. You choose what counts: FC, FC or FCLV, or centres with ja in a column of your own, such as an extra payment. A centre that serves several municipalities is written in tblUpptag, a row for each municipality.",
      "Over time puts two years’ tables side by side. Names that are alike are asked about. A value that is missing has no change, and an indicator with another unit is not compared.",
    ],
  },
  {
    id: "agreements-structure",
    heading: "Agreements and structure, Report and Worksheets",
    pictures: [
      {
        file: "structure-en.png",
        alt: "Agreements and structure: how agreements are read, and each centre’s checks",
      },
    ],
    paragraphs: [
      "tblAvtal gathers the agreements of centres and county: status, the last day to give notice, and whether the review is more than a year old. Agreements in words are read when they have one reading; “dec 2026” is left to be filled in. Where the agreements stand in a range without the table of centres: mark them, their headings too, and choose Read the selection. The days can be saved as a calendar file. A centre without a row in tblAvtal or tblStruktur is named, and can be added.",
      "tblStruktur has fifteen checks for each centre and three for the county, with state, recommendation, next step, responsible function and date. Only what the data say is filled in. Nothing is added up to a mark, and nothing changes the class.",
      "Report puts the parts that you choose on one A4 page. Worksheets are on Start under Create: start plan, follow-up, the fourteen points of SKR, the assignments, the convention on the rights of the child, the coordinator’s year, the steering group’s responsibility, the inventory, questions to municipalities without a centre, an outline of the local agreement and more. They are about the service, never about single families.",
    ],
  },
  {
    id: "background",
    heading: "Words and background",
    paragraphs: [
      "A short account of what the sources say about the work. Sources: FFFF’s national guidance 2021, Rikshandboken (1177 for care staff), the presentations of Region Värmland and Dalarna.",
    ],
    questions: [
      [
        "The four services",
        "Maternal health care follows health during pregnancy. Child health care follows the child’s development to the age of six and supports the parents. The open preschool is a meeting place with pedagogy for children and adults. Preventive social services give advice and support before and during parenthood. Together they reach nearly every family.",
      ],
      [
        "Purpose and goal",
        "Less physical, mental and social ill health among children, less inequality in health, and fewer children who fall between the systems. In the long run good and equal health for parents-to-be, parents and children. Rikshandboken lists eleven ways there; the guidance twelve assignments, which are a worksheet.",
      ],
      [
        "Good and close care",
        "Four features: care starts from the person’s needs, builds on relations and prevents, contributes to equal health and safety, and rests on shared responsibility and trust.",
      ],
      [
        "The national strategy for parental support",
        "Three goals: ways of working that rest on knowledge, support that can be reached, and an organisation that carries it. Three perspectives: the rights of the child, equal parenthood and equal health.",
      ],
      [
        "Protective and risk factors",
        "Protective factors help a child to do well in spite of difficulties, such as safe relations and support outside the family; risk factors make ill health more likely. The guidance’s star of prevention draws risks such as trouble at school, mental ill health and exclusion around the child: stronger parenthood lessens all of them. No factor decides how a child fares, and the add-in works nothing out about single persons.",
      ],
      [
        "Effective support",
        "Four sides: the relation to the family, professional skill, the family’s own influence, and an understanding of culture and way of life.",
      ],
      [
        "Cooperation, coordination, collaboration",
        "Cooperation (samarbete): to solve a limited task together. Coordination (samordning): to direct resources and efforts so that they fit. Collaboration (samverkan): what happens between units and authorities over time, such as planning and sharing information.",
      ],
      [
        "What co-location gives",
        "One way in and low thresholds, short ways between professions, safer collaboration, better parents’ groups, gathered knowledge about families with great needs, support through change and worry, earlier discovery, clearer roles and fewer who fall between stools.",
      ],
      [
        "A good team",
        "Clear goals and roles, open communication where people may disagree, feedback, time together, and an agreed way to handle conflicts.",
      ],
      [
        "The knowledge that follow-up rests on",
        "The best available knowledge, the professional’s experience, the person’s situation, the person’s experience and wishes, and systematic follow-up. FFFF has a review of the literature and a pre-study for research.",
      ],
      [
        "The county’s agreement",
        "Dalarna has worked in two phases with a county agreement on children’s health. The project plan has no place in the add-in; agreements go into tblAvtal with the level Län.",
      ],
    ],
  },
];
