import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseValueObject,
  BaseFunction,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { CellError, CellValue, CustomFunctionAnswer, CustomFunctionCall } from "../../host/book";
import { errorCode, isCellError } from "../cell-content";

type Argument = CustomFunctionCall["args"][number];

/** Answers at once; the engine never waits. */
type AnswerCall = (call: CustomFunctionCall) => CustomFunctionAnswer;

// Without this Univer would read the cell of an unfinished function as text and hand that text to the next function.
(ERROR_TYPE_SET as Set<string>).add("#BUSY!");

/**
 * One of the add-in's functions as the engine sees it. A class and not `registerFunction`: that one turns empty cells
 * into 0 and lets exceptions out.
 */
export function customFunction(name: string, answer: AnswerCall, allowErrors = false): BaseFunction {
  const instance = new CustomFunctionOfAddin(name);
  instance.answer = answer;
  instance.allowErrors = allowErrors;
  return instance;
}

class CustomFunctionOfAddin extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;
  allowErrors = false;
  answer: AnswerCall = () => ({ error: "#NAME?" });

  override calculate(...objects: BaseValueObject[]): BaseValueObject {
    const args = objects.map(fromEngine);
    // An error among the arguments comes out as that error, unless `allowErrorForDataTypeAny` stands in the metadata.
    const error = this.allowErrors ? undefined : args.map(firstError).find((found) => found !== undefined);
    return toEngine(error ?? this.answer({ name: String(this.name), args }));
  }
}

function fromEngine(object: BaseValueObject): Argument {
  if (!object.isArray()) return object.isNull() ? undefined : scalarFromEngine(object);
  const rows: CellValue[][] = [];
  (object as ArrayValueObject).iterator((cell, row, column) => {
    (rows[row] ??= [])[column] = scalarFromEngine(cell);
  });
  return rows;
}

function scalarFromEngine(object: Nullable<BaseValueObject>): CellValue {
  if (!object || object.isNull()) return null;
  if (object.isError())
    return { error: errorCode((object as unknown as ErrorValueObject).getErrorType()) ?? "#VALUE!" };
  return object.getValue() as CellValue;
}

function firstError(argument: Argument): CellError | undefined {
  if (!Array.isArray(argument)) return isCellError(argument) ? argument : undefined;
  for (const row of argument) {
    const error = row.find(isCellError);
    if (error) return error;
  }
  return undefined;
}

function toEngine(answer: CustomFunctionAnswer): BaseValueObject {
  if (!Array.isArray(answer)) return scalarToEngine(answer);
  const columns = Math.max(0, ...answer.map((row) => row.length));
  // Excel has no empty arrays, and fills rows that are too short.
  if (columns === 0) return ErrorValueObject.create("#CALC!" as never);
  return ArrayValueObject.create({
    calculateValueList: answer.map((row) =>
      Array.from({ length: columns }, (_, column) =>
        scalarToEngine(column < row.length ? (row[column] ?? null) : { error: "#N/A" }),
      ),
    ),
    rowCount: answer.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function scalarToEngine(value: CellValue): BaseValueObject {
  if (isCellError(value)) return ErrorValueObject.create(value.error as never, value.message ?? "");
  // A function that gives back nothing shows 0 in Excel (office-js #1503).
  if (value === null) return NumberValueObject.create(0);
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? NumberValueObject.create(value)
      : ErrorValueObject.create("#NUM!" as never);
  }
  return typeof value === "boolean" ? BooleanValueObject.create(value) : StringValueObject.create(value);
}
