import { css } from "lit";

export const trialFormStyles = css`
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--spacingVerticalM);
    padding: var(--spacingVerticalM) var(--spacingHorizontalM);
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusLarge);
    background: var(--colorNeutralBackground2);
  }

  h4 {
    font-size: inherit;
    font-weight: var(--fontWeightSemibold);
  }

  label {
    display: block;
    margin-bottom: var(--spacingVerticalXS);
  }

  input {
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

  input:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }

  [aria-invalid="true"] {
    border-color: var(--colorStatusDangerBorder1);
  }

  .note {
    margin-top: var(--spacingVerticalXS);
  }

  .wrong {
    color: var(--colorStatusDangerForeground1);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--spacingHorizontalS);
  }
`;
