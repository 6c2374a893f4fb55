import { method, scalar, wireClass, WireObject } from "../wire/wire-class";
import type { Model } from "./model";

/** The days by which the second date system is behind the first: support.microsoft.com, "Date systems in Excel". */
export const daysBetweenSystems = 1_462;

/** Days since 1899-12-30, or since 1904-01-01 in a workbook with that system; undefined for what Excel has no day for. */
export function serialOfDay(time: number, dateSystem: 1900 | 1904): number | undefined {
  const serial = time / 86_400_000 + 25_569 - (dateSystem === 1904 ? daysBetweenSystems : 0);
  // Excel counts a 29 February 1900: before it the numbers are others.
  return serial >= (dateSystem === 1904 ? 0 : 61) ? serial : undefined;
}

/** `workbook.functions`, of which the workbench knows the one that tells which date system a workbook has. */
@wireClass("Functions")
export class Functions extends WireObject {
  constructor(private readonly model: Model) {
    super();
  }

  @method Date(year: unknown, month: unknown, day: unknown): FunctionResult {
    const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
    const serial = serialOfDay(time, this.model.switches.weather.dateSystem);
    return new FunctionResult(serial ?? null, serial === undefined ? "#NUM!" : null);
  }
}

@wireClass("FunctionResult")
class FunctionResult extends WireObject {
  constructor(
    private readonly value: number | null,
    private readonly error: string | null,
  ) {
    super();
  }

  @scalar get Value(): number | null {
    return this.value;
  }

  @scalar get Error(): string | null {
    return this.error;
  }
}
