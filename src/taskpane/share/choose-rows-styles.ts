import { css } from "lit";

/** A list of boxes to tick under one heading, each with a line that explains it: sheets of a copy, tables of a template. */
export const chooseRowsStyles = css`
  .choose-row {
    align-content: center;
    min-height: 44px;
    padding: var(--spacingVerticalXS) 0;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }

  .choose-row .small {
    grid-column: 2;
  }
`;
