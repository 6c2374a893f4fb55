import { css } from "lit";

/** Rows of a name and a figure, with what explains them below: the results of the year. */
export const resultStyles = css`
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--spacingVerticalS);
  }

  caption {
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 2px 0;
    vertical-align: baseline;
  }

  th {
    overflow-wrap: anywhere;
  }

  .figure {
    width: 1%;
    padding-inline-start: var(--spacingHorizontalM);
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  tbody + tbody > tr:first-child > * {
    padding-top: var(--spacingVerticalS);
    border-top: 1px solid var(--colorNeutralStroke2);
  }

  tbody > tr:last-child > * {
    padding-bottom: var(--spacingVerticalS);
  }

  .whole {
    padding: 2px 0;
  }

  .strong {
    font-weight: var(--fontWeightSemibold);
  }

  summary {
    width: fit-content;
    min-height: 24px;
    line-height: 24px;
    cursor: pointer;
    color: var(--colorBrandForegroundLink);
  }

  .details {
    font-variant-numeric: tabular-nums;
  }

  .details li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--spacingHorizontalM);
    padding: 2px 0;
    overflow-wrap: anywhere;
  }

  .details li + li {
    border-top: 1px solid var(--colorNeutralStroke2);
  }

  .details .below {
    grid-column: 1 / -1;
  }
`;
