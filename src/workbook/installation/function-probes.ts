import type { Bench, Finding, Probe } from "./probe";

/** Between readings of a cell whose function has not answered yet. */
const pauses = [0, 500, 1000, 2000, 4000];

/**
 * Enters what is given and reads the cells until they show what is expected. Until then they may show #BUSY!, what stood
 * there before or 0: none of it is an answer (office-js #4152, #6577).
 */
async function shown(
  { context, sheet, pause }: Bench,
  entered: Readonly<Record<string, string>>,
  read: string,
  expected: readonly (string | number)[],
): Promise<Finding> {
  for (const [address, formula] of Object.entries(entered)) sheet.getRange(address).formulas = [[formula]];
  await context.sync();
  let came: (string | number)[] = [];
  for (const [attempt, milliseconds] of pauses.entries()) {
    if (milliseconds > 0) await pause(milliseconds);
    came = await valuesOf(context, sheet.getRange(read));
    if (JSON.stringify(came) === JSON.stringify(expected)) return { expected, came, late: attempt > 1 };
  }
  return { expected, came, late: came.every((cell, index) => cell === expected[index] || isNoAnswer(cell)) };
}

/**
 * What cells show while a function has not answered: Excel's word for it, the same in `values` of every language, or what
 * stood there before, which is nothing, or 0.
 */
const isNoAnswer = (cell: string | number): boolean => cell === "#BUSY!" || cell === "" || cell === 0;

async function valuesOf(context: Excel.RequestContext, cells: Excel.Range): Promise<(string | number)[]> {
  cells.load("values");
  await context.sync();
  return cells.values.flat() as (string | number)[];
}

/** The add-in's own functions, as a person enters them. */
export const functionProbes: readonly Probe[] = [
  {
    id: "function-in-cell",
    measure: "repair-formulas",
    run: (bench) => shown(bench, { M1: '=FC.NYCKEL("Hyra")' }, "M1", ["Yta"]),
  },
  {
    id: "function-in-table",
    measure: "repair-formulas",
    run: (bench) => shown(bench, { D11: "=FC.NYCKEL(A11)" }, "D11", ["Yta"]),
  },
  {
    id: "spill",
    measure: "repair-formulas",
    run: async (bench) => {
      bench.sheet.getRange("O1:O3").values = [[1], [1], [1]];
      return shown(bench, { P1: "=FC.DELA(100,O1:O3)" }, "P1:P3", [33.34, 33.33, 33.33]);
    },
  },
  {
    id: "array-argument",
    measure: "repair-formulas",
    run: (bench) => {
      bench.sheet.getRange("R1:R3").values = [["Hyra"], [""], ["Hyra"]];
      return shown(bench, { S1: '=FC.NYCKEL(FILTER(R1:R3,R1:R3<>""))' }, "S1:S2", ["Yta", "Yta"]);
    },
  },
  {
    id: "blanks",
    measure: "repair-formulas",
    run: (bench) => {
      bench.sheet.getRange("U1:X1").values = [["ja", "ja", "ja", ""]];
      return shown(bench, { U2: "=FC.HINDER(U1:X1)" }, "U2", ["Soc (okänd)"]);
    },
  },
  {
    id: "error-cell",
    measure: "names-cell",
    // In a column that is not read: the function answers only where Excel hands it the error.
    run: (bench) => {
      bench.sheet.getRange("U4:X5").values = [
        ["MHV", "BHV", "ÖF", "Soc"],
        ["ja", "ja", "ja", "ja"],
      ];
      return shown(bench, { Y4: "Anmärkning", Y5: "=NA()", U7: "=FC.KLASS(U4:Y5)" }, "U7:U8", [
        "Klass",
        "FC",
      ]);
    },
  },
];
