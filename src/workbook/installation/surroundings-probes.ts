import { supports } from "../host";
import type { Bench, Probe, Seen } from "./probe";

/** The sets of Excel's API that the add-in asks for, newest last. */
const versions = [
  "1.2",
  "1.4",
  "1.7",
  "1.8",
  "1.9",
  "1.10",
  "1.11",
  "1.12",
  "1.13",
  "1.14",
  "1.15",
  "1.16",
  "1.17",
];

/** Where dates begin: `DATE(2000,1,1)` in a workbook that counts from 1900. */
const millennium = 36_526;

export const surroundingsProbes: readonly Probe[] = [
  {
    id: "versions",
    notes: true,
    run: () => {
      const { host, platform, version } = Office.context.diagnostics ?? {};
      const came = [host, platform, version].filter((part) => part !== undefined).map(String);
      return Promise.resolve({ expected: "Excel", came });
    },
  },
  {
    id: "requirement-sets",
    measure: "update-excel",
    run: () => {
      const newest = [...versions].reverse().find((version) => supports("ExcelApi", version));
      const custom = Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.3");
      const shared = Office.context.requirements.isSetSupported("SharedRuntime", "1.1");
      const came: Seen = [custom, shared, newest !== undefined];
      return Promise.resolve(
        custom && shared && newest !== undefined
          ? { expected: `ExcelApi ${newest}`, came: `ExcelApi ${newest}` }
          : { expected: [true, true, true], came },
      );
    },
  },
  {
    id: "date-system",
    measure: "counts-from-1904",
    run: async (bench) => ({ expected: millennium, came: await firstDay(bench) }),
  },
  {
    id: "calculation-mode",
    measure: "says-manual",
    run: async ({ context }) => {
      const { application } = context.workbook;
      application.load("calculationMode");
      await context.sync();
      return { expected: "Automatic", came: application.calculationMode };
    },
  },
  {
    id: "separators",
    needs: "1.11",
    notes: true,
    run: async ({ context }) => {
      const { application } = context.workbook;
      application.load("decimalSeparator, thousandsSeparator");
      await context.sync();
      const came = [application.decimalSeparator, application.thousandsSeparator];
      return { expected: came, came };
    },
  },
];

/** By Excel's own function where it can be asked, else by a cell. */
async function firstDay(bench: Bench): Promise<Seen> {
  const { context } = bench;
  try {
    const result = context.workbook.functions.date(2000, 1, 1);
    result.load("value");
    await context.sync();
    return result.value;
  } catch {
    const cell = bench.sheet.getRange("Z1");
    cell.formulas = [["=DATE(2000,1,1)"]];
    cell.numberFormat = [["General"]];
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0] as Seen;
  }
}
