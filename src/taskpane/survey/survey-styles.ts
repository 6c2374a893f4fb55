import { css } from "lit";

/** What the lists and figures of Samverkan have in common. */
export const surveyStyles = css`
  h3 {
    margin-bottom: var(--spacingVerticalXS);
  }

  details {
    border-top: 1px solid var(--colorNeutralStroke2);
  }

  summary {
    min-height: 44px;
    padding: var(--spacingVerticalM) 0;
    cursor: pointer;
  }

  .row {
    display: grid;
    gap: var(--spacingVerticalXS);
    min-height: 44px;
    padding: var(--spacingVerticalS) 0;
  }

  .row + .row {
    border-top: 1px solid var(--colorNeutralStroke2);
  }

  .question {
    display: -webkit-box;
    overflow: hidden;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow-wrap: anywhere;
  }

  .question:focus-visible,
  .question:focus {
    -webkit-line-clamp: unset;
  }

  .badge {
    justify-self: start;
    padding: 1px var(--spacingHorizontalS);
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: var(--borderRadiusCircular);
  }

  .badge.check,
  .badge.twice {
    border-color: var(--colorStatusWarningBorder1);
    background: var(--colorStatusWarningBackground1);
  }

  .stack {
    display: grid;
    gap: var(--spacingVerticalS);
  }

  .stack > .button {
    justify-self: start;
  }

  p + p.small {
    margin-top: var(--spacingVerticalXS);
  }

  p.small + details,
  fc-message-bar + details {
    margin-top: var(--spacingVerticalS);
  }

  p + fc-message-bar {
    margin-top: var(--spacingVerticalXS);
  }

  caption .key {
    display: block;
    font-weight: var(--fontWeightRegular);
  }

  .scale-line {
    font-weight: var(--fontWeightSemibold);
  }

  th,
  td {
    padding: var(--spacingVerticalXS) 0;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  .heads th {
    color: var(--colorNeutralForeground2);
    font-size: var(--fontSizeBase100);
    font-weight: var(--fontWeightRegular);
    line-height: var(--lineHeightBase100);
    vertical-align: bottom;
    overflow-wrap: normal;
  }

  .heads th + th {
    padding-inline-start: var(--spacingHorizontalS);
    text-align: end;
  }

  td.number {
    width: 1%;
    padding-inline-start: var(--spacingHorizontalS);
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  svg {
    display: block;
    width: 100%;
    height: 16px;
  }

  .track {
    fill: var(--colorNeutralBackground3);
  }

  .bar {
    fill: var(--colorCompoundBrandBackground);
  }

  .earlier .bar {
    opacity: 0.45;
  }

  .low {
    fill: var(--colorNeutralStrokeAccessible);
  }

  .middle {
    fill: var(--colorNeutralStroke1);
  }

  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }

    .track,
    .middle {
      fill: Canvas;
      stroke: CanvasText;
    }

    .bar {
      fill: CanvasText;
    }

    .earlier .bar {
      fill: GrayText;
      opacity: 1;
    }

    .low {
      fill: GrayText;
    }

    .badge {
      border-color: CanvasText;
    }
  }
`;
