import { css } from "lit";

/** What is typed in: one line or several. */
export const textInputStyles = css`
  :where(input:not([type="checkbox"], [type="radio"], [type="file"]), textarea) {
    width: 100%;
    min-height: 32px;
    padding: 0 var(--spacingHorizontalM);
    font: inherit;
    color: inherit;
    background: var(--colorNeutralBackground1);
    border: 1px solid var(--colorNeutralStroke1);
    border-bottom-color: var(--colorNeutralStrokeAccessible);
    border-radius: var(--borderRadiusMedium);
  }

  input::placeholder,
  textarea::placeholder {
    color: var(--colorNeutralForeground3);
    opacity: 1;
  }

  :where(input:not([type="checkbox"], [type="radio"], [type="file"]), textarea):focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }

  [aria-invalid="true"]:is(input, textarea) {
    border-color: var(--colorStatusDangerBorder1);
  }
`;
