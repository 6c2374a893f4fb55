import { countsFrom1904, loadCalendar } from "./date-system";
import { supports } from "../host";

/** How this workbook and this Excel work things out, as far as it makes a difference to what the add-in says and writes. */
export interface Surroundings {
  /** Excel calculates only when it is told to: what depends on something that changes keeps its old figures. */
  readonly isManual: boolean;
  /** Days are counted from 1904: the add-in's functions, and what it writes, count from 1900. */
  readonly countsFrom1904: boolean;
  /** What stands before decimals, by the account or the system; where it is a comma, arguments are parted by semicolons. */
  readonly decimalSeparator: string | undefined;
}

interface LoadedSurroundings {
  readonly application: Excel.Application;
  readonly firstOf2000: Excel.FunctionResult<number>;
  readonly tellsSeparator: boolean;
}

/** Queued. Separators are in ExcelApi 1.11; `Office.context.contentLanguage` is not known on Mac, and is another thing. */
export function loadSurroundings({ workbook }: Excel.RequestContext): LoadedSurroundings {
  const { application } = workbook;
  const tellsSeparator = supports("ExcelApi", "1.11");
  application.load(
    tellsSeparator ? { calculationMode: true, decimalSeparator: true } : { calculationMode: true },
  );
  return { application, firstOf2000: loadCalendar(workbook), tellsSeparator };
}

export const surroundingsIn = ({
  application,
  firstOf2000,
  tellsSeparator,
}: LoadedSurroundings): Surroundings => ({
  isManual: application.calculationMode === "Manual",
  countsFrom1904: countsFrom1904(firstOf2000),
  decimalSeparator: tellsSeparator ? application.decimalSeparator : undefined,
});

/** Works out everything anew, as F9 does. One request. */
export async function calculate(context: Excel.RequestContext): Promise<void> {
  context.workbook.application.calculate("Full");
  await context.sync();
}

/** From now on Excel works out everything by itself. One request. */
export async function calculateAutomatically(context: Excel.RequestContext): Promise<void> {
  const { application } = context.workbook;
  application.calculationMode = "Automatic";
  application.calculate("Full");
  await context.sync();
}
