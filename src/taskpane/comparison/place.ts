import type { SourceAnswers } from "../../cells/comparison/source/read-source";
import type { Direction } from "../../domain/comparison/green-yellow-red";
import type { PointedCells } from "../../workbook/comparison/read-selection";
import type { RowChoice } from "../../workbook/comparison/source-formulas";
import type { KeptPlace, ViewState } from "../frame/view-state";

/** How one indicator goes into the comparison, by its heading. */
export interface IndicatorChoice {
  readonly direction?: Direction | undefined;
  readonly hasSignal?: boolean;
  readonly decimals?: number | undefined;
  readonly definition?: string;
}

/** What was chosen in Jämför: the workbook remembers it, for everybody who opens it. */
export interface ComparisonChoices {
  /** The table that is compared, by name. */
  readonly table?: string;
  readonly answers?: SourceAnswers;
  /** The chosen indicators' headings; eight at most where nothing is chosen. */
  readonly chosen?: readonly string[] | undefined;
  readonly indicators?: Readonly<Record<string, IndicatorChoice>>;
  readonly ratios?: readonly string[];
  readonly rows?: RowChoice | undefined;
  readonly goal?: "FC" | "FC eller FCLV";
  /** The heading of a column of ja and nej that says which centres count towards the goal, whatever their class. */
  readonly countedBy?: string | undefined;
  /** Two years' tables by name, and which names are the same centre. */
  readonly before?: string;
  readonly after?: string;
  readonly pairs?: Readonly<Record<string, string | null>>;
  readonly report?: readonly string[];
  readonly methods?: readonly string[];
}

/** What a person has done in Jämför. Cells that were pointed at stay with the pane, and are never put in storage. */
export interface ComparisonPlace {
  readonly pointed: PointedCells | undefined;
  readonly before: PointedCells | undefined;
  readonly after: PointedCells | undefined;
  /** The heading of the indicator that is shown. */
  readonly shown: string;
  /** In Över tid: the heading of the indicator that is shown. */
  readonly year: string;
  readonly search: string;
  /** The indicator whose settings are open. */
  readonly open: string;
  readonly asTable: boolean;
}

const initial: ComparisonPlace = {
  pointed: undefined,
  before: undefined,
  after: undefined,
  shown: "",
  year: "",
  search: "",
  open: "",
  asTable: false,
};

const comparisonPlace: KeptPlace<ComparisonPlace> = {
  initial,
  kept: ({ asTable }) => ({ asTable }),
  read: ({ asTable }) => ({ ...initial, asTable: asTable === true }),
};

/** What other views may know of Jämför. */
export const comparisonState: ViewState<"comparison", ComparisonChoices, ComparisonPlace> = {
  id: "comparison",
  choices: {},
  place: comparisonPlace,
};
