import type { Section } from "../help/section";

/** The same in English. */
export const costingSections: readonly Section[] = [
  {
    id: "costs",
    heading: "The year in Costs: for finance staff",
    pictures: [
      {
        file: "costs-split-en.png",
        alt: "Split: a warning with its cell, and what each organisation bears of the costs",
      },
      {
        file: "costs-sent-en.png",
        alt: "A specification that has been sent: what has changed since, and Write a correction",
      },
      {
        file: "costs-settlement-en.png",
        alt: "Settlement: preliminary and actual amounts, pair by pair",
      },
    ],
    paragraphs: [
      "Costs follows the year: the budget is split before it, the costs are reconciled during it, split and charged on, settled afterwards, and become next year's tables. All of it to the öre, and every line can be recomputed by whoever receives it.",
    ],
    steps: [
      "The source: write the services in tblParter with organisation, area and base services, and the costs in tblKostnader. If you have rows out of a ledger, choose Ledger: accounts become kinds of cost. Split shows what is wrong or doubtful, at its cell.",
      "The division of responsibilities: create the list in Split. Keys and payers are filled in as the costs say them. Where the list says otherwise than the costs, it is shown.",
      "Before the year: choose The year, In advance. Select a cell in the budget and use the selection. A budget for another year is divided between those who are there in the new one, and that is said. Write the amounts: they are values, for they have been decided on. Where the budget has VAT codes they stand in a column of their own, so that advances are booked and settled under the same code.",
      "During the year: choose The year, Reconciliation. Select the ledger's list of balances and read them, by kind of cost or by account, or type them. With the columns Belopp and Moms it is said whether a balance is with VAT. Write the reconciliation for a sheet with formulas and a chart.",
      "At closing: go through the warnings in Split. If somebody has moved out it says how many m² nobody leases, what they cost and who bears them. If the owner of the lease is to bear that area, choose the organisation.",
      "Write the split: a specification for each pair, the annex to the agreement and a check. Each specification has a number in the year's series, and in its head organisation numbers, contact, property, agreement and references. Subtotals are by service, reference or account. They are a basis and not invoices: public bodies invoice electronically.",
      "If anything has changed, write the sheets again. Where they are as they were written they are rewritten in their places, so that whatever refers to them still does. Where somebody has written, commented on or renamed anything they stay, and new sheets are written beside them with today's date in their names.",
      "Send: choose the pair and Mark as sent. The specification is written as values on a sheet of its own, and the invoice lines as a table with reference, account, text, quantity, amount and VAT code. Both sheets are locked without a password: later changes are worked out against the lines. Copy to a file of its own leads to Copy with just that sheet chosen.",
      "If the costs change afterwards the difference is shown at the pair, item by item, and in Kontroll once the sheets have been rewritten. Write a correction makes a specification of the differences, with a number of its own and a reference to the first.",
      "After the year: Settlement holds what was charged in advance against the actual costs, pair by pair. Nothing is netted between different pairs. Each pair also has a sheet of its own to send and book, with a number, references and a sum by VAT code. Where a kind of cost has several VAT codes, state the code in the column Momskod of tblPreliminart: it is not guessed.",
      "Before the next: Next year moves the periods. Purchases and credits that look like something that comes once stay in this year until you tick them. State both index values from one series if the rent is to be raised.",
    ],
    questions: [
      [
        "What is area that nobody leases?",
        "The area of somebody who has moved out, or rooms that are marked Ej uthyrd. The others' shares grow, and nobody has decided it. The pane says it in m² and kronor per organisation. That a lease states more than the areas together is another matter: it may be common area, and is pointed out by itself.",
      ],
      [
        "When does a sheet count as changed?",
        "Contents and formulas are compared with a check figure that is kept in the workbook, never the contents themselves. Further cells, comments, further charts, protection and another name are seen. Colours and old notes are not. After a rewriting, undo brings back the formulas, but neither colours nor row heights.",
      ],
      [
        "What is compared when something has been sent?",
        "The sum by kind of cost, service and VAT code. So two errors that make each other up are seen as well. If the sheet is deleted, renamed or undone, the pane asks whether it still counts as sent.",
      ],
      [
        "Do hidden rows count?",
        "Yes. Rows that a filter hides count like all others, and that is said beside the table.",
      ],
      [
        "VAT codes",
        "25, 25 % and 0,25 are one code, written as the first of them is. The formulas cannot tell a number 0 from an empty cell: write 0 % as a text. The add-in never works out VAT itself.",
      ],
      [
        "What looks like something that comes once?",
        "Words for purchases, furniture, repairs and returns, and credits that are neither a deduction nor for all of the year. It is a proposal: you decide row by row.",
      ],
    ],
  },
  {
    id: "review",
    heading: "Review: for whoever receives a specification",
    pictures: [
      {
        file: "costs-review-en.png",
        alt: "Review: a line that deviates, with what is stated, what it should be and why",
      },
    ],
    paragraphs: [
      "Review recomputes every line from its own figures: the whole amount times the calculation. If you have the tables the lines are held against them too, and what is missing or stands twice is found. What you paste is not saved.",
      "Where a line is wrong a sum is shown with three figures: what is stated, what the lines come to, and what right lines would. If the sum is right, the fault is in the lines.",
    ],
    steps: [
      "Copy the specification from Excel, the message or a PDF, with its headings, and paste it in Review. If it is in the workbook, select it and choose to read the selection.",
      "If its headings are not ours, the columns are read by what stands in them. Look at the list of columns and correct what came out wrong: the workbook remembers it for the next time.",
      "Read what deviates, line by line. What cannot be checked stands by itself, with the reason.",
      "Copy it as text and send it to whoever made the specification, or write the review to a sheet.",
    ],
  },
];
