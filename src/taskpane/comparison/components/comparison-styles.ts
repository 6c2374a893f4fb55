import { css } from "lit";

/** What the parts of Jämför have in common. */
export const comparisonStyles = css`
  h3 {
    margin-bottom: var(--spacingVerticalS);
    overflow-wrap: anywhere;
  }

  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--spacingVerticalS);
  }

  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--spacingVerticalS);
  }

  .rows > li {
    overflow-wrap: anywhere;
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: var(--spacingHorizontalXS);
    text-align: center;
  }

  .figures dt {
    font-size: var(--fontSizeBase100);
    color: var(--colorNeutralForeground2);
  }

  .figures dd {
    font-weight: var(--fontWeightSemibold);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  .buttons {
    gap: var(--spacingVerticalXS) var(--spacingHorizontalM);
  }

  .scroll {
    overflow-x: auto;
  }

  caption {
    margin-bottom: var(--spacingVerticalXS);
  }

  th,
  td {
    padding: var(--spacingVerticalXS) var(--spacingHorizontalXS);
    vertical-align: top;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    overflow-wrap: break-word;
    hyphens: auto;
  }

  /* Below the last row stands a line of what follows. */
  tbody:last-child tr:last-child > * {
    border-bottom: none;
  }

  thead th {
    font-size: var(--fontSizeBase200);
    color: var(--colorNeutralForeground2);
  }

  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
`;
