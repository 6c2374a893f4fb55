/**
 * The grid measures in pixels, files in characters and points. For Excel's default font a character is seven pixels wide,
 * and a column has five pixels besides (ECMA-376 18.3.1.13).
 */
const digit = 7;

export const pixelsOfWidth = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit);

export const widthOfPixels = (pixels: number): number => Math.trunc((pixels / digit) * 256) / 256;

export const pixelsOfPoints = (points: number): number => Math.round((points * 4) / 3);

export const pointsOfPixels = (pixels: number): number => (pixels * 3) / 4;
