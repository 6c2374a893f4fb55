import type { Section } from "../help/section";

/** Start, plain ranges and ledgers: how one's own figures come in. */
export const beginningSections: readonly Section[] = [
  {
    id: "start",
    heading: "Start",
    pictures: [
      {
        file: "start-en.png",
        alt: "Start: the table tblParter, a ledger and a range that looks like Centres",
      },
    ],
    paragraphs: [
      "Start shows the workbook's tables and what is wrong in them, cell by cell. A table is known by its name or by its headings, also where it is called something else.",
      "The repair changes only what has one reading: numbers and dates that stand as text, spaces that cannot be seen. What can be read in two ways, such as 4.950, is asked, with what each answer is in kronor. All of it can be undone.",
      "An empty table is empty, not faultless, and a function is named when it can read the table. Where nearly all of a column is something else than its heading says, that is said once: then the columns are probably shifted.",
    ],
    steps: [
      "Choose Empty tables to begin from nothing. Take all, or only those for costs, centres or answers.",
      "Follow Next step: the table that has to be filled in first stands there.",
    ],
  },
  {
    id: "gor-till-tabell",
    heading: "Make it a table",
    pictures: [
      {
        file: "ranges-en.png",
        alt: "Three ranges that look like tables, with the buttons Make it a table and Read it into Costs",
      },
    ],
    paragraphs: [
      "Most people have their figures in plain cells, with a title above and a total below. Start finds them, on hidden sheets too: the first row among the thirty uppermost with at least two known headings, and the rows below it until a blank row or a total. Two heading rows that belong together are read as one, and a row of units below the headings belongs to them; the functions read them so too. Rows below a subtotal are told of.",
      "Make it a table keeps the looks and leaves title, totals and notes outside. The table gets a name and grows when you write below it. Where a heading is missing, or stands twice, the column gets the name that Excel would give it. Undo leaves everything as it was.",
      "Where the range is to stay as it is, Centres and Costs have Read it as it is: the classes, the split, the change or the settlement come on sheets of their own that point at the range; rooms can be read so as well. Where parties and costs stand in one place each, one button in Costs reads them all at once. Changes in the range come along, but not rows that are written below it.",
      "Merged cells cannot stand in a table. The range ends above a row of them. A name that is merged over its rows is read on each of them: Unmerge and make it a table writes it there, and Undo merges them again. An amount over several rows is written on the first only, so that it counts once.",
    ],
  },
  {
    id: "huvudbok",
    heading: "Costs out of a ledger",
    pictures: [
      {
        file: "ledger-en.png",
        alt: "Ledger: the rows are understood, and accounts with amounts can be ticked",
      },
    ],
    paragraphs: [
      "Paste the rows of the accounting system with their headings on a sheet, or read a SIE file. It takes an account and an amount, or debit and credit; all else is used where it is there. The order does not matter, and columns without known headings are guessed by what they hold. Under Columns each guess can be changed, and the workbook remembers it.",
      "The account's name becomes the kind of cost until you say something else. Accounts of the classes 4–7 are taken along, the others are left out until you tick them. The choices are kept in the table tblKonton and hold next year, when only new accounts need a look.",
      "Where amounts stand in thousands, or are negative, that is asked before anything is read. Totals, groups of accounts, balances and rows that begin with varav are left out. In a report account by account, rows belong to the account above them, also behind blank rows. Where D or K stands beside the amounts, credits are taken away. If a single amount cannot be read, nothing is written.",
      "Where months stand in columns of their own, each amount becomes a row with its month. Actual amounts (utfall) are read and budgets are not; of several years beside each other you choose one. An account or a voucher that is left empty on a row may mean the same as above, or that the row is a sum: that is asked, with the rows named.",
      "The sheet Avstämning huvudbok shows that the ledger less what was left out is the sum of the table, to the öre, account by account. Each row of tblKostnader has its vouchers, also where rows have been summed.",
      "A SIE file has to be of type 4, the only one with vouchers. The file is read in the pane and sent nowhere. SIE does not say who the supplier is.",
    ],
    steps: [
      "Open Start and choose Read it into Costs beside the ledger, or go to Costs, Ledger.",
      "Choose who has paid the suppliers and which cost centre or object it concerns, if the ledger has more than yours.",
      "Look through the accounts, and choose Write the costs. Then it is time for the split.",
    ],
  },
];
