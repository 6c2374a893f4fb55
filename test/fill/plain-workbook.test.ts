import fc from "../support/properties";
import { plainOutcomes } from "../../src/fill/fill-workbook";
import { engineOutcomes } from "../../src/fill/with-engine";
import { openXlsx } from "../../src/workbench/xlsx";
import { BuiltFunctions } from "../../src/workbench/xlsx/built-functions";
import { archive } from "../workbench/xlsx/support/archive";
import { plainWorkbook } from "../workbench/xlsx/support/excel-parts";
import { rowsXml, type SheetRows, type StoredCell } from "../workbench/xlsx/support/formula-file";

/** Functions that tell what they were given, as it was given: what the engine hands over and what is handed over without it are compared by it. */
const script = `(() => {
  const told = (values) => JSON.stringify(values);
  CustomFunctions.associate("VISA", (cells, one) => told([cells, one ?? null]));
  CustomFunctions.associate("TEXT", (word, number, truth) => told([word, number ?? null, truth ?? null]));
  CustomFunctions.associate("ALLA", (lists) => told(lists));
  CustomFunctions.associate("VAND", (rows) => rows[0].map((_, column) => rows.map((row) => row[column])));
  CustomFunctions.associate("FEL", (value) => {
    if (value === 1) throw new CustomFunctions.Error("#VALUE!", "Ett går inte.");
    if (value === 2) throw new CustomFunctions.Error("#N/A", "Två saknas.");
    return value === 3 ? 1 / 0 : value === 4 ? "" : value === 5 ? null : value === 6 ? 0.1 + 0.2 : value === 7 ? true : value === 8 ? 1 : "07";
  });
})()`;
const any = { type: "any" };
const cells = { name: "celler", type: "any", dimensionality: "matrix" };
const metadata = (allowErrorForDataTypeAny: boolean) => ({
  allowErrorForDataTypeAny,
  functions: [
    { id: "VISA", name: "VISA", parameters: [cells, { name: "en", ...any, optional: true }] },
    {
      id: "TEXT",
      name: "TEXT",
      parameters: [
        { name: "ord", type: "string" },
        { name: "tal", type: "number", optional: true },
        { name: "sant", type: "boolean", optional: true },
      ],
    },
    { id: "ALLA", name: "ALLA", parameters: [{ ...cells, repeating: true }] },
    { id: "VAND", name: "VAND", parameters: [cells], result: { dimensionality: "matrix" } },
    { id: "FEL", name: "FEL", parameters: [{ name: "tal", ...any }] },
  ],
});
const functions = [true, false].map((errors) => new BuiltFunctions(script, metadata(errors) as never, "FC"));

const dynamicMark =
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk>' +
  '</futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** Formulas with `ref` among their attributes are dynamic arrays. */
function fileOf(sheets: Readonly<Record<string, SheetRows>>): Uint8Array {
  const parts = plainWorkbook(
    Object.fromEntries(
      Object.entries(sheets).map(([name, rows]) => {
        const xml = rowsXml(rows).replace(
          /<c (r="[^"]+")([^>]*)><f t="array"/g,
          '<c $1$2 cm="1"><f t="array"',
        );
        return [name, xml];
      }),
    ),
  );
  const add = (part: string, from: string, xml: string): void => {
    parts[part] = (parts[part] as string).replace(from, xml + from);
  };
  add(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/>',
  );
  add(
    "[Content_Types].xml",
    "</Types>",
    '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>',
  );
  return archive({ ...parts, "xl/metadata.xml": dynamicMark });
}

/** Both ways; undefined where it is not done without the engine. */
async function bothWays(file: Uint8Array, given = functions[0]!) {
  const names = given.names.map((name) => ({ name, matrix: given.isMatrix(name) }));
  const opened = openXlsx(file, { customFunctions: names });
  return {
    plain: plainOutcomes(opened.contents, given),
    engine: await engineOutcomes(opened, "bok.xlsx", given),
  };
}

async function expectSame(file: Uint8Array, given?: BuiltFunctions): Promise<void> {
  const { plain, engine } = await bothWays(file, given);
  expect(plain).toBeDefined();
  expect(plain?.cells).toEqual(engine.cells);
}

const call = (formula: string): StoredCell => ({ formula: `_xldudf_FC_${formula}`, value: 0 });
const spilling = (formula: string, ref: string): StoredCell => ({
  ...call(formula),
  attributes: `t="array" ref="${ref}"`,
});

const kinds: SheetRows = [
  { A: 1.5, B: "ord", C: { value: 1, type: "b" }, D: { value: "#N/A", type: "e" } },
  { A: "07", B: { value: 0, type: "b" }, C: -3, D: "" },
  { A: { formula: "1+1", value: 2 }, B: { formula: '"a"&"b"', value: "ab", type: "str" }, C: "=1+1" },
];

test.each(functions.map((given, index) => [index === 0 ? "reads errors" : "does not", given] as const))(
  "each kind of argument is handed over as the engine does, and so is what comes of it, where the add-in %s",
  async (_, given) => {
    const calls = [
      ...["A1", "B1", "C1", "D1", "E1", "D2", "A1:D3", "$A$1:C2", "A1:E4", "A3:B3", "C3", "Annat!A1:B2"],
      ...["'Två ord'!A1", '"ett ""citat"""', "12.5", "TRUE", "A1,B1", "A1:B2,", 'A2,"x"', "A1,E1"],
    ].map((args) => call(`VISA(${args})`));
    const others = [
      ...["TEXT(A1)", "TEXT(C1,A1,C1)", "TEXT(E1,E1,E1)", "TEXT(B1,B1)", "TEXT(D1)", "TEXT(A1:B1)", "TEXT()"],
      ...["TEXT(A1,,TRUE)", "ALLA(A1:B1,C1,D1)", "ALLA(A1)", "VISA(A1,B1,C1)", "VAND(A1:C2)"],
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `FEL(${number})`),
    ].map(call);
    const rows = [...kinds, ...[...calls, ...others].map((cell) => ({ A: cell }))];
    const more = rows.map((row, index) =>
      index < 3 ? row : { ...row, B: call(`VISA(A${index + 1})`), C: call(`FEL(A${index + 1})`) },
    );
    await expectSame(fileOf({ Blad1: more, Annat: [{ A: 8, B: "x" }], "Två ord": [{ A: 9 }] }), given);
  },
);

test("what dynamic arrays fill is read by others, and grows and shrinks as the engine has it", async () => {
  const rows: SheetRows = [
    { A: 1, B: 2, C: 3, E: spilling("VAND(A1:C1)", "E1:E3"), G: call("VISA(E1:E3)") },
    { A: 4, E: 0, H: call("VISA(E2)") },
    { E: 0 },
    { E: spilling("VAND(A1:B1)", "E4:E6"), F: spilling("VAND(A1:A2)", "F4") },
    { E: 0 },
    { E: 0 },
  ];
  await expectSame(fileOf({ Blad1: rows }));
});

const cell = fc.constantFrom("A1", "B2", "C3", "D4", "A5", "B1", "E9");
const argument = fc.oneof(
  cell,
  fc.tuple(cell, cell).map(([from, to]) => `${from}:${to}`),
  fc.constantFrom('"ord"', "7", "FALSE", ""),
);
/** Mostly what can be calculated without the engine: one formula that needs it is enough for the whole file. */
const content: fc.Arbitrary<StoredCell | number | string> = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: -5, max: 5 }) },
  { weight: 30, arbitrary: fc.constantFrom("ja", "nej", "12", "", "#ref") },
  { weight: 1, arbitrary: fc.constant<StoredCell>({ formula: "SUM(A1:A2)", value: 3 }) },
  {
    weight: 10,
    arbitrary: fc
      .tuple(
        fc.constantFrom("VISA", "TEXT", "ALLA", "FEL", "VAND"),
        fc.array(argument, { minLength: 1, maxLength: 3 }),
      )
      .map(([name, args]) => call(`${name}(${args.join(",")})`)),
  },
);

test("whatever stands in a workbook: without the engine it is the same, or it is the engine that is asked", async () => {
  const line = fc.record({ A: content, B: content, C: content, D: content });
  let without = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 4, maxLength: 6 }), async (rows) => {
      const { plain, engine } = await bothWays(fileOf({ Blad1: rows }));
      if (!plain) return;
      without++;
      expect([plain.cells, engine.stale.size]).toEqual([engine.cells, 0]);
    }),
    { numRuns: 120 },
  );
  expect(without).toBeGreaterThan(15);
});

const asked = (rows: SheetRows): boolean =>
  plainOutcomes(openXlsx(fileOf({ Blad1: rows })).contents, functions[0]!) === undefined;

test("the engine is asked for what is more than calls and the few functions that are known, or reads what Excel would calculate anew", () => {
  const a = (formula: string, more: Record<string, StoredCell | number> = {}): SheetRows => [
    { A: 1, B: call(formula), ...more },
  ];
  for (const formula of ["VISA(A1)", "FEL(A1)+1", "VISA(A1*2)", "VISA(SUM(A1))", "VISA(-1)"])
    expect([formula, asked(a(formula))]).toEqual([formula, false]);
  for (const formula of [
    "VISA(SUMPRODUCT(A1))",
    "VISA(A1:A2*2)",
    "VISA(A1 A1)",
    "VISA((A1,A1))",
    "VISA(A1^2)",
    "VISA(B1)",
    "VISA(A:A)",
    "VISA(A1:INDEX(A1:A3,2))",
    "VISA(Namn)",
    "VISA({1,2})",
    "INGEN(A1)",
  ])
    expect([formula, asked(a(formula))]).toEqual([formula, true]);
  const sum = (value?: number): StoredCell => ({ formula: "A1+1", ...(value !== undefined && { value }) });
  expect(asked(a("VISA(C1)", { C: sum(2) }))).toBe(false);
  expect(asked(a("VISA(C1)", { C: sum() }))).toBe(false);
  expect(asked(a("VISA(C1)", { C: { formula: "TODAY()", value: 1 } }))).toBe(true);
  expect(asked(a("VISA(A1)", { C: { formula: "B1&1", value: 1 }, D: call("VISA(C1)") }))).toBe(false);
  expect(asked(a("VISA(A1)", { C: { formula: "LEN(B1)", value: 1 }, D: call("VISA(C1)") }))).toBe(true);
  expect(asked(a("VISA(A1)", { C: { formula: "LEN(B1)", value: 1 }, D: call("VISA(A1)") }))).toBe(false);
});

test("the engine is asked where Excel turns a value into another kind, or counts in fifteen digits", () => {
  const on = (formula: string, values: Record<string, StoredCell | number | string>): SheetRows => [
    { ...values, D: call(`FEL(${formula})`) },
  ];
  const truth: StoredCell = { value: 1, type: "b" };
  for (const rows of [
    on("A1+1", { A: "12" }),
    on("A1+1", { A: "" }),
    on("A1=0", { A: "" }),
    on("A1<B1", { A: "a", B: "b" }),
    on("A1=B1", { A: "ﬁ", B: "FI" }),
    on("A1=B1", { A: 1, B: "1" }),
    on('A1&""', { A: truth }),
    on('A1&""', { A: 0.5 }),
    on("A1+1", { A: truth }),
    on("A1+B1=0.3", { A: 0.1, B: 0.2 }),
    on("A1+B1-0.3", { A: 0.1, B: 0.2 }),
    on("SUM(A1:B1)", { A: 0.1, B: 0.2 }),
    on("A1*1E300*1E300", { A: 2 }),
    on("AND(A1,TRUE)", {}),
    on("IF(A1,,1)", { A: 1 }),
  ])
    expect([rows, asked(rows)]).toEqual([rows, true]);
});

/** What each formula gives, by Excel's documented rules and a head of one's own. */
test.each([
  ['IF(A1="JA",VISA(B1),"")', '[[["2"]],null]', { A: "ja", B: "2" }],
  ['IF(A1="",FEL(7),"tom")', true, {}],
  ['IF(A1="",FEL(7),"tom")', "tom", { A: "x" }],
  ["IF(FALSE,FEL(1))", false, {}],
  ["IF(TRUE,B1,FEL(1))", 0, {}],
  ['IFERROR(FEL(1),"fel")', "fel", {}],
  ['IFNA(FEL(2),"saknas")', "saknas", {}],
  ['"nr "&FEL(8)&A1', "nr 112", { A: 12 }],
  ["FEL(8)+2*3-A1/4", 6, { A: 4 }],
  ["-FEL(8)-A1*-2", 7, { A: 4 }],
  ["(FEL(8)+2)*A1", 12, { A: 4 }],
  ["1-A1-FEL(8)", -4, { A: 4 }],
  ["FEL(8)=1=TRUE", true, {}],
  ["FEL(8)&A1>=1", undefined, { A: 4 }],
  ["CHOOSE(A1,FEL(1),FEL(8))", 1, { A: 2 }],
  ["FEL(IF(A1>=4,8,1))", 1, { A: 4 }],
  ["INDEX(VAND(A1:C1),2,1)", 5, { A: 4, B: 5, C: 6 }],
  ["SUM(VAND(A1:C1),1)", 16, { A: 4, B: 5, C: 6 }],
  ["MAX(VAND(A1:C1))-MIN(A1:C1)", 2, { A: 4, B: 5, C: 6 }],
  ["IF(AND(A1>1,NOT(B1>9),OR(C1=1,C1=6)),FEL(8),0)", 1, { A: 4, B: 5, C: 6 }],
  ["IF(FEL(3)>1,1,2)", { error: "#NUM!" }, {}],
  ["FEL(8)/A1", { error: "#DIV/0!" }, {}],
] as const)("%s is %p", async (formula, expected, values) => {
  const own = formula.replace(/(VISA|FEL|VAND)\(/g, "_xldudf_FC_$1(");
  const file = fileOf({ Blad1: [{ ...(values as SheetRows[0]), D: { formula: own, value: 0 } }] });
  const { plain, engine } = await bothWays(file);
  if (expected === undefined) return expect(plain).toBeUndefined();
  const [cell] = plain?.cells ?? [];
  expect(cell && "area" in cell ? cell.result.values : cell).toEqual([[expected]]);
  expect(plain?.cells).toEqual(engine.cells);
});

test("cells that read themselves in a branch that is not chosen are left to the engine, which names them", () => {
  expect(asked([{ A: 1, B: call("VISA(IF(A1=1,2,B1))") }])).toBe(true);
  expect(
    asked([{ A: 1, B: { formula: "IF(A1=1,_xldudf_FC_FEL(3),C1)", value: 0 }, C: { formula: "B1+1" } }]),
  ).toBe(true);
});

test("a chain of hundreds of cells, each within functions of the one below, is for the engine and no overflow", () => {
  const row = (at: number): SheetRows[0] => ({
    A: { formula: `IF(A${at + 1}=1,A${at + 1},_xldudf_FC_FEL(8+A${at + 1}*0))`, value: 1 },
  });
  expect(asked(Array.from({ length: 2_000 }, (_, index) => row(index + 1)))).toBe(true);
  expect(asked(Array.from({ length: 50 }, (_, index) => row(index + 1)))).toBe(false);
});

const expression = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    cell,
    fc.constantFrom("1", "0", "2.5", '"ja"', '""', "TRUE"),
    fc
      .tuple(
        tie("any"),
        fc.constantFrom("=", "<>", "<", ">", "<=", ">=", "&", "+", "-", "*", "/"),
        tie("any"),
      )
      .map((parts) => parts.join("")),
    tie("any").map((part) => `(${part})`),
    tie("any").map((part) => `-${part}`),
    fc.tuple(tie("any"), tie("any"), tie("any")).map((parts) => `IF(${parts.join(",")})`),
    fc
      .tuple(fc.constantFrom("IF", "IFERROR", "IFNA", "AND", "OR"), tie("any"), tie("any"))
      .map(([name, ...parts]) => `${name}(${parts.join(",")})`),
    fc
      .tuple(fc.constantFrom("NOT", "ISERROR", "ISNA", "ISNUMBER", "SUM", "MIN", "MAX"), tie("any"))
      .map(([name, part]) => `${name}(${part})`),
    fc.tuple(fc.constantFrom("SUM", "MIN", "MAX"), cell, cell).map(([name, a, b]) => `${name}(${a}:${b})`),
    fc
      .tuple(fc.constantFrom("1", "2", "A1"), tie("any"), tie("any"))
      .map((parts) => `CHOOSE(${parts.join(",")})`),
    fc.tuple(cell, cell, fc.constantFrom("1", "2")).map(([a, b, row]) => `INDEX(${a}:${b},${row},1)`),
    tie("any").map((part) => `_xldudf_FC_FEL(${part})`),
    tie("any").map((part) => `_xldudf_FC_VISA(${part})`),
  ),
})).any;
const around = fc.constantFrom<(part: string) => string>(
  (part) => `IF(${part},_xldudf_FC_FEL(6),"")`,
  (part) => `IFERROR(_xldudf_FC_FEL(2),${part})`,
  (part) => `_xldudf_FC_FEL(4)&${part}`,
  (part) => `IF(TRUE,${part},_xldudf_FC_FEL(3))`,
);
const mixed: fc.Arbitrary<StoredCell | number | string> = fc.oneof(
  { weight: 14, arbitrary: fc.constantFrom(1, 0, -3, 2.5, 0.1, 12) },
  { weight: 10, arbitrary: fc.constantFrom("ja", "JA", "12", "", "Å") },
  {
    weight: 2,
    arbitrary: fc.constantFrom<StoredCell>({ value: 1, type: "b" }, { value: "#N/A", type: "e" }),
  },
  { weight: 2, arbitrary: expression.map((formula) => ({ formula })) },
  {
    weight: 5,
    arbitrary: fc.tuple(around, expression).map(([make, part]) => ({ formula: make(part), value: 0 })),
  },
);

/** The engine tells nothing from a text without a sign; a cell with a formula shows 0 for the one and nothing for the other. */
const emptyOnes = (cells: readonly unknown[]): unknown =>
  JSON.parse(
    JSON.stringify(cells)
      .replaceAll('"values":[[null]]', '"values":[[0]]')
      .replaceAll('"values":[[""]]', '"values":[[0]]'),
  );

test("whatever Excel's own functions do in and around calls: without the engine it is the same, or it is the engine that is asked", async () => {
  const line = fc.record({ A: mixed, B: mixed, C: mixed, D: mixed }, { requiredKeys: [] });
  let without = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 4, maxLength: 6 }), async (rows) => {
      const { plain, engine } = await bothWays(fileOf({ Blad1: rows as SheetRows }));
      if (!plain) return;
      without++;
      const found = emptyOnes(plain.cells.map((one) => ({ ...one, isChanged: undefined })));
      expect([found, engine.stale.size]).toEqual([
        emptyOnes(engine.cells.map((one) => ({ ...one, isChanged: undefined }))),
        0,
      ]);
    }),
    { numRuns: 250 },
  );
  expect(without).toBeGreaterThan(20);
});

test("a text without a sign that a call gives now is no 0 in the cells that point at it; an empty cell is", async () => {
  const pointing = (to: string): StoredCell => ({
    formula: `IF(SUMPRODUCT(A1:A1)=4,${to},_xldudf_FC_FEL(3))`,
    value: 9,
  });
  const valuesOf = async (row: SheetRows[number]): Promise<unknown> => {
    const { plain, engine } = await bothWays(fileOf({ Blad1: [row] }));
    expect(plain).toBeUndefined();
    return engine.cells.map((cell) => "result" in cell && cell.result.values[0]?.[0]);
  };
  expect(await valuesOf({ A: 4, C: pointing("F9") })).toEqual([0]);
  const [given, read] = (await valuesOf({ A: 4, B: call("FEL(A1)"), C: pointing("B1") })) as unknown[];
  expect(given).toBe("");
  expect(read).not.toBe(0);
});
