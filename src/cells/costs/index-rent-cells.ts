import { indexedRent } from "../../domain/costs/next-year/index-rent";
import { kronor } from "../../domain/costs/money";
import { impossible, invalid } from "../../domain/refusal";
import { quoted, readNumberIn, wordOf } from "../ground/cell";
import { capital } from "../ground/range";
import { readNumber, readScalar } from "../ground/scalars";
import { none } from "../../domain/costs/parties";

/** The rent in kronor by an index clause. An empty base rent is 0 kr; an empty index is a missing one. */
export function indexRentCell(
  baseRent: unknown,
  baseIndex: unknown,
  index: unknown,
  part: unknown,
  atLeast: unknown,
): number {
  const rent = readNumber(baseRent, "bashyra", "ett belopp i kronor", "money") ?? 0;
  const from = readIndex(baseIndex, "basindex", "indextalet som bashyran hör till");
  const to = readIndex(index, "index", "årets indextal");
  const indexedPart = readPart(part);
  const lowest = isNone(atLeast, "lägst")
    ? undefined
    : readNumber(atLeast, "lägst", "ett belopp i kronor", "money");
  if (to === undefined) throw invalid("Index saknas: ange årets indextal ur samma serie som basindex.");
  if (from === undefined)
    throw impossible("Basindex saknas eller är 0, så det finns inget att räkna upp från.");
  return kronor(indexedRent({ baseRent: rent, baseIndex: from, index: to, indexedPart, atLeast: lowest }));
}

const isNone = (argument: unknown, name: string): boolean => wordOf(readScalar(argument, name)) === none;

/** An index value; undefined where it is empty or 0. */
function readIndex(argument: unknown, name: string, expected: string): number | undefined {
  const value = readNumber(argument, name, expected);
  const cell = readScalar(argument, name);
  const reading = readNumberIn(cell);
  if (reading.kind === "number" && reading.isPercent) {
    throw invalid(`${capital(name)}: ${quoted(cell)} är en andel, inget indextal. Ange ${expected}.`);
  }
  if (value !== undefined && value < 0) {
    throw invalid(`${capital(name)}: ${quoted(value)} är negativt. Ange ${expected}.`);
  }
  return value || undefined;
}

function readPart(argument: unknown): number {
  if (isNone(argument, "andel")) return 0;
  const part = readNumber(argument, "andel", "ett tal från 0 till 1, eller procent") ?? 1;
  if (part < 0 || part > 1) {
    throw invalid(`Andel: ${quoted(part)} är inte mellan 0 och 1. Skriv 80 procent som 0,8 eller 80 %.`);
  }
  return part;
}
