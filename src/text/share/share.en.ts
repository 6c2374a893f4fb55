import type { ShareText } from "./share.sv";
import { sharedKindNames } from "./shared-kinds.en";

const cells = (count: number): string => (count === 1 ? "1 cell" : `${count} cells`);
const files = (count: number): string => (count === 1 ? "1 file" : `${count} files`);
const rows = (count: number): string => (count === 1 ? "1 row" : `${count} rows`);

const personal: Readonly<Record<string, string>> = {
  "e-post": "e-mail addresses",
  personnummer: "text that looks like personal identity numbers",
};

export const shareText: ShareText = {
  lead: {
    check: "What whoever gets the workbook sees, or can dig out.",
    copy: "Chosen sheets as a new workbook with fixed values, for those who lack the add-in.",
    template: "Tables to fill in, for those who lack the add-in. The answers are read back under Collect.",
    collect: "Templates that organisations have filled in become one table. Nothing is sent anywhere.",
    repair: "When the add-in's formulas show #NAME? after somebody without the add-in has saved the file.",
  },
  work: {
    collect: {
      doing: "Writing what was collected",
      done: (places) => `What was collected has been written: ${places}.`,
      undone: "The collecting has been undone: everything stands as before it.",
    },
  },
  check: {
    heading: "Check",
    action: "Look through the workbook",
    again: "Look through again",
    running: "Looking through the workbook",
    failed: "The workbook could not be looked through. Try again.",
    intro: "The check reads all sheets, hidden ones too, and changes nothing.",
    found: (count) => (count === 1 ? "1 thing to decide on" : `${count} things to decide on`),
    nothing: "Nothing of what is checked was found. That does not mean that everything has been tried.",
    show: "Show",
    showSheet: "Show the sheet",
    hideSheet: "Hide again",
    hideAgain: "Hide",
    sheetShown: (sheet) => `The sheet ${sheet} is shown now.`,
    sheetHidden: (sheet) => `The sheet ${sheet} is hidden again.`,
    wasHidden: (sheet) => `The sheet ${sheet} was hidden and is shown now. Whoever gets the file sees it.`,
    cannotShow: (sheet) =>
      `The sheet ${sheet} could not be shown. If the workbook's structure is protected, unprotect it on the Review tab, Protect Workbook.`,
    cannotHide: (sheet) =>
      `The sheet ${sheet} could not be hidden. If the workbook's structure is protected, unprotect it on the Review tab, Protect Workbook.`,
    notRead: "It could not be read. Look through the workbook again.",
    standsFor: (formula, sheet) =>
      sheet === undefined ? `Stands for ${formula}` : `On the sheet ${sheet} it stands for ${formula}`,
    properties: {
      author: "Author",
      lastAuthor: "Last saved by",
      company: "Company",
      manager: "Manager",
    },
    gone: "It is not there any more.",
    sentences: {
      "hidden-sheet": ({ what }) => `The sheet ${what} is hidden. Whoever gets the file can show it.`,
      "very-hidden-sheet": ({ what }) =>
        `The sheet ${what} is hidden so that Excel does not list it under Unhide. Whoever gets the file can read it all the same.`,
      "hidden-rows": ({ count, what }) =>
        `The sheet ${what} has ${count === 0 ? "hidden rows" : count === 1 ? "1 hidden row" : `${count} hidden rows`}. Whoever gets the file can show ${count === 1 ? "it" : "them"}.`,
      "hidden-columns": ({ count, what }) =>
        `The sheet ${what} has ${count === 0 ? "hidden columns" : count === 1 ? "1 hidden column" : `${count} hidden columns`}. Whoever gets the file can show ${count === 1 ? "it" : "them"}.`,
      personal: ({ count, what, sheet = "", column = "" }) =>
        what === "rubrik"
          ? `The sheet ${sheet}: the heading in column ${column} says that it is about persons.`
          : `The sheet ${sheet}: ${cells(count)} with ${personal[what] ?? what}, in column ${column}.`,
      answers: ({ count, what }) =>
        `${what}: answers of ${count} people to a survey. Whoever gets the file sees what each of them answered.`,
      "few-answers": ({ count, what }) =>
        `The sheet ${what}: ${rows(count)} ${count === 1 ? "shows" : "show"} means or shares of fewer than 5 answers. Whoever gets the file may understand what somebody has answered.`,
      "external-link": ({ count, what }) =>
        `${cells(count)} on the sheet ${what} fetch values from other files. The values go along.`,
      "hidden-name": ({ what }) =>
        `The name ${what} is hidden in the Name Manager. Whoever gets the file can read it, and values can go along in it.`,
      "personal-name": ({ what }) =>
        `The name ${what} holds a personal identity number or an e-mail address. Whoever gets the file can read it in the Name Manager (Formulas tab).`,
      "broken-name": ({ what }) =>
        `The name ${what} points to cells that are not there any more. Delete it in the Name Manager (Formulas tab).`,
      "external-name": ({ what }) =>
        `The name ${what} points to another file. That file's name and the values last read go along in it.`,
      functions: ({ count, what }) =>
        `${cells(count)} on the sheet ${what} are calculated by the add-in. Without it they show #NAME? once the file is recalculated.`,
      "stuck-functions": ({ count, what }) =>
        `${cells(count)} on the sheet ${what} show #NAME?. Repair them under Repair formulas before the file is sent.`,
      journal: () =>
        "Traces of an action that was interrupted are left in the workbook. Clean up from Start.",
      comments: ({ count }) =>
        count === 1
          ? "1 comment goes along, with its writer's name."
          : `${count} comments go along, with their writers' names.`,
      notes: ({ count }) =>
        count === 1
          ? "1 note goes along, often with its writer's name."
          : `${count} notes go along, often with their writers' names.`,
      pivots: ({ count }) =>
        `${count === 1 ? "1 pivot table carries" : `${count} pivot tables carry`} all the rows that it is made of, also those that are not seen.`,
      author: ({ count }) =>
        `The file's properties name persons or organisations (${count}). They are removed under File, Info.`,
    },
    notLookedAt: "This could not be checked here",
    notSeen: {
      names: "defined names",
      "hidden-rows": "hidden rows and columns",
      comments: "comments",
      notes: "notes",
      pivots: "pivot tables and what they carry",
      properties: "the file's properties: author, company",
      "large-sheet": "sheets of more than a million and a half cells",
    },
    never:
      "headers and footers, messages and lists of data validation, conditional formatting, links, text boxes, the figures of charts, descriptions of tables and pictures, title, keywords and custom properties, custom XML, queries and connections, macros, the file's version history",
  },
  collect: {
    choose: "Choose files",
    note: "Several .xlsx at once, 300 at most, 20 MB each. They are read here in the pane and sent nowhere.",
    kinds: sharedKindNames,
    reading: (done, of) => `Reading ${done} of ${of}`,
    stop: "Stop",
    stopped: (done) => `Stopped. ${files(done)} have been read.`,
    none: "No files have been chosen yet.",
    summary: (count, found) =>
      [count === 1 ? "1 file has been read" : `${count} files have been read`, ...found]
        .map((one) => `${one}.`)
        .join(" "),
    counted: (kind, count) => `${kind}: ${rows(count)}`,
    clear: "Start over",
    state: { read: "Read", ask: "To be checked", refused: "Cannot be read" },
    rowsRead: (kind, count, sheet) => `${kind}: ${rows(count)} from the sheet ${sheet}.`,
    notFilledIn: (kind, sheet) => `${kind}: nothing is filled in on the sheet ${sheet}.`,
    onlyNames: (kind, sheet) => `${kind}: only the name is filled in on the sheet ${sheet}.`,
    newerTemplate:
      "The template was made with a newer version of the add-in. See that all headings have been read.",
    unread: (sheets) => `Nothing read from: ${sheets}`,
    hiddenSheets: (count) =>
      count === 1 ? "1 hidden sheet has not been read." : `${count} hidden sheets have not been read.`,
    clash: (name) =>
      `Another file called ${name} has been read already. Rename one of them and choose it again.`,
    nothing:
      "The file has no table that can be told by its name or headings, such as Central, MHV, BHV, ÖF and Soc.",
    tooLarge: "The file is larger than 20 MB.",
    tooMany: "No more than 300 files are read at once. Choose the others afterwards.",
    leftOut: (headings) => `Does not come along: ${headings}`,
    merged: (count) => `${cells(count)} merged with the one above are read as the same value on each row.`,
    repaired: (count) =>
      `${cells(count)} with numbers or dates written as text have been read as numbers and dates.`,
    problems: (count, where) =>
      count === 1
        ? `1 cell cannot be read or has two readings: ${where}. It is written as it stands.`
        : `${cells(count)} cannot be read or have two readings. The first: ${where}. They are written as they stand.`,
    counting: {
      said: {
        heading: (heading, unit) => `The heading says “${unit}” of ${heading}.`,
        title: (heading, unit) => `A row above the headings says “${unit}”, and that applies to ${heading}.`,
        format: (heading, format) => `The number format says “${format}” of ${heading}.`,
      },
      choose: "The column is not read yet: choose below what its numbers are.",
      notRead:
        "The column is not read: it has to be in kronor without VAT, or in m². Correct it in the file, and choose that again.",
      which: (heading, unit) => `Is ${heading} in ${unit}?`,
      unread: "Do not read it: leave it empty",
      multiply: (factor, number, product) =>
        `Convert (× ${factor.toLocaleString("en-GB")}): ${number} becomes SEK ${product}`,
      asItStands: (number) => `Kronor already: ${number} is SEK ${number}`,
      multiplied: (heading, factor) =>
        `${heading} is converted to kronor: × ${factor.toLocaleString("en-GB")}.`,
      asKronor: (heading) => `${heading} is read as kronor, as it stands.`,
      unsure: (place, cell, amounts) =>
        [`${place} “${cell}”`, amounts.map((amount) => `SEK ${amount.toLocaleString("en-GB")}`).join(" or ")]
          .filter((part) => part !== "")
          .join(" is "),
      leftBlank: (count, shown) =>
        `${cells(count)} in a column that is converted ${count === 1 ? "is" : "are"} not written, for the number is not sure: ${shown.join("; ")}${count > shown.length ? "; and more" : ""}. Correct the file and choose it again, or write the amount in kronor in the table afterwards.`,
    },
    missing: (sheet, heading) => `The sheet ${sheet} lacks the heading ${heading}.`,
    twice: (sheet, heading) =>
      `The sheet ${sheet} has more than one column that is ${heading}. None of them is read yet: choose below.`,
    readFrom: (heading, letters) => `${heading} is read from column ${letters}.`,
    chooseAgain: "Choose again",
    rowForEach: (names) =>
      `${names} will have a row for each file. Choose above which file counts, if there is to be one row.`,
    rowsOfAll: (names, table) =>
      `Rows about ${names} come from several files, and all are written in ${table}. Choose above which file counts, unless the same is to stand more than once.`,
    standing: (names) =>
      `For ${names} the file that the row has been read from already counts. Choose above if another file is to count.`,
    asBefore: "The files say what they said last time, and the choice made then holds.",
    columnAt: (heading, letters) => `${heading}, column ${letters}`,
    meant: (heading) => `Which column is ${heading}?`,
    noColumn: "None: leave it empty",
    likely: (heading) => `Is it ${heading}?`,
    severalTimes: (name, count) => `${name} comes from ${count} files`,
    file: "File",
    besideEachOther: (name) => `What the files say of ${name}`,
    alike: "They say the same.",
    counts: (name) => `Which file counts for ${name}?`,
    all: "All: a row each",
    countsIn: (name, table) => `Which file's rows in ${table} count for ${name}?`,
    allRows: "The rows of all, beside each other",
    cellFrom: (heading, said, file) => `${heading}: ${said === "" ? "empty" : said}, from ${file}`,
    empty: "empty",
    changes: (kind, count) => `${kind}, ${count === 1 ? "1 cell changes" : `${count} cells change`}:`,
    changed: (name, heading, from, to) => `${name}, ${heading}: ${from} becomes ${to}`,
    further: (count) => `and ${cells(count)} more.`,
    nothingNew: (kind, table) => `${kind}: nothing changes, ${table} has it all already.`,
    keptByHand: (names) => `Stays as it has been changed by hand: ${names}`,
    gone: (names) => `There last time and not now, and kept: ${names}`,
    cleared: (names) => `There last time and not now, and emptied: ${names}`,
    left: (names) => `There last time and not now, and kept since somebody has written in the row: ${names}`,
    added: (kind, names) => `${kind}, new rows: ${names}`,
    byHand: {
      known: (name, file) => `${name} has been changed by hand since ${file} was collected.`,
      maybe: (name, file) =>
        `${name} may have been changed by hand since ${file} was collected: what was written then is not known.`,
      cell: (heading, now, file) => `${heading}: ${now} on the sheet, ${file} in the file`,
      counts: (name) => `What is to stand for ${name}?`,
      all: (count) => `For all ${count} rows that may have been changed by hand`,
      each: "Row by row",
      keep: "What stands on the sheet",
      file: "What the file says",
    },
    lastTime: "What has been collected so far",
    coverage: (there, of) => `${there} of ${of} municipalities have answered.`,
    lacking: (names) => `Missing: ${names}`,
    copyReminder: "Copy a reminder",
    copied: "The reminder has been copied.",
    notCopied: "The reminder could not be copied.",
    reminder: (names) =>
      `Hello! We are compiling figures on the family centres and have not yet heard from ${names}. Please fill in the template and send it back. Tell us if anything is unclear.`,
    writes: (sheets) =>
      `Writes ${sheets.length === 1 ? "a new sheet" : "new sheets"}, ${sheets.join(", ")}, with where each row comes from.`,
    write: "Write what was collected",
    into: {
      where: "Where it is written",
      earlier: (table) => `In the last collection, ${table}`,
      sheets: "On new sheets",
      own: (table) => `The centres in ${table}`,
      writes: (table, changed, added) =>
        changed === 0
          ? `Adds ${rows(added)} to ${table}.`
          : `Changes ${cells(changed)} of ${table}${added > 0 ? ` and adds ${rows(added)}` : ""}. What the files say nothing of stays.`,
      tidies: (table, count) => `Empties ${rows(count)} of ${table}.`,
      noRoom: (table, names) =>
        `${table} has a totals row and no blank row for ${names}. Remove the totals row (Table Design tab), and it is read anew.`,
      undecided: (centres) => `Choose first which file counts for ${centres}.`,
      formulas: (count) => `${cells(count)} of the table are worked out by formulas and stay.`,
    },
    sheet: {
      title: "Collected",
      notes: ["The columns furthest to the right say where the row comes from and when it was read."],
      help: {},
    },
  },
};
