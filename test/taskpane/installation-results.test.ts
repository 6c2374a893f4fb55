/** @jest-environment jsdom */
import { InstallationResults } from "../../src/taskpane/installation/installation-results";
import { installationText as english } from "../../src/text/installation/installation.en";
import { installationText as swedish } from "../../src/text/installation/installation.sv";
import type { ProbeId, ProbeResult } from "../../src/workbook/installation/probe";
import { paneText } from "../support/texts";
import { drawn, find, findAll, readable, render } from "./render";

const result = (id: ProbeId, more: Partial<ProbeResult> = {}): ProbeResult => ({
  id,
  outcome: "as-expected",
  expected: true,
  came: true,
  milliseconds: 12,
  ...more,
});
const show = (words: typeof swedish, ...results: ProbeResult[]): Promise<InstallationResults> =>
  render(InstallationResults, { text: paneText.sv, words, results });

const failed = result("charts", { outcome: "failed", came: "GeneralException", measure: "left-out" });

test("when all is as expected that is all that is said", async () => {
  const view = await show(swedish, result("table"), result("events"));
  expect(readable(view)).toContain(swedish.allWell(2));
  expect(find(view, ".others")).toBeUndefined();
});

test.each([swedish, english])(
  "what is not, is said with what came and what is done about it",
  async (words) => {
    const view = await show(words, result("table"), failed, result("spill", { measure: "waits" }));
    const [chart, spill] = findAll(view, ".others li").map(readable);
    expect(readable(view)).toContain(words.someNot(2, 3));
    expect(chart).toContain("GeneralException");
    expect(chart).toContain(words.measures["left-out"]);
    expect(spill).toContain(words.measures.waits);
    expect(spill).not.toContain(words.report.difference("", "").split(" ")[0]);
  },
);

test("the report is copied, or shown to be copied by hand", async () => {
  const copied: string[] = [];
  Object.assign(navigator, {
    clipboard: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
  });
  const view = await show(swedish, failed);
  find(view, "[data-action=copy-report]").click();
  await Promise.resolve();
  await drawn(view);
  expect(copied[0]).toContain(swedish.probes.charts);
  expect(readable(view)).toContain(swedish.copied);

  Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error("no")) } });
  const refused = await show(swedish, failed);
  find(refused, "[data-action=copy-report]").click();
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  await drawn(refused);
  expect((find(refused, "textarea") as HTMLTextAreaElement).value).toBe(copied[0]);
});

test("it can be closed", async () => {
  const view = await show(swedish, failed);
  view.close = jest.fn();
  find(view, "[data-action=close-check]").click();
  expect(view.close).toHaveBeenCalledTimes(1);
});
