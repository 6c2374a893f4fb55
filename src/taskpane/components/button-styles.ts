import { css } from "lit";

/**
 * Fluent's button on the native element, by its tokens: `button`, with `primary` for the one that a step leads to, and
 * `compact` where it stands beside others. One that cannot be pressed just now has `aria-disabled`, so that the focus
 * stays on it and its reason can be heard; `PaneElement` keeps its clicks back.
 */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: 96px;
    max-width: 100%;
    min-height: 32px;
    padding: 0 var(--spacingHorizontalM);
    font-size: var(--fontSizeBase300);
    font-weight: var(--fontWeightSemibold);
    line-height: var(--lineHeightBase300);
    text-align: center;
    color: var(--colorNeutralForeground1);
    background: var(--colorNeutralBackground1);
    border: var(--strokeWidthThin) solid var(--colorNeutralStroke1);
    border-radius: var(--borderRadiusMedium);
    transition: background var(--durationFaster) var(--curveEasyEase);
    user-select: none;
  }

  .button:hover {
    color: var(--colorNeutralForeground1Hover);
    background: var(--colorNeutralBackground1Hover);
    border-color: var(--colorNeutralStroke1Hover);
  }

  .button:active {
    color: var(--colorNeutralForeground1Pressed);
    background: var(--colorNeutralBackground1Pressed);
    border-color: var(--colorNeutralStroke1Pressed);
  }

  .button.compact {
    min-width: 64px;
    min-height: 24px;
    padding: 0 var(--spacingHorizontalS);
    font-size: var(--fontSizeBase200);
    font-weight: var(--fontWeightRegular);
    line-height: var(--lineHeightBase200);
    border-radius: var(--borderRadiusSmall);
  }

  .button.outline {
    background: transparent;
  }

  .button.primary {
    color: var(--colorNeutralForegroundOnBrand);
    background: var(--colorBrandBackground);
    border-color: transparent;
  }

  .button.primary:hover {
    background: var(--colorBrandBackgroundHover);
  }

  .button.primary:active {
    background: var(--colorBrandBackgroundPressed);
  }

  .button[aria-disabled="true"],
  .button[aria-disabled="true"]:is(:hover, :active) {
    color: var(--colorNeutralForegroundDisabled);
    background: var(--colorNeutralBackgroundDisabled);
    border-color: var(--colorNeutralStrokeDisabled);
    cursor: not-allowed;
  }

  .button.primary[aria-disabled="true"] {
    border-color: transparent;
  }

  .button.outline[aria-disabled="true"] {
    background: transparent;
  }

  @media (forced-colors: active) {
    .button:is(:hover, :focus-visible) {
      border-color: Highlight;
    }

    .button.primary:not(:hover, :focus-visible, [aria-disabled="true"]) {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }

    .button[aria-disabled="true"] {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
