import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";

/** Drawn on 20 by 20, in the colour of the text around them, and silent: the words beside them say it. */
const icon = (drawing: SVGTemplateResult): TemplateResult =>
  html`<svg
    class="icon"
    viewBox="0 0 20 20"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.4"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${drawing}
  </svg>`;

/** The mark of the ribbon, in its colours. */
export const mark = html`<svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
  <path d="M11 1.3V12H1V9z" fill="#0f8378" />
  <path d="M13 1.300V12h10V9z" fill="#2bb0a4" />
  <path d="M1 14h10v9H1z" fill="#f0704f" />
  <path d="M13 14h10v9H13z" fill="#f5b23d" />
</svg>`;

export const icons = {
  table: icon(svg`<rect x="3" y="3.500" width="14" height="13" rx="2"/><path d="M3 8h14M8 8v8.500"/>`),
  centres: icon(
    svg`<path d="M3.500 9 10 3.500 16.500 9v6.500a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1zM10 8.500v8M3.500 12.500h13"/>`,
  ),
  municipalities: icon(
    svg`<path d="M10 17s5-4.300 5-8.500a5 5 0 0 0-10 0C5 12.700 10 17 10 17z"/><circle cx="10" cy="8.500" r="1.600"/>`,
  ),
  parties: icon(
    svg`<circle cx="7.500" cy="7" r="2.600"/><path d="M2.800 16c.3-2.700 2.200-4.200 4.700-4.200s4.400 1.500 4.700 4.200M12.500 4.600a2.600 2.600 0 0 1 0 4.800M14.600 12.400c1.500.6 2.400 1.800 2.600 3.600"/>`,
  ),
  costs: icon(
    svg`<path d="M5 3v14l1.700-1.200L8.300 17l1.700-1.200L11.700 17l1.600-1.200L15 17V3z"/><path d="M8 7h4M8 10.200h4"/>`,
  ),
  preliminary: icon(
    svg`<rect x="3" y="4.500" width="14" height="12" rx="2"/><path d="M3 8.500h14M6.800 3v3M13.200 3v3M6.500 11.500h2M11.500 11.500h2M6.500 14h2"/>`,
  ),
  rooms: icon(
    svg`<rect x="3" y="3.500" width="14" height="13" rx="1.500"/><path d="M10 3.500V8M10 12v4.500M3 11h4M13 11h4"/>`,
  ),
  responsibilities: icon(
    svg`<path d="m3.200 5.600 1.300 1.300L7 4.400M3.200 12.600l1.300 1.300L7 11.400M10 5.700h7M10 12.700h7"/>`,
  ),
  answers: icon(
    svg`<path d="M4.500 4h11A1.500 1.500 0 0 1 17 5.500v6a1.500 1.500 0 0 1-1.500 1.500H10l-3.500 3.200V13h-2A1.500 1.500 0 0 1 3 11.500v-6A1.500 1.500 0 0 1 4.500 4z"/><path d="M7 8.500h.01M10 8.500h.01M13 8.500h.01" stroke-width="1.900"/>`,
  ),
  agreements: icon(
    svg`<path d="M5 2.500h7l3.500 3.500v11.500h-10.500zM12 2.500v3.500h3.500M7.500 9.500h5M7.500 12h3"/><path d="m9 15.500 1.200-1.300 1.300 1.300 1.500-1.800"/>`,
  ),
  structure: icon(
    svg`<path d="m3.500 5 1.300 1.300L7.200 4M3.500 10l1.300 1.300L7.200 9M3.500 15l1.300 1.300L7.200 14M10 5.300h6.500M10 10.300h6.500M10 15.300h6.500"/>`,
  ),
  catchment: icon(
    svg`<path d="M10 17s5-4.300 5-8.500a5 5 0 0 0-10 0C5 12.700 10 17 10 17z"/><path d="M2.500 14.500c0 1.700 3.400 3 7.500 3s7.500-1.300 7.500-3"/>`,
  ),
  accounts: icon(
    svg`<path d="M5.500 3h9A1.500 1.500 0 0 1 16 4.500v11a1.500 1.500 0 0 1-1.500 1.500h-9A1.500 1.500 0 0 1 4 15.500v-11A1.500 1.500 0 0 1 5.500 3zM7 3v14M10 7h3.500M10 10h3.500"/>`,
  ),
  ledger: icon(
    svg`<path d="M10 5C8.500 3.800 6 3.500 3 3.500v12c3 0 5.500.3 7 1.500 1.500-1.200 4-1.500 7-1.500v-12c-3 0-5.500.3-7 1.500zM10 5v12M5.500 7.500c1 0 1.800.1 2.500.4M5.500 10.500c1 0 1.800.1 2.500.4"/>`,
  ),
  definition: icon(
    svg`<rect x="3" y="3.500" width="14" height="13" rx="2"/><path d="M3 8h14M6 11.500l1.200 1.200 2-2.200M12 12h2.500"/>`,
  ),
  done: icon(svg`<circle cx="10" cy="10" r="7"/><path d="m6.800 10.300 2.200 2.200 4.300-4.700"/>`),
  undo: icon(svg`<path d="M7.500 4.500 4 8l3.500 3.500M4 8h7.500a4 4 0 0 1 0 8H9"/>`),
  sheet: icon(svg`<path d="M5 3h7l3.500 3.500V17H5zM12 3v3.500h3.500M10 9.500v5M7.500 12h5"/>`),
  search: icon(svg`<circle cx="9" cy="9" r="5"/><path d="m12.800 12.800 4 4"/>`),
  clear: icon(svg`<path d="m6 6 8 8M14 6l-8 8"/>`),
  up: icon(svg`<path d="M10 16.500v-12M5.500 9 10 4.500 14.500 9"/>`),
  chevron: icon(svg`<path d="m7.500 5 5 5-5 5"/>`),
  warning: icon(svg`<path d="M10 3.200 17.500 16.500h-15zM10 8.500v3.700M10 14.300h.01"/>`),
  lock: icon(
    svg`<rect x="4.500" y="9" width="11" height="7.500" rx="1.500"/><path d="M7 9V6.500a3 3 0 0 1 6 0V9"/>`,
  ),
  help: icon(
    svg`<circle cx="10" cy="10" r="7"/><path d="M7.900 8.100a2.100 2.100 0 1 1 3.300 1.700c-.8.6-1.200 1-1.200 1.800M10 13.900h.01"/>`,
  ),
  language: icon(
    svg`<circle cx="10" cy="10" r="7"/><path d="M3 10h14M10 3c2 2.100 2.900 4.400 2.900 7s-.9 4.900-2.900 7c-2-2.100-2.900-4.400-2.900-7S8 5.100 10 3z"/>`,
  ),
} as const;
