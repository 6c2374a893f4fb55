import { textOf, type Cell } from "../../ground/cell";
import { calculationIn } from "../review/read-calculation";

/** A cell that says a share in words that can be followed: "465 av 1 172 m²", "45 %". */
export const isCalculation = (cell: Cell): boolean => {
  const text = textOf(cell);
  return /[^\d\s.,−-]/.test(text) && calculationIn(text) !== undefined;
};
