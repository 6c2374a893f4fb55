import { css } from "lit";

/** What the parts of Jämför have in common. */
export const comparisonStyles = css`
  h3 {
    margin-bottom: var(--spacingVerticalS);
    font-size: inherit;
    font-weight: var(--fontWeightSemibold);
    overflow-wrap: anywhere;
  }

  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--spacingVerticalS);
    padding-top: var(--spacingVerticalM);
    border-top: 1px solid var(--colorNeutralStroke2);
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
    display: flex;
    flex-wrap: wrap;
    gap: var(--spacingVerticalXS) var(--spacingHorizontalM);
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  caption {
    text-align: start;
    margin-bottom: var(--spacingVerticalXS);
    font-weight: var(--fontWeightSemibold);
  }

  th,
  td {
    padding: var(--spacingVerticalXS) var(--spacingHorizontalXS);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    overflow-wrap: break-word;
    hyphens: auto;
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
