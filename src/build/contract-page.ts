import { contract, type Contract, type ContractColumn, type ContractTable } from "../cells/share/contract";
import type { ContractText } from "../text/help/sharing.sv";

/** The contract of shared workbooks as data, for those who build files of their own. */
export const contractFile = "tabeller.json";

export const contractData = (): string => `${JSON.stringify(contract satisfies Contract, undefined, 2)}\n`;

/** What the page holds below its heading. */
export function contractBody(text: ContractText, escaped: (text: string) => string): string {
  const { version, tables } = contract;
  return `<p>${escaped(text.version(version))} <a href="${contractFile}">${escaped(text.data)}</a></p>
<ul>${text.rules.map((rule) => `<li>${escaped(rule)}</li>`).join("")}</ul>
${tables.map((table) => tableSection(table, text, escaped)).join("")}`;
}

function tableSection(
  { name, columns }: ContractTable,
  text: ContractText,
  escaped: (text: string) => string,
): string {
  const { heading, other, holds, required } = text.columns;
  const heads = [heading, holds, other, required]
    .map((one) => `<th scope="col">${escaped(one)}</th>`)
    .join("");
  const rows = columns
    .map((column) => {
      const cells = [
        holdsInWords(column, text),
        column.otherHeadings.join(", "),
        column.isRequired ? text.yes : "",
      ];
      return `<tr><th scope="row">${escaped(column.heading)}</th>${cells
        .map((cell) => `<td>${escaped(cell)}</td>`)
        .join("")}</tr>`;
    })
    .join("");
  return `<section id="${name}" aria-labelledby="${name}-h">
<h2 id="${name}-h"><code>${escaped(name)}</code></h2>
<div class="answer" tabindex="0" role="group" aria-label="${escaped(name)}"><table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>
</section>
`;
}

function holdsInWords({ type, unit, words = [] }: ContractColumn, text: ContractText): string {
  const what = [text.types[type], ...(unit ? [text.units[unit]] : [])].join(" ");
  return [what, ...(words.length > 0 ? [text.words(words.join(", "))] : [])].join(". ");
}
