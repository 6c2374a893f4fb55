import { css } from "lit";

/** The tables of Underlag, one below the other: a picture, a name and a place; what can be chosen and what is wrong across. */
export const sourceTableStyles = css`
  .table {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: var(--spacingVerticalS) var(--spacingHorizontalM);
  }

  .table > fc-problem-list,
  .table > fc-select-field {
    grid-column: 1 / -1;
  }

  .missing .picture {
    background: var(--colorNeutralBackground3);
    color: var(--colorNeutralForeground2);
  }

  .name {
    font-weight: var(--fontWeightSemibold);
    overflow-wrap: anywhere;
  }

  .point {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--spacingVerticalXS) var(--spacingHorizontalM);
  }
`;
