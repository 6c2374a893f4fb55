import { isFormula } from "../../../src/workbook/action/plan/cell-input";
import { widthsOf } from "../../../src/workbook/action/ornaments/paper";
import { printedSize } from "../../support/printed-size";
import type { PlannedSheet } from "../../../src/workbook/action/plan/plan";
import { costSheetsPlan } from "../../../src/workbook/costs/cost-sheets-plan";
import { sendPlan } from "../../../src/workbook/costs/specification/sent-sheet";
import { day, nineTenants, threeOrganisations, type CostCase } from "./cases";
import { wrappedLines } from "../../../src/workbook/costs/row-heights";
import { requestFor } from "./request-for";

const year = [day("2025-01-01"), day("2025-12-31")];

/** One organisation by itself; and nine, each of which has paid for something, with the field's longest words. */
const one: CostCase = {
  parties: [
    ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
    ["Barnmorskemottagningen", "Regionen", 100, 1],
  ],
  costs: [
    ["Kostnadsslag", "Belopp", "Betalas av"],
    ["Gemensam kompetensutveckling", 1000, "Regionen"],
  ],
};
const names = Array.from(
  { length: 9 },
  (_, index) => `Hälso- och sjukvårdsnämnden i Västra Götalandsregionen ${index + 1}`,
);
const nine: CostCase = {
  parties: [
    ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Fakturaadress", "Referens", "Leverantör"],
    ...names.map((name, index) => [
      `Barnmorskemottagningen ${index + 1}`,
      name,
      100 + index,
      1,
      "Fakturaenheten, Box 12345, 791 29 Falun",
      "4410 Barnmorskemottagningen",
      "",
    ]),
  ],
  costs: [
    [
      "Kostnadsslag",
      "Belopp",
      "Betalas av",
      "Period från",
      "Period till",
      "Momskod",
      "Leverantör",
      "Verifikation",
    ],
    ...names.map((name) => [
      "Inbrottslarm, brandskyddsutrustning och utrymningslarm",
      12_345_678.9,
      name,
      ...year,
      "ej bedömd",
      "Fastighetsaktiebolaget Förvaltaren",
      "2025-10344",
    ]),
  ],
};

const sheetsOf = ({ costs, parties }: CostCase): readonly PlannedSheet[] =>
  costSheetsPlan(
    requestFor(costs, parties, {
      roundsToKronor: true,
      head: {
        numbers: [],
        issued: "2026-01-20",
        property: "Björken 1",
        agreement: "Samverkansavtal 2023, bilaga 2",
      },
    }),
    { invoices: true, internal: true, annex: { responsibilityRows: 0 } },
  ).sheets;

const cases: [string, CostCase][] = [
  ["one organisation", one],
  ["three organisations", threeOrganisations],
  ["six organisations", nineTenants],
  ["nine organisations", nine],
];

/** Columns that are printed. */
const columnsOf = ({ page, columnWidths = {} }: PlannedSheet): number =>
  page?.columns ?? Math.max(...Object.keys(columnWidths).map(Number)) + 1;

test.each(cases)("%s: every sheet's text is of eight points or more on A4", (_, given) => {
  for (const sheet of sheetsOf(given)) {
    const { page } = sheet;
    const widths = widthsOf(sheet.columnWidths ?? {}, columnsOf(sheet));
    const fitting = {
      orientation: page!.orientation,
      across: page!.across ?? 1,
    };
    expect([sheet.name, printedSize(widths, fitting) >= 8 - 1e-9]).toEqual([sheet.name, true]);
    expect([sheet.name, typeof page!.footer]).toEqual([sheet.name, "string"]);
  }
});

/** A4 in points, less what Excel keeps free above and below. */
const heights = { portrait: 841.89 - 108, landscape: 595.28 - 108 };
/** Points from the top of the sheet to below a row, as it is printed: rows of 15, those that wrap as high as their lines. */
function printedTo(sheet: PlannedSheet, row: number): number {
  const raised = (sheet.rowHeights ?? []).reduce(
    (sum, { row: first, rows, lines }) =>
      sum + Math.max(0, Math.min(row + 1, first + rows) - first) * 15 * (lines - 1),
    0,
  );
  const page = { ...sheet.page!, across: sheet.page!.across ?? 1 };
  const size = printedSize(widthsOf(sheet.columnWidths!, columnsOf(sheet)), page);
  return ((row + 1) * 15 + raised) * (size / 11);
}

const manyKinds = (organisations: number, kinds: number): CostCase => ({
  parties: [
    ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
    ...Array.from({ length: organisations }, (_, index) => [`Mottagning ${index}`, `Kommun ${index}`, 50, 1]),
  ],
  costs: [
    ["Kostnadsslag", "Belopp", "Betalas av"],
    ...Array.from({ length: kinds }, (_, index) => [`Kostnad ${index}`, 1000 + index, "Kommun 0"]),
  ],
});

test.each<[string, CostCase]>([
  ...cases,
  ...[1, 2, 3, 4, 5, 7, 12].map((count): [string, CostCase] => [
    `${count} organisations and 14 kinds`,
    manyKinds(count, 14),
  ]),
])("%s: the chart stands whole on a page, and what it shows is named on each of them", (_, given) => {
  const split = sheetsOf(given)[0]!;
  const { at } = split.charts![0]!;
  expect(printedTo(split, at.row + at.rows - 1)).toBeLessThanOrEqual(heights[split.page!.orientation!]);
  // And no part of it stands over the columns that are repeated.
  const titles = split.page!.titleColumns ?? 0;
  expect([titles, at.column]).toEqual((split.page!.across ?? 1) > 1 ? [1, 1] : [0, 0]);
  // Nor does it go on to the page beside: at full size, the least that stands on one, 842 points less the margins.
  const points = widthsOf(split.columnWidths!, at.column + at.columns).reduce(
    (sum, width) => sum + width * 5.25 + 3.75,
    0,
  );
  const room = (split.page!.orientation === "portrait" ? 595.28 : 841.89) - 2 * 28.35;
  expect(points).toBeLessThanOrEqual((split.page!.across ?? 1) > 1 ? room : Infinity);
});

test.each<[string, CostCase]>([...cases, ["many kinds", manyKinds(7, 14)]])(
  "%s: no list of the split is parted from its headings, and what stands above them is whole on each page",
  (_, given) => {
    const split = sheetsOf(given)[0]!;
    const { page, columnWidths, blocks } = split;
    const heads = blocks.filter(({ cells }) => isHeading(cells[0]?.[0])).map(({ row }) => row);
    expect(heads).toHaveLength(2);
    const tops = [0, ...(page!.breaks ?? [])];
    const pageOf = (row: number): number => tops.filter((top) => top <= row).length - 1;
    for (const head of heads) {
      const own = blocks.find(({ row, column }) => row === head + 1 && column === 0)!;
      const last = head + own.cells.length;
      const owners = head === heads[1] ? head - 1 : head;
      expect([head, pageOf(owners)]).toEqual([head, pageOf(last)]);
      const top = tops[pageOf(head)]!;
      const above = top === 0 ? 0 : printedTo(split, top - 1);
      expect(printedTo(split, last) - above).toBeLessThanOrEqual(heights[page!.orientation]);
    }
    const titles = page!.titleColumns;
    if (titles === undefined) return;
    // Letters of a note are narrower than digits, those of a title larger than the sheet's.
    const room = widthsOf(columnWidths!, titles).reduce((sum, width) => sum + width, 0);
    const [title, ...notes] = blocks.flatMap(({ row, column, cells }) =>
      column === 0 && row < heads[0]!
        ? cells.flatMap(([cell]) => (typeof cell === "string" ? [cell] : []))
        : [],
    );
    expect(title!.length * 1.3).toBeLessThanOrEqual(room);
    for (const note of notes) expect(note.length).toBeLessThanOrEqual(room);
  },
);

const isHeading = (cell: unknown): boolean => cell === "Kostnadsslag";

test("the chart stands below the sums where there is room for both", () => {
  const rowOf = ({ at }: { at: { row: number } }): number => at.row;
  const few = sheetsOf(one)[0]!;
  const head = (sheet: PlannedSheet): number =>
    sheet.blocks.find(({ cells }) => cells[0]?.[0] === "Kostnadsslag")!.row;
  expect(rowOf(few.charts![0]!)).toBeGreaterThan(head(few));
});

test("five verksamheter with long names stand on a page across, each under its own name", () => {
  const names = [
    "Barnmorskemottagningen",
    "BVC Björken",
    "Öppna förskolan",
    "Socialtjänstens förebyggande arbete",
    "Familjerådgivningen",
  ];
  const [split] = sheetsOf({
    parties: [
      ["Verksamhet", "Organisation", "Yta", "Basverksamheter"],
      ...names.map((name, index) => [name, `Organisation ${index % 3}`, 50 + index, 1]),
    ],
    costs: [
      ["Kostnadsslag", "Belopp", "Betalas av"],
      ["Förbrukningsmaterial", 1000, "Organisation 0"],
    ],
  });
  expect(split!.page!.across ?? 1).toBe(1);
  expect(cutIn(split!)).toEqual([]);
});

test.each(cases)("%s: a specification is one page wide, at nine points or more", (_, given) => {
  for (const sheet of sheetsOf(given).filter(({ name }) => name.includes("→"))) {
    expect(sheet.page!.across).toBe(1);
    const size = printedSize(widthsOf(sheet.columnWidths!, columnsOf(sheet)), {
      orientation: sheet.page!.orientation,
      across: 1,
    });
    expect(size).toBeGreaterThanOrEqual(9);
    expect(sheet.page!.titleRows).toBeDefined();
  }
});

test("all that is charged stands on one page across; where names are too long for that, the further page says whose its rows are", () => {
  const pageOf = (given: CostCase): PlannedSheet["page"] =>
    sheetsOf(given).find(({ name }) => name === "Fakturaunderlag")!.page;
  const few = pageOf(threeOrganisations)!;
  expect([few.across ?? 1, few.titleColumns]).toEqual([1, undefined]);
  const many = pageOf(nine)!;
  expect([many.across, many.titleColumns]).toEqual([2, 3]);
});

/** Texts that run into a cell that is taken, or over the edge of what is printed. */
function cutIn(sheet: PlannedSheet): string[] {
  const columns = columnsOf(sheet);
  const widths = widthsOf(sheet.columnWidths ?? {}, columns);
  const taken = new Set<string>();
  const wrapped = (sheet.formats ?? []).filter(({ look }) => look.wrap);
  const inBlocks = new Set<string>();
  for (const { row, column, cells, look } of sheet.blocks) {
    cells.forEach((line, down) =>
      line.forEach((cell, across) => {
        if (cell !== null && cell !== "") taken.add(`${row + down},${column + across}`);
        if (look?.wrap) inBlocks.add(`${row + down},${column + across}`);
      }),
    );
  }
  const wraps = (row: number, column: number): boolean =>
    inBlocks.has(`${row},${column}`) ||
    wrapped.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  const found: string[] = [];
  for (const { row, column, cells, look } of sheet.blocks) {
    cells.forEach((line, down) =>
      line.forEach((cell, across) => {
        const [at, from] = [row + down, column + across];
        if (cell === null || isFormula(cell) || typeof cell !== "string" || from >= columns) return;
        let to = from + 1;
        if (!wraps(at, from)) while (to < columns && !taken.has(`${at},${to}`)) to++;
        const room = widths.slice(from, to).reduce((sum, width) => sum + width, 0);
        const longest = wraps(at, from)
          ? Math.max(...cell.split(/[ -]/).map((word) => word.length))
          : cell.length;
        // A title's letters are wider, those of an ordinary text narrower than digits.
        const size = look?.role === "title" ? 16 / 11 : look?.role === "subtitle" ? 12 / 11 : 1;
        if (longest * size * 0.95 > room) found.push(`${sheet.name}: ${cell}`);
      }),
    );
  }
  return found;
}

test.each(cases)("%s: nothing is cut at a cell that is taken or at the edge of the page", (_, given) => {
  expect(sheetsOf(given).flatMap(cutIn)).toEqual([]);
});

test("the check of what is cut finds a text that is", () => {
  const sheet: PlannedSheet = {
    name: "A",
    blocks: [{ row: 0, column: 0, cells: [["Barnmorskemottagningen", "x"]] }],
    columnWidths: { 0: 12, 1: 40 },
    page: { orientation: "portrait" },
  };
  expect(cutIn(sheet)).toHaveLength(1);
  expect(cutIn({ ...sheet, columnWidths: { 0: 24, 1: 40 } })).toEqual([]);
});

/** How wide the spilled columns of a specification are against the longest words that stand in them. */
test("the field's longest words stand whole on a specification", () => {
  const [sheet] = sheetsOf(nine).filter(({ name }) => name.includes("→"));
  const headings = sheet!.blocks.find(({ cells }) => cells[0]?.[0] === "Kostnadsslag")!;
  const widthOf = (heading: string): number =>
    sheet!.columnWidths![headings.column + headings.cells[0]!.indexOf(heading)]!;
  expect(widthOf("Kostnadsslag")).toBeGreaterThan("brandskyddsutrustning".length + 1);
  expect(widthOf("Verksamhet")).toBeGreaterThan("Barnmorskemottagningen".length);
  expect(widthOf("Belopp")).toBeGreaterThan("−12 345 678,90".length - 1);
});

test("where nobody charges anybody no page of headings alone is written", () => {
  expect(sheetsOf(one).map(({ name }) => name)).toEqual([
    "Fördelning",
    "Interna överföringar",
    "Avtalsbilaga",
    "Kontroll",
  ]);
  expect(sheetsOf(threeOrganisations).map(({ name }) => name)).toContain("Fakturaunderlag");
});

/** Words of more letters than any column had, in each place that a person fills: who, whom, what, by whom delivered. */
const longWords: CostCase = {
  parties: [
    ["Verksamhet", "Organisation", "Yta", "Basverksamheter", "Kontering"],
    ["Föräldraskapsstödsverksamheten", "Region Västernorrland, Primärvårdsförvaltningen", 100, 1, "4410"],
    ["Barnhälsovårdsenheten", "Härnösands kommun, Familjerådgivningsverksamheten", 120, 1, "4420"],
    ["Mödrahälsovården", "Härnösands kommun, Familjerådgivningsverksamheten", 80, 1, "4430"],
  ],
  costs: [
    ["Kostnadsslag", "Belopp", "Betalas av", "Leverantör", "Momskod"],
    [
      "Kompetensutvecklingsinsatser",
      1000,
      "Region Västernorrland, Primärvårdsförvaltningen",
      "Fastighetsförvaltningsbolaget AB",
      "25 %",
    ],
    ["Lokalhyra", 12_000, "Barnhälsovårdsenheten", "Fastighetsförvaltningsbolaget AB", "25 %"],
  ],
};

test("words longer than any column is by itself stand whole on every sheet, whose text stays of eight points or more", () => {
  const sheets = sheetsOf(longWords);
  const names = sheets.map(({ name }) => name);
  // Digits are about as wide as the usual letter: words of so many letters, of which some are narrow.
  const needed = { spec: [27, 24, 23], internal: [27, 20], annex: [28, 27, 27], all: [24] };
  const widthsIn = (name: string): number[] => {
    const sheet = sheets.find((one) => one.name === name)!;
    const widths = widthsOf(sheet.columnWidths!, columnsOf(sheet));
    const fitting = { orientation: sheet.page!.orientation, across: sheet.page!.across ?? 1 };
    expect([name, printedSize(widths, fitting) >= 8 - 1e-9]).toEqual([name, true]);
    return widths;
  };
  const [kind, paid, , verksamhet, whole] = widthsIn(names.find((name) => name.includes("→"))!);
  expect(paid).toBeGreaterThanOrEqual(needed.spec[0]!);
  expect(kind).toBeGreaterThanOrEqual(needed.spec[1]!);
  expect(whole).toBeGreaterThanOrEqual(needed.spec[2]!);
  expect(verksamhet).toBeGreaterThanOrEqual(needed.spec[2]!);
  const [organisation, internalKind] = widthsIn("Interna överföringar");
  expect(organisation).toBeGreaterThanOrEqual(needed.internal[0]!);
  expect(internalKind).toBeGreaterThanOrEqual(needed.internal[1]!);
  const annex = widthsIn("Avtalsbilaga");
  needed.annex.slice(0, 2).forEach((least, column) => expect(annex[column]).toBeGreaterThanOrEqual(least));
  expect(widthsIn("Fakturaunderlag")[2]).toBeGreaterThanOrEqual(needed.all[0]!);
});

test("the field's longest words stand whole on a correction, which is one page wide at nine points or more", () => {
  const request = requestFor(nine.costs, nine.parties, {
    head: { numbers: [], issued: "2026-01-20" },
  });
  const [correction] = sendPlan({
    ...{
      request,
      pair: request.outline.pairs[0]!,
      number: "2025-73",
      rounding: 0,
      lines: [],
      rows: [],
    },
    corrects: {
      number: "2025-01",
      changes: [
        {
          ...{
            kind: "Brandskyddsutrustning",
            verksamhet: "Barnmorskemottagningen",
            vatCode: "",
          },
          ...{ before: 100, now: 200, difference: 100 },
        },
      ],
    },
  }).sheets;
  expect(cutIn(correction!)).toEqual([]);
  const page = {
    orientation: correction!.page!.orientation,
    across: correction!.page!.across ?? 1,
  };
  expect(page.across).toBe(1);
  const widths = widthsOf(correction!.columnWidths!, columnsOf(correction!));
  expect(printedSize(widths, page)).toBeGreaterThanOrEqual(9);
  // The sums of the head stand over those of the list: in the column of what is charged, which is the last.
  const cells = correction!.blocks.flatMap(({ row, column, cells: lines }) =>
    lines.flatMap((line, down) =>
      line.map((cell, across) => ({
        row: row + down,
        column: column + across,
        cell,
      })),
    ),
  );
  const at = (word: string): (typeof cells)[number] => cells.find(({ cell }) => cell === word)!;
  const total = at("Summa av raderna");
  const figures = cells.filter(
    ({ row, column, cell }) => row === total.row && column > total.column && cell !== null,
  );
  expect(figures.map(({ column }) => column)).toEqual([at("Att debitera").column]);
  expect(at("Att debitera").column).toBe(columnsOf(correction!) - 1);
});

test("codes of parts are not parted on a correction, and a verksamhet stands on one line among the rows of an invoice", () => {
  const row = {
    kind: "Lokalhyra",
    verksamhet: "Barnmorskemottagningen Storgatan",
    vatCode: "25 %",
  };
  const [correction, rows] = sendPlan({
    request: requestFor(nine.costs, nine.parties, {
      head: { numbers: [], issued: "2026-01-20" },
    }),
    pair: requestFor(nine.costs, nine.parties).outline.pairs[0]!,
    ...{ number: "2025-73", rounding: 0, lines: [] },
    rows: [
      {
        ...row,
        text: "Lokalhyra",
        reference: "4410-Anna",
        account: "11-4010-998",
        amount: 1,
      },
    ],
    corrects: {
      number: "2025-01",
      changes: [{ ...row, before: 100, now: 200, difference: 100 }],
    },
  }).sheets;
  const named = ["Kostnadsslag", "Referens", "Kontering"];
  const list = correction!.blocks.find(({ cells }) => cells[0]?.[0] === "Kostnadsslag")!;
  const line = correction!.blocks.flatMap(({ cells }) => cells).find(([kind]) => kind === "Lokalhyra")!;
  const [, reference, account] = named.map((heading) => list.cells[0]!.indexOf(heading));
  expect([line[reference!], line[account!]]).toEqual(["4410-Anna", "11-4010-998"]);
  for (const column of [reference!, account!])
    expect(wrappedLines([line[column] as string, correction!.columnWidths![column]!])).toBe(1);
  const headings = rows!.blocks.flatMap(({ cells }) => cells).find((line) => line.includes("Verksamhet"))!;
  expect(wrappedLines([row.verksamhet, rows!.columnWidths![headings.indexOf("Verksamhet")]!])).toBe(1);
  const widths = widthsOf(rows!.columnWidths!, columnsOf(rows!));
  const page = {
    orientation: rows!.page!.orientation,
    across: rows!.page!.across ?? 1,
  };
  expect([page.across, printedSize(widths, page) >= 8]).toEqual([1, true]);
});

const longest = "Föräldraskapsstödsverksamheten";
const address = "familjecentralens.ekonomiadministration@harnosand.se";
const contacted: CostCase = {
  parties: longWords.parties.map((row, index) => [
    ...row,
    ...(index === 0 ? ["Kontakt", "Referens"] : [address, "44101 Sköldebrand-Lindströmsson"]),
  ]),
  costs: longWords.costs,
};

/** The columns of a row of headings, with their widths and what wraps. */
const columnOfHeading = (sheet: PlannedSheet, heading: string): number => {
  for (const { column, cells } of sheet.blocks) {
    const at = (cells[0] ?? []).indexOf(heading);
    if (at >= 0 && cells.length === 1) return column + at;
  }
  throw new Error(`${sheet.name} has no heading ${heading}`);
};

test("an address to write to stands on one line in the head of what is sent, with nothing beside it", () => {
  const request = requestFor(contacted.costs, contacted.parties, {
    head: { numbers: [], issued: "2026-01-20" },
  });
  const pair = request.outline.pairs[0]!;
  const sending = { request, pair, number: "2025-73", rounding: 0, lines: [], rows: [] };
  const change = {
    kind: "Lokalhyra",
    verksamhet: longest,
    vatCode: "",
    before: 100,
    now: 200,
    difference: 100,
  };
  const papers = [
    sendPlan(sending).sheets[0]!,
    sendPlan({ ...sending, corrects: { number: "2025-01", changes: [change] } }).sheets[0]!,
  ];
  for (const sheet of papers) {
    const cells = sheet.blocks.flatMap(({ row, column, cells: lines }) =>
      lines.flatMap((line, down) =>
        line.map((cell, across) => ({ row: row + down, column: column + across, cell })),
      ),
    );
    const at = cells.find(({ cell }) => cell === address)!;
    const next = Math.min(
      columnsOf(sheet),
      ...cells
        .filter(
          ({ row, column, cell }) => row === at.row && column > at.column && cell !== null && cell !== "",
        )
        .map(({ column }) => column),
    );
    const room = widthsOf(sheet.columnWidths!, next)
      .slice(at.column)
      .reduce((sum, width) => sum + width, 0);
    expect([sheet.name, room >= address.length]).toEqual([sheet.name, true]);
    const wraps = (sheet.formats ?? []).filter(
      ({ look, row, rows, column }) =>
        look.wrap && column === at.column && row <= at.row && at.row < row + rows,
    );
    expect(wraps).toEqual([]);
    // The heading of the sums by code is no higher than its line.
    const head = cells.find(({ cell }) => cell === "Momskod")!;
    const raised = (sheet.rowHeights ?? []).filter(
      ({ row, rows }) => row <= head.row && head.row < row + rows,
    );
    expect(raised).toEqual([]);
  }
});

test("words stand whole on corrections and the rows of an invoice, and nothing is hidden behind the next column", () => {
  const request = requestFor(contacted.costs, contacted.parties, {
    head: { numbers: [], issued: "2026-01-20" },
  });
  const pair = request.outline.pairs[0]!;
  const account = "11-4010-998-771-22-334455";
  const row = { kind: longest, verksamhet: longest, vatCode: "25 %", amount: 1 };
  const [correction, rows] = sendPlan({
    ...{ request, pair, number: "2025-73", rounding: 0, lines: [] },
    rows: [{ ...row, text: `${longest}, ${longest}`, reference: "44101 Sköldebrand-Lindströmsson", account }],
    corrects: { number: "2025-01", changes: [{ ...row, before: 1, now: 2, difference: 1 }] },
  }).sheets as [PlannedSheet, PlannedSheet];
  for (const [sheet, headings] of [
    [correction, ["Kostnadsslag", "Verksamhet", "Referens", "Kontering"]],
    [rows, ["Kostnadsslag", "Verksamhet", "Text", "Referens", "Kontering"]],
  ] as const) {
    const words = { Referens: "Lindströmsson", Kontering: "334455" } as Record<string, string>;
    for (const heading of headings) {
      const width = sheet.columnWidths![columnOfHeading(sheet, heading)]!;
      expect([heading, width >= (words[heading] ?? longest).length]).toEqual([heading, true]);
    }
    const page = { orientation: sheet.page!.orientation, across: sheet.page!.across ?? 1 };
    expect(printedSize(widthsOf(sheet.columnWidths!, columnsOf(sheet)), page)).toBeGreaterThanOrEqual(8);
  }
  // A reference of two words goes on below: it was hidden behind the account.
  const reference = columnOfHeading(rows, "Referens");
  const wraps = (rows.formats ?? []).some(({ look, column }) => look.wrap && column === reference);
  const isOneLine = wrappedLines(["44101 Sköldebrand-Lindströmsson", rows.columnWidths![reference]!]) === 1;
  expect(wraps || isOneLine).toBe(true);
});

test.each([...cases, ["long words", longWords] as [string, CostCase]])(
  "%s: what stands beside the sums of a specification is not cut at them",
  (_, given) => {
    for (const sheet of sheetsOf(given).filter(({ name }) => name.includes("→"))) {
      const cells = sheet.blocks.flatMap(({ column, cells: lines }) =>
        lines.flatMap((line) => line.map((cell, across) => ({ column: column + across, cell }))),
      );
      const { column } = cells.find(({ cell }) => cell === "Summa av raderna")!;
      const [label = 0, next = 0] = widthsOf(sheet.columnWidths!, column + 2).slice(column);
      const words = cells.flatMap(({ cell, column: at }) =>
        at === column && isFormula(cell)
          ? [...cell.formula.matchAll(/"([^"]{12,})"/g)].map(([, one]) => one!)
          : [],
      );
      expect(words).toContain("Öresutjämning: på fakturan");
      // Letters are on the whole a little narrower than digits.
      for (const one of words) expect([one, one.length * 0.95 <= label + next]).toEqual([one, true]);
    }
  },
);
