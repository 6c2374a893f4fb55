import { invalidArgument, notImplemented } from "../wire/errors";
import { method, scalar, storedMethod, wireClass, WireObject } from "../wire/wire-class";

@wireClass("Application")
export class Application extends WireObject {
  /** `recalculate`: asks again for custom functions whose answer was lost. */
  constructor(
    private readonly recalculate: () => void,
    private readonly isCalculating: () => boolean,
  ) {
    super();
  }

  /** The grid always calculates by itself. */
  @scalar get CalculationMode(): string {
    return "Automatic";
  }

  set CalculationMode(mode: unknown) {
    if (mode !== "Automatic") throw notImplemented(`Application.CalculationMode = ${JSON.stringify(mode)}`);
  }

  @scalar get CalculationState(): "Done" | "Calculating" {
    return this.isCalculating() ? "Calculating" : "Done";
  }

  @method Calculate(type?: unknown): void {
    if (type !== "Recalculate" && type !== "Full" && type !== "FullRebuild") throw invalidArgument();
    this.recalculate();
  }

  /** The grid calculates between requests, so there is nothing to hold back. */
  @storedMethod SuspendApiCalculationUntilNextSync(): void {}

  @storedMethod SuspendScreenUpdatingUntilNextSync(): void {}
}
