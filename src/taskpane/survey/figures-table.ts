import { html, type TemplateResult } from "lit";

/** A line for each factor, group or scale, with how many answered and what came of it. The looks are `surveyStyles`. */
export const figuresTable = (
  caption: string | TemplateResult,
  headings: readonly [what: string, answers: string, figure: string],
  lines: readonly TemplateResult[],
): TemplateResult =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    <thead class="heads">
      <tr>
        ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${lines}
    </tbody>
  </table>`;
