import {
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  functionDate,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { daysBetweenSystems } from "../../host/model/date-system";

/**
 * `EDATE` as Excel has it: 31 December less six months is 30 June. The engine's own goes on into the next month, 1 July.
 * A month that has no such day gives another day of the month than the one that was begun with, which is how it is known.
 */
export function edateFunction(system: 1900 | 1904): BaseFunction {
  const classes = functionDate as unknown as readonly (readonly [
    new (name: string) => BaseFunction,
    string,
  ])[];
  const [found] = classes.filter(([, name]) => name === "EDATE");
  if (!found) throw new Error("The engine has no EDATE.");
  const [Original, name] = found;
  const edate = new Original(name);
  const original = edate.calculate.bind(edate);
  const behind = NumberValueObject.create(system === 1904 ? daysBetweenSystems : 0);
  edate.calculate = (given: BaseValueObject, months: BaseValueObject) => {
    if (given.isError() || months.isError()) return given.isError() ? given : months;
    const start = given.plus(behind);
    const later = original(start, months) as BaseValueObject;
    if (!later.isArray()) return later;
    const begun = original(start, months.multiply(NumberValueObject.create(0))) as ArrayValueObject;
    return later.map((day, row, column) => {
      const from = begun.get(row, column);
      if (!day.isNumber() || !from?.isNumber()) return day;
      const date = dayOfMonth(day);
      const within = date === dayOfMonth(from) ? day : day.minus(NumberValueObject.create(date));
      return within.minus(behind);
    });
  };
  return edate;
}

/** Of a day counted from 1899-12-30. */
const dayOfMonth = (day: BaseValueObject): number =>
  new Date((Number(day.getValue()) - 25_569) * 86_400_000).getUTCDate();
