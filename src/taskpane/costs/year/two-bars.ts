import { css, svg, type TemplateResult, html } from "lit";

/** Two bars on a common scale, one above the other: what was, and what is. The figures beside them say the same. */
export const twoBars = (before: number, after: number, most: number): TemplateResult => {
  const width = (value: number): string => `${most > 0 ? (100 * Math.max(0, value)) / most : 0}%`;
  return html`<svg class="two-bars" aria-hidden="true" preserveAspectRatio="none">
    ${svg`<rect class="before" y="1" width=${width(before)} height="6" rx="1" />
      <rect class="after" y="9" width=${width(after)} height="6" rx="1" />`}
  </svg>`;
};

export const twoBarsStyles = css`
  .two-bars {
    display: block;
    width: 100%;
    height: 16px;
    overflow: visible;
  }

  .before,
  .key-before {
    fill: var(--colorNeutralStrokeAccessible);
  }

  .after,
  .key-after {
    fill: var(--colorCompoundBrandBackground);
  }

  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--spacingHorizontalM);
  }

  .keys span {
    display: inline-flex;
    align-items: center;
    gap: var(--spacingHorizontalXS);
  }

  .keys svg {
    width: 12px;
    height: 6px;
  }

  @media (forced-colors: active) {
    .two-bars,
    .keys svg {
      forced-color-adjust: none;
    }

    .before,
    .key-before {
      fill: Canvas;
      stroke: CanvasText;
    }

    .after,
    .key-after {
      fill: CanvasText;
    }
  }
`;

/** What the two bars are, by their colours. */
export const twoBarsKeys = (before: string, after: string): TemplateResult =>
  html`<p class="keys small quiet" aria-hidden="true">
    <span>${key("key-before")}${before}</span><span>${key("key-after")}${after}</span>
  </p>`;

const key = (name: string): TemplateResult =>
  html`<svg>${svg`<rect class=${name} width="12" height="6" rx="1" />`}</svg>`;
