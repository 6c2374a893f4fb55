import { css } from "lit";

/** A box to tick with its words beside it, and what explains it below them. */
export const checkStyles = css`
  .check {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--spacingHorizontalS);
    min-height: 24px;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  [type="checkbox"] {
    width: 18px;
    height: 18px;
    margin: 1px 0 0;
    accent-color: var(--colorCompoundBrandBackground);
    cursor: pointer;
  }

  input:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 2px;
  }
`;
