import * as shared from "../../../assets/dalarna-2019/columns";
import type { PlannedCell } from "../action/plan/cell-input";
import type { SheetColumn } from "../sheet/columns";

/** One column of a table of the sample, as the add-in lays it out. */
export interface SampleColumn extends SheetColumn {
  readonly read: (row: Readonly<Record<string, string>>) => PlannedCell;
}

const alignments = { center: "Center", right: "Right" } as const;

const planned = ({
  heading,
  source,
  characters,
  numberFormat,
  align,
  read,
}: shared.SampleColumn): SampleColumn => ({
  key: heading,
  heading,
  width: characters,
  ...(numberFormat && { numberFormat }),
  ...(align && { align: alignments[align] }),
  read: (row) => read(row[source] ?? ""),
});

/** Up to and with Soc: what the class is worked out from stands before it. */
const first = shared.centreColumns.findIndex(({ heading }) => heading === "Soc") + 1;

export const firstCentreColumns = shared.centreColumns.slice(0, first).map(planned);
export const furtherCentreColumns = shared.centreColumns.slice(first).map(planned);
export const municipalityColumns = shared.municipalityColumns.map(planned);
export const planningColumns = shared.planningColumns.map(planned);
