import type { Plan } from "../action/plan/plan";
import { thisRow, thisRowFrom, wholeTable } from "../action/plan/structured-reference";

/** What to classify by: a built-in definition's id, or a table in the workbook. */
export type DefinitionChoice =
  | { readonly kind: "built-in"; readonly id: string }
  | { readonly kind: "table"; readonly table: string };

interface ClassifyRequest {
  readonly table: string;
  /** The table's headings, as they stand. */
  readonly headings: readonly string[];
  /** Where MHV, BHV, ÖF and Soc stand among the headings, in that order. */
  readonly services: readonly [number, number, number, number];
  readonly definition: DefinitionChoice;
}

/** The calculated columns, under the headings that the functions themselves answer with. */
export const classColumns = [
  { heading: "Klass", name: "KLASS" },
  { heading: "Hinder", name: "HINDER" },
  { heading: "Motivering", name: "MOTIVERING" },
] as const;

/**
 * Class, hindrance and motivation as calculated columns: one row at a time, so that a row that is added gets its own, and
 * sorting and filtering work as in any table.
 */
export function classifyPlan(request: ClassifyRequest): Plan {
  const services = servicesOf(request);
  const definition = definitionArgument(request.definition);
  return {
    action: "classify-centres",
    sheets: [],
    columns: [
      {
        table: request.table,
        columns: classColumns.map(({ heading, name }) => ({
          heading,
          formula: `=FC.${name}(${services}${definition})`,
        })),
      },
    ],
    writes: [],
  };
}

/** The four cells of the row: as a stretch where the columns stand side by side, otherwise put together. */
function servicesOf({ table, headings, services }: ClassifyRequest): string {
  const [first, , , last] = services;
  if (services.every((column, index) => column === first + index)) {
    return thisRowFrom(table, headings[first] as string, headings[last] as string);
  }
  return `CHOOSE({1,2,3,4},${services.map((column) => thisRow(table, headings[column] as string)).join(",")})`;
}

/** FFFF is the functions' own default: a formula without it reads better, and means the same. */
export const definitionArgument = (definition: DefinitionChoice): string => {
  if (definition.kind === "table") return `,${wholeTable(definition.table)}`;
  return definition.id === "FFFF" ? "" : `,"${definition.id}"`;
};
