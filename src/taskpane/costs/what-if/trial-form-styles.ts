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

  label {
    display: block;
    margin-bottom: var(--spacingVerticalXS);
  }

  .note {
    margin-top: var(--spacingVerticalXS);
  }

  .wrong {
    color: var(--colorStatusDangerForeground1);
  }
`;
