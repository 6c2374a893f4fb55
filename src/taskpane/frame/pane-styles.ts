import { css } from "lit";

/** How the frame looks: header, navigation, the view that scrolls, the foot. */
export const paneStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    height: 100vh;
    background: var(--colorNeutralBackground2);
  }

  /* Excel writes the add-in's name above the pane, and lays a button of its own over the upper right corner. */
  header {
    display: flex;
    align-items: center;
    min-height: 44px;
    padding: 0 44px 0 var(--spacingHorizontalL);
    background: var(--colorNeutralBackground1);
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }

  .product {
    margin-inline-start: var(--spacingHorizontalS);
    font-weight: var(--fontWeightSemibold);
  }

  nav {
    align-self: stretch;
    min-width: 0;
  }

  .mark {
    flex: none;
    width: 22px;
    height: 22px;
  }

  /* All views in sight, in two lines where one is not enough. */
  nav ul {
    display: flex;
    flex-wrap: wrap;
    height: 100%;
    padding: 0 var(--spacingHorizontalS);
  }

  nav button {
    position: relative;
    height: 100%;
    min-height: 36px;
    padding: 0 var(--spacingHorizontalSNudge);
    color: var(--colorNeutralForeground2);
    white-space: nowrap;
  }

  nav button:hover {
    color: var(--colorNeutralForeground1);
  }

  nav button:focus-visible {
    outline-offset: -3px;
  }

  nav button::after {
    content: "";
    position: absolute;
    inset: auto var(--spacingHorizontalSNudge) 0;
    height: 3px;
    border-radius: 2px 2px 0 0;
    background: transparent;
  }

  nav button:not([aria-current]):hover::after {
    background: var(--colorNeutralStroke1);
  }

  nav [aria-current] {
    color: var(--colorNeutralForeground1);
    font-weight: var(--fontWeightSemibold);
  }

  nav [aria-current]::after {
    background: var(--colorCompoundBrandStroke);
  }

  .scroll {
    overflow-y: scroll;
    display: flex;
    flex-direction: column;
  }

  main {
    flex: 1 0 auto;
    padding: var(--spacingVerticalL) var(--spacingHorizontalL);
  }

  /* In sight wherever one has scrolled to: it answers what was just done. */
  main > fc-message-bar {
    position: sticky;
    z-index: 2;
    top: var(--spacingVerticalS);
    margin-bottom: var(--spacingVerticalL);
    box-shadow: var(--shadow8);
  }

  main > .lead {
    margin-top: var(--spacingVerticalM);
  }

  h1 + .lead {
    margin-top: var(--spacingVerticalXS);
  }

  fc-part-navigation {
    margin-top: var(--spacingVerticalS);
  }

  main > :is(fc-waiting, fc-read-again, fc-empty-state) {
    margin-top: var(--spacingVerticalL);
  }

  .starting {
    display: grid;
    justify-items: center;
    gap: var(--spacingVerticalM);
    padding-top: 20vh;
    color: var(--colorNeutralForeground2);
  }

  .starting h1 {
    font: inherit;
  }

  .starting .mark {
    width: 48px;
    height: 48px;
    animation: breathe 2s infinite ease-in-out;
  }

  @keyframes breathe {
    50% {
      opacity: 0.45;
    }
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--spacingVerticalXS) var(--spacingHorizontalL);
    margin: 0 var(--spacingHorizontalL);
    padding: var(--spacingVerticalM) 0 var(--spacingVerticalL);
    border-top: 1px solid var(--colorNeutralStroke2);
  }

  footer > * {
    display: flex;
    align-items: center;
    gap: var(--spacingHorizontalXS);
    min-height: 24px;
  }

  footer .icon {
    width: 16px;
    height: 16px;
  }

  footer .privacy {
    flex: 1 0 100%;
  }

  footer button {
    color: var(--colorBrandForegroundLink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* The narrowest panes: all views in sight rather than the mark. */
  @media (max-width: 420px) {
    header {
      padding-left: var(--spacingHorizontalS);
    }

    nav {
      font-size: var(--fontSizeBase200);
    }

    nav ul {
      gap: 0;
    }

    nav button {
      padding: 0 var(--spacingHorizontalXS);
    }

    nav button::after {
      inset-inline: var(--spacingHorizontalXS);
    }

    .mark:has(+ nav) {
      display: none;
    }
  }

  @media (forced-colors: active) {
    nav [aria-current]::after {
      background: Highlight;
    }
  }
`;
