import { css, html, type TemplateResult } from "lit";
import { checkStyles } from "../components/check-styles";

/** A list of boxes to tick under one heading, each with a line that explains it: sheets of a copy, tables of a template. */
export const chooseRowsStyles = [
  checkStyles,
  css`
  .choose-row {
    align-content: center;
    min-height: 44px;
    padding: var(--spacingVerticalXS) 0;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }

  .choose-row .small {
    grid-column: 2;
  }

  .refused {
    cursor: default;
  }
`,
];

interface ChooseRow {
  /** What it is, for whoever looks for it in the page. */
  readonly key: string;
  readonly name: string;
  readonly notes: readonly string[];
  readonly isChosen: boolean;
  /** It stands there to say why it cannot be chosen. */
  readonly isRefused?: boolean;
  readonly choose: (isChosen: boolean) => void;
}

export const chooseRow = ({
  key,
  name,
  notes,
  isChosen,
  isRefused = false,
  choose,
}: ChooseRow): TemplateResult =>
  html`<label class="check choose-row ${isRefused ? "refused" : ""}" data-row=${key}>
    <input
      type="checkbox"
      .checked=${isChosen}
      ?disabled=${isRefused}
      @change=${({ target }: Event) => choose((target as HTMLInputElement).checked)}
    />
    <span>${name}</span>
    ${notes.map((note) => html`<span class="small quiet">${note}</span>`)}
  </label>`;
