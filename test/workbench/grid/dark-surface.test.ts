import { inDark } from "../../../src/workbench/grid/view/dark-surface";

test.each([
  // White that has become black is as grey as the sheet; black text in the light theme is black.
  ["rgba(255, 255, 255, 1)", "rgba(0,0,0, 1)", "#1b1c1f"],
  ["#ffffff", "#000000", "#1b1c1f"],
  ["rgb(255,255,255)", "rgb(0,0,0)", "#1b1c1f"],
  ["#000000", "#000000", "#000000"],
  ["#000000", "#ffffff", "#ffffff"],
  ["rgba(255, 255, 255, 0.5)", "rgba(0,0,0, 0.5)", "rgba(0,0,0, 0.5)"],
  ["#fafafa", "#050505", "#050505"],
])("%s, which Univer draws as %s, is %s", (color, shown, expected) => {
  expect(inDark(color, shown)).toBe(expected);
});
