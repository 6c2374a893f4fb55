import { invalidArgument } from "../wire/errors";
import { method, navigation, scalar, storedMethod, wireClass, WireObject } from "../wire/wire-class";
import type { Model } from "./model";

/** What the workbook says of its own calculation, and what has all custom functions asked again. */
export interface Calculation {
  /** Asks again for custom functions whose answer was lost. */
  recalculate(): void;
  isCalculating(): boolean;
}

const modes = ["Automatic", "AutomaticExceptTables", "Manual"];

@wireClass("Application")
export class Application extends WireObject {
  constructor(
    private readonly model: Model,
    private readonly calculation: Calculation,
  ) {
    super();
  }

  /** Data tables, which `AutomaticExceptTables` leaves out, are unknown here. */
  @scalar get CalculationMode(): string {
    return this.model.switches.weather.calculation === "manual" ? "Manual" : "Automatic";
  }

  set CalculationMode(mode: unknown) {
    if (typeof mode !== "string" || !modes.includes(mode)) throw invalidArgument();
    this.model.switches.set({ calculation: mode === "Manual" ? "manual" : "automatic" });
  }

  @scalar get CalculationState(): "Done" | "Calculating" {
    return this.calculation.isCalculating() ? "Calculating" : "Done";
  }

  @scalar get DecimalSeparator(): string {
    return this.model.separators.decimal;
  }

  @scalar get ThousandsSeparator(): string {
    return this.model.separators.thousands;
  }

  /** False where a person has chosen others in Excel's options, which the workbench does not have. */
  @scalar get UseSystemSeparators(): boolean {
    return true;
  }

  @navigation get CultureInfo(): CultureInfo {
    return new CultureInfo(this.model);
  }

  @method Calculate(type?: unknown): void {
    if (type !== "Recalculate" && type !== "Full" && type !== "FullRebuild") throw invalidArgument();
    this.model.book.calculate?.();
    this.calculation.recalculate();
  }

  /** The grid calculates between requests, so there is nothing to hold back. */
  @storedMethod SuspendApiCalculationUntilNextSync(): void {}

  @storedMethod SuspendScreenUpdatingUntilNextSync(): void {}
}

@wireClass("CultureInfo")
class CultureInfo extends WireObject {
  constructor(private readonly model: Model) {
    super();
  }

  @scalar get Name(): string {
    return this.model.region;
  }

  @navigation get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.model);
  }
}

@wireClass("NumberFormatInfo")
class NumberFormatInfo extends WireObject {
  constructor(private readonly model: Model) {
    super();
  }

  @scalar get NumberDecimalSeparator(): string {
    return this.model.separators.decimal;
  }

  @scalar get NumberGroupSeparator(): string {
    return this.model.separators.thousands;
  }
}
