import {
  type BaseFunction,
  type BaseValueObject,
  functionDate,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { daysBetweenSystems } from "../../host/model/date-system";

/**
 * `DATE` as a workbook with that date system has it. The engine knows one system only; of what makes days it is this
 * function that tells a workbook's system, and the others stay as they are.
 */
export function dateFunction(system: 1900 | 1904): BaseFunction {
  const classes = functionDate as unknown as readonly (readonly [
    new (name: string) => BaseFunction,
    string,
  ])[];
  const [found] = classes.filter(([, name]) => name === "DATE");
  if (!found) throw new Error("The engine has no DATE.");
  const [Original, name] = found;
  const date = new Original(name);
  if (system === 1900) return date;
  const original = date.calculate.bind(date);
  date.calculate = (...parts: BaseValueObject[]) => {
    const day = original(...parts) as BaseValueObject;
    return day.isError() ? day : day.minus(NumberValueObject.create(daysBetweenSystems));
  };
  return date;
}
