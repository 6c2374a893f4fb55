/** Simple line drawings for the ribbon's own buttons, 20 units square, in the text's colour. */
const drawing = (path: string): string =>
  `<svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round">${path}</svg>`;

/** Bold and italic are shown by a letter, which is another one in each language. */
export const letter = (look: "bold" | "italic", text: string): string => {
  const tag = { bold: "b", italic: "i" }[look];
  return `<${tag} class="letter">${text}</${tag}>`;
};

export const icons = {
  newWorkbook: drawing(
    '<path d="M5 2.5h6.5L15.500 6.500V17.500H5z"/><path d="M11.500 2.500V6.500H15.500M10.200 9.500v5M7.700 12h5"/>',
  ),
  openFile: drawing(
    '<path d="M2.500 15.500V5a1 1 0 0 1 1-1h4l2 2.500h6a1 1 0 0 1 1 1v1.500"/><path d="m2.500 15.500 2.300-6a1 1 0 0 1 .900-.600h11.300a.700.700 0 0 1 .700.950l-2.100 5.650z"/>',
  ),
  save: drawing(
    '<path d="M3.500 4.500a1 1 0 0 1 1-1h9l3 3v9a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1z"/><path d="M6.500 3.500v4h6v-4M6 16.500v-5.500h8v5.500"/>',
  ),
  sample: drawing(
    '<rect x="2.500" y="3.500" width="15" height="13" rx="1"/><path d="M2.500 7.500h15M7.500 7.500v9M12.500 7.500v9M2.500 12h15"/>',
  ),
  undo: drawing('<path d="M7 4 3.500 7.500 7 11"/><path d="M3.500 7.500H12a4.500 4.500 0 0 1 0 9H8"/>'),
  redo: drawing('<path d="m13 4 3.500 3.500L13 11"/><path d="M16.500 7.500H8a4.500 4.500 0 0 0 0 9h4"/>'),
  percent: '<span class="letter">%</span>',
  moreDecimals: '<span class="letter small">,00</span>',
  fewerDecimals: '<span class="letter small">,0</span>',
  insertRow: drawing('<rect x="3" y="3" width="14" height="5" rx=".8"/><path d="M10 11.500v5M7.500 14h5"/>'),
  deleteRow: drawing('<rect x="3" y="3" width="14" height="5" rx=".8"/><path d="m8 12 4 4M12 12l-4 4"/>'),
  makeTable: drawing(
    '<rect x="2.500" y="3.500" width="15" height="13" rx="1"/><path d="M2.500 7.500h15" stroke-width="3.500"/><path d="M2.500 12h15M10 9v7.500"/>',
  ),
  recalculate: drawing('<path d="M16 5.500V9h-3.500"/><path d="M16 9a6.300 6.300 0 1 0 .300 3.500"/>'),
} as const;
