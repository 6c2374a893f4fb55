import { formula, type PlannedCell } from "../../action/plan/cell-input";
import { cellAddress } from "../../address";
import type { CostRequest } from "../cost-request";
import { andOfCentre, fixedArea, fixedCell, namesOfParties, partyCells } from "../formulas";
import { firstPart, otherKinds, otherOwners, othersWidth, type SplitLayout } from "./split-layout";

/** Kinds of cost by organisations, out of the rows by verksamheter, their sum and its shares. */
export function byOrganisation(
  layout: SplitLayout,
  kinds: readonly string[],
  owners: readonly string[],
): PlannedCell[][] {
  const { organisationsRow, verksamheterRow, organisations } = layout;
  const first = organisationsRow + 1;
  const sum = first + kinds.length + 1;
  const across = (of: (column: number) => PlannedCell): PlannedCell[] =>
    owners.map((_, index) => of(1 + index));
  const ofOwner = (column: number, line: number): PlannedCell => {
    const owner = cellAddress(organisationsRow, column).replace(/(\d)/, "$$$1");
    const parts = fixedArea({ ...organisations, row: verksamheterRow + 1 + line });
    return formula(`=ROUND(SUMPRODUCT(--(${fixedArea(organisations)}=${owner}),${parts}),2)`);
  };
  const last = owners.length + othersWidth;
  const whole = fixedCell(sum, last + 1);
  // What all verksamheter bear, less what the columns of these organisations show.
  const rest = (line: number): PlannedCell =>
    formula(
      `=ROUND(${cellAddress(verksamheterRow + 1 + line, 1)}-SUM(${cellAddress(first + line, 1)}:${cellAddress(first + line, owners.length)}),2)`,
    );
  return [
    ...[...kinds, otherKinds, "Summa"].map((kind, line): PlannedCell[] => [
      kind,
      ...across((column) => ofOwner(column, line)),
      rest(line),
      formula(`=SUM(${cellAddress(first + line, 1)}:${cellAddress(first + line, last)})`),
    ]),
    [
      "Andel",
      ...across((column) => formula(`=IF(${whole}=0,"",${cellAddress(sum, column)}/${whole})`)),
      formula(`=IF(${cellAddress(sum, last)}=0,"",${cellAddress(sum, last)}/${whole})`),
      null,
    ],
  ];
}

/** The column's heading: the sums of its kinds may be of both signs. */
export function othersHeading({ organisationsRow }: SplitLayout, kinds: number, owners: number): PlannedCell {
  const cells = fixedArea({ row: organisationsRow + 1, column: owners + 1, rows: kinds + 1, columns: 1 });
  return formula(`=IF(SUMPRODUCT(ABS(${cells}))=0,"","${otherOwners}")`);
}

/** What a criterion of SUMIF would take for something else than a text. */
const isPattern = (kind: string): boolean => /[*?~]|^[<>=]/.test(kind);

/** Each verksamhet's organisation, its name as it stands above the lines, and the sums of its lines by kind of cost. */
export function byVerksamhet(
  request: CostRequest,
  layout: SplitLayout,
  kinds: readonly string[],
): PlannedCell[][] {
  const { headRow, verksamheterRow, organisations, parts } = layout;
  const lineKinds = fixedArea(layout.kinds);
  const first = verksamheterRow + 1;
  const others = first + kinds.length;
  const sum = others + 1;
  const across = (of: (name: string, column: number) => string): PlannedCell[] =>
    Array.from({ length: organisations.columns }, (_, index) => {
      const column = organisations.column + index;
      const name = cellAddress(headRow, column);
      return formula(`=IF(${name}="","",${of(name, column)})`);
    });
  const linesOf = (column: number): string => fixedArea({ ...parts, column, columns: 1 });
  const row = (line: number): PlannedCell => {
    const cells = { row: line, column: firstPart, rows: 1, columns: organisations.columns };
    return formula(`=SUM(${fixedArea(cells)})`);
  };
  return [
    [null, null, "Organisation", ...across((name) => ownersOf(request, name))],
    ["Kostnadsslag", "Belopp", null, ...across((name) => name)],
    ...kinds.map((kind, index): PlannedCell[] => {
      const wanted = `$A${first + index + 1}`;
      return [
        kind,
        row(first + index),
        null,
        ...across((_, column) =>
          isPattern(kind)
            ? `ROUND(SUMPRODUCT(--(${lineKinds}=${wanted}),${linesOf(column)}),2)`
            : `ROUND(SUMIF(${lineKinds},${wanted},${linesOf(column)}),2)`,
        ),
      ];
    }),
    [
      otherKinds,
      row(others),
      null,
      ...across((_, column) =>
        kinds.length === 0
          ? cellAddress(sum, column)
          : `ROUND(${cellAddress(sum, column)}-SUM(${cellAddress(first, column)}:${cellAddress(others - 1, column)}),2)`,
      ),
    ],
    [
      "Summa",
      row(sum),
      null,
      ...across((_, column) => `INDEX(${linesOf(column)},MATCH("Summa",${lineKinds},0))`),
    ],
  ];
}

/** The organisations of the verksamhet whose name stands in a cell. */
function ownersOf(request: CostRequest, name: string): string {
  const [verksamhet, organisation] = namesOfParties(request);
  const ofCentre = andOfCentre(request, partyCells(request, "centre"));
  return `TEXTJOIN(" / ",TRUE,UNIQUE(FILTER(${organisation},(${verksamhet}=${name})${ofCentre},"")))`;
}
