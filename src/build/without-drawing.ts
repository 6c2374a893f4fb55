import type { Plugin } from "esbuild";

/** Packages that the grid draws with: letters out of font files, and which language a text is in. */
const ofDrawing = /^(?:opentype\.js|franc-min)$/;
/** Where words may be divided at a line's end, a file for each language: six of eight megabytes. */
const hyphens = /^\.\/[\w-]+-[\w-]{8}\.js$/;

/**
 * Leaves out what only a grid to look at asks for, when the workbook calculates in Node: there nothing is drawn, and the
 * command would read and compile it all before it begins.
 */
export const withoutDrawing: Plugin = {
  name: "without-drawing",
  setup({ onLoad, onResolve }) {
    const nothing = { path: "nothing", namespace: "without-drawing" };
    onResolve({ filter: ofDrawing }, () => nothing);
    onResolve({ filter: hyphens }, ({ importer }) =>
      /[\\/]@univerjs[\\/]engine-render[\\/]/.test(importer) ? nothing : undefined,
    );
    onLoad({ filter: /.*/, namespace: "without-drawing" }, () => ({ contents: "module.exports = {};" }));
  },
};
