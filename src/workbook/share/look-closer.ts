import { type Exposure, nameExposure } from "../../cells/share/exposure";

/** What a name stands for, and the sheet that alone knows it, where it is one of a sheet's. */
export interface NamedFor {
  readonly formula: string;
  readonly sheet: string | undefined;
}

/** What the file's properties say of people and organisations; empty where they say nothing. */
export interface FileProperties {
  readonly author: string;
  readonly lastAuthor: string;
  readonly company: string;
  readonly manager: string;
}

/** Shows a sheet that is hidden, in front. One request. */
export async function showSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.visibility = "Visible";
  sheet.activate();
  await context.sync();
}

/** Hides a sheet again, as deep as it was. One request. */
export async function hideSheet(
  context: Excel.RequestContext,
  name: string,
  visibility: "Hidden" | "VeryHidden",
): Promise<void> {
  context.workbook.worksheets.getItem(name).visibility = visibility;
  await context.sync();
}

/** What the names stand for that an exposure is about: the workbook's, and those that only a sheet knows. */
export async function readNames(
  context: Excel.RequestContext,
  { kind, what }: Pick<Exposure, "kind" | "what">,
): Promise<readonly NamedFor[]> {
  const { worksheets, names } = context.workbook;
  names.load("items/name,items/formula,items/visible");
  worksheets.load("items/name");
  await context.sync();
  const places = [
    { sheet: undefined, names },
    ...worksheets.items.map((one) => ({ sheet: one.name, names: one.names })),
  ];
  for (const one of places) one.names.load("items/name,items/formula,items/visible");
  await context.sync();
  return places.flatMap(({ sheet, names: { items } }) =>
    items.flatMap((item) => {
      const formula = String(item.formula);
      const isMeant = item.name === what && nameExposure(what, formula, item.visible)[0]?.kind === kind;
      return isMeant ? [{ formula, sheet }] : [];
    }),
  );
}

export async function readProperties(context: Excel.RequestContext): Promise<FileProperties> {
  const { properties } = context.workbook;
  properties.load({ author: true, lastAuthor: true, company: true, manager: true });
  await context.sync();
  const { author, lastAuthor, company, manager } = properties;
  return { author, lastAuthor, company, manager };
}
