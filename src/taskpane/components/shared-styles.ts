import { css } from "lit";
import { buttonStyles } from "./button-styles";

/** What every component has in common: Fluent's type ramp by its tokens, the ring of the focus, what only is heard. */
export const sharedStyles = css`
  :host {
    display: block;
    font: var(--fontWeightRegular) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
    color: var(--colorNeutralForeground1);
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  h1 {
    font-size: var(--fontSizeBase500);
    line-height: var(--lineHeightBase500);
    font-weight: var(--fontWeightSemibold);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  h2 {
    font-size: var(--fontSizeBase300);
    line-height: var(--lineHeightBase300);
    font-weight: var(--fontWeightSemibold);
  }

  h3,
  h4 {
    font-size: inherit;
    font-weight: var(--fontWeightSemibold);
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  caption {
    margin-bottom: var(--spacingVerticalS);
    text-align: start;
    font-weight: var(--fontWeightSemibold);
  }

  th,
  td {
    text-align: start;
    font-weight: inherit;
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  .quiet {
    color: var(--colorNeutralForeground2);
  }

  .small {
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }

  code {
    font-family: var(--fontFamilyMonospace);
    font-size: 0.95em;
  }

  a {
    color: var(--colorBrandForegroundLink);
    text-underline-offset: 0.2em;
  }

  button {
    font: inherit;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }

  a,
  button,
  summary,
  [tabindex] {
    border-radius: var(--borderRadiusMedium);
  }

  summary {
    padding-block: var(--spacingVerticalS);
    cursor: pointer;
  }

  :is(a, button, summary, [tabindex]):focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 2px;
  }

  ${buttonStyles}

  .icon {
    flex: none;
    display: block;
  }

  .card {
    background: var(--colorNeutralBackground1);
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusXLarge);
  }

  .link {
    min-height: 24px;
    color: var(--colorBrandForegroundLink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--spacingHorizontalS);
  }

  /* What follows within a step, below a line. */
  .part {
    padding-top: var(--spacingVerticalM);
    border-top: 1px solid var(--colorNeutralStroke2);
  }

  /* A sentence that says that something is done, behind its mark. */
  .settled {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--spacingHorizontalS);
  }

  .settled .icon {
    color: var(--colorStatusSuccessForeground1);
  }

  /* An empty state in the place of a whole part. */
  .whole {
    margin-top: var(--spacingVerticalL);
  }

  .quiet-link:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .picture {
    display: grid;
    place-items: center;
    width: 36px;
    height: 36px;
    border-radius: var(--borderRadiusLarge);
    background: var(--colorBrandBackground2);
    color: var(--colorBrandForeground2);
  }

  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;

/** A component whose parts stand below each other, and close. */
export const stacked = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--spacingVerticalS);
  }
`;

/** The same for parts that are fields of their own. */
export const stackedApart = [
  stacked,
  css`
    :host {
      gap: var(--spacingVerticalM);
    }
  `,
];
