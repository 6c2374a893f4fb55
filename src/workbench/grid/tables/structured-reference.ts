/**
 * Rewriting of structured references within formulas: `tblKostnader[[#This Row],[Belopp]]`.
 * Text in quotation marks is never touched.
 */

const tableName = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;

function outsideText(formula: string, rewrite: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : rewrite(part)))
    .join("");
}

const thisRow = new RegExp(String.raw`(${tableName})?\[@(\[[^\]]*\](?::\[[^\]]*\])?|[^\[\]]*)\]`, "gu");

/**
 * `[@Belopp]` is what a person types; the engine knows only the long form.
 * @param owner the table that the formula's cell lies in, for references without a table's name
 */
export function writeOutThisRow(formula: string, owner: string | undefined): string {
  if (!formula.includes("[@")) return formula;
  return outsideText(formula, (part) =>
    part.replace(thisRow, (whole, named: string | undefined, columns: string) => {
      const table = named ?? owner;
      if (!table) return whole;
      if (columns === "") return `${table}[#This Row]`;
      return `${table}[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
    }),
  );
}

const reference = (name: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}_.\\])${escapeRegExp(name)}(?![\p{L}\p{N}_.\\(!])`, "giu");

export const mentionsTable = (formula: string, name: string): boolean => {
  let found = false;
  outsideText(formula, (part) => {
    found ||= reference(name).test(part);
    return part;
  });
  return found;
};

export const renameTable = (formula: string, from: string, to: string): string =>
  outsideText(formula, (part) => part.replace(reference(from), () => to));

/** Within the brackets that follow the table's name. */
export function renameColumn(formula: string, table: string, from: string, to: string): string {
  const brackets = new RegExp(
    String.raw`(?<![\p{L}\p{N}_.\\])(${escapeRegExp(table)})(\[(?:[^\[\]]|\[[^\[\]]*\])*\])`,
    "giu",
  );
  const column = new RegExp(String.raw`\[${escapeRegExp(from)}\]`, "giu");
  return outsideText(formula, (part) =>
    part.replace(
      brackets,
      (_, name: string, inside: string) => name + inside.replace(column, () => `[${to}]`),
    ),
  );
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
