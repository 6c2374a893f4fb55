import { columnsIn, type ReadColumns } from "../../../cells/costs/specification/specification-lines";
import { invoiceMatrix } from "../../../cells/costs/invoice-matrix";
import { reviewSpecification } from "../../../cells/costs/review/review-specification";
import type { Review } from "../../../domain/costs/review/review";
import type { YearTables } from "../../../cells/costs/year/year-change";
import type { FoundTable, WorkbookContents } from "../../../workbook/reading/contents";
import type { CostsChoices } from "../choices";
import {
  answer,
  calculatingNow,
  costsModel,
  holdsAnything,
  shownIn,
  type Answer,
  type Refused,
} from "../costs-model";
import { cellsOf, isCalculatingSource, type ReviewSource } from "./review-source";
import { memoised } from "../../frame/memoised";

/** The shared workbook's own tables, where they are at hand. */
export interface SharedTables {
  readonly costs: FoundTable;
  readonly parties: FoundTable;
  readonly centre: string | undefined;
}

/** What Granska shows. */
export interface ReviewModel {
  readonly source: ReviewSource | undefined;
  readonly tables: SharedTables | undefined;
  /** The lines are held against the tables, where there are any. */
  readonly compares: boolean;
  /** How its columns were read; nothing where there is no specification, or no lines in it. */
  readonly columns: ReadColumns | undefined;
  readonly review: Answer<Review> | undefined;
  /** Why the tables are not held against the lines, though it was asked for. */
  readonly tablesRefused: Refused | undefined;
}

/** Worked out once for as long as what it is worked out of is the same. */
export const reviewModel = memoised(workOut);

function workOut(
  contents: WorkbookContents,
  choices: CostsChoices,
  source: ReviewSource | undefined,
): ReviewModel {
  const tables = sharedTables(contents, choices);
  const compares = choices.review?.compares ?? true;
  const meanings = choices.review?.columns ?? {};
  const shared = tables && compares ? yearTables(tables) : undefined;
  // The tables are asked first, so that a fault in them is not taken for one in the specification.
  const asked =
    source && tables && shared
      ? answer(() => invoiceMatrix(shared.costs, shared.parties, undefined, shared.centre), {
          kostnader: tables.costs,
          parter: tables.parties,
        })
      : undefined;
  return {
    source,
    tables,
    compares,
    columns: source && !isCalculatingSource(source) ? columnsIn(cellsOf(source), meanings) : undefined,
    review:
      source &&
      (isCalculatingSource(source)
        ? calculatingNow
        : answer(
            () => reviewSpecification(cellsOf(source), asked?.refused ? undefined : shared, meanings),
            {},
          )),
    tablesRefused: asked?.refused,
  };
}

function sharedTables(contents: WorkbookContents, choices: CostsChoices): SharedTables | undefined {
  const { costs, parties, centre } = costsModel(contents, choices);
  return costs && parties && holdsAnything(costs) && holdsAnything(parties)
    ? { costs, parties, centre }
    : undefined;
}

export const yearTables = ({ costs, parties, centre }: SharedTables): YearTables => ({
  costs: shownIn(costs),
  parties: shownIn(parties),
  ...(centre !== undefined && { centre }),
});
