import type { Cell } from "../../ground/cell";
import { reviewLines, type Review } from "../../../domain/costs/review/review";
import type { SplitInTables } from "../../../domain/costs/review/lines-in-tables";
import { invoiceMatrix } from "../invoice-matrix";
import type { SpecificationMeanings } from "../specification/specification-columns";
import { readSpecification } from "../specification/specification-lines";
import { readSplitCase } from "../split-case";
import type { YearTables } from "../year/year-change";

/**
 * Reviews a specification as it stands in cells, by its own stated figures; where the costs and parties are at hand that
 * it was made from, each line is held against what the functions give.
 *
 * @param cells what was pasted or stands in the sheet; its heading row may stand below other rows
 * @param meanings what a person has said that the columns are
 * @throws a refusal where no lines are found; the functions' own where the tables cannot be divided
 */
export function reviewSpecification(
  cells: readonly (readonly Cell[])[],
  shared?: YearTables,
  meanings: SpecificationMeanings = {},
): Review {
  const { lines, sums } = readSpecification(cells, meanings);
  return reviewLines(lines, sums, shared && splitInTables(shared));
}

function splitInTables({ costs, parties, centre }: YearTables): SplitInTables {
  const { lines } = readSpecification(invoiceMatrix(costs, parties, undefined, centre));
  const { book } = readSplitCase(costs, parties, centre, { isPayerNeeded: true });
  return { lines, organisations: book.organisations };
}
