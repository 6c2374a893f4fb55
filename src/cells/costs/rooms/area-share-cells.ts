import { areaShares } from "../../../domain/costs/split/area-shares";
import { shareAsNumber } from "../../../domain/costs/split/shares";
import { invalid } from "../../../domain/refusal";
import { wordOf } from "../../ground/cell";
import { readRange } from "../../ground/range";
import { readNumber, readScalar, readWord } from "../../ground/scalars";
import { areaAt } from "../amounts";
import { none } from "../../../domain/costs/parties";
import { inShapeOf, listIn } from "../list";

/** How the common area is spread; the first is the default. */
const commonAreaWords = ["yta", "lika"] as const;

/** Each one's share, in the shape of the areas. */
export function areaShareCells(areas: unknown, common: unknown, method: unknown): number[][] {
  const range = readRange(areas, "ytor");
  const own = listIn(range, areaAt);
  const shares = areaShares(own, readCommon(common), readWord(method, "sätt", commonAreaWords) ?? "yta");
  return inShapeOf(
    range,
    own.map((_, index) => shareAsNumber(shares, index)),
  );
}

function readCommon(argument: unknown): number {
  if (wordOf(readScalar(argument, "gemensam")) === none) return 0;
  const area = readNumber(argument, "gemensam", "den gemensamma ytan i m²", "area") ?? 0;
  if (area < 0) throw invalid("Gemensam: en yta kan inte vara negativ. Ange m².");
  return area;
}
