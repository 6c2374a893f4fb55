import { shareState } from "../../../src/taskpane/share/place";
import { TemplateActions } from "../../../src/taskpane/share/template/template-actions";
import { templateText } from "../../../src/text/share/template";
import { templateText as swedish } from "../../../src/text/share/template.sv";

const given = globalThis as unknown as Record<"Office" | "Excel", unknown>;
const createWorkbook = jest.fn<Promise<void>, [string]>();

beforeAll(() => templateText.load("sv"));
afterEach(() => {
  delete given.Office;
  delete given.Excel;
});

/** What is said of a template that was to open as a new workbook. */
async function said(platform: string): Promise<string[]> {
  const requirements = { isSetSupported: () => true };
  given.Office = { context: { diagnostics: { platform }, requirements } };
  given.Excel = { createWorkbook };
  const sentences: string[] = [];
  const frame = {
    place: shareState.place.initial,
    state: { language: "sv" },
    move: () => undefined,
    receive: () => undefined,
    tell: (sentence: (text: { language: string }) => string) => sentences.push(sentence({ language: "sv" })),
  };
  await new TemplateActions(frame as unknown as ConstructorParameters<typeof TemplateActions>[0]).make();
  return sentences;
}

test("in Excel for Mac it is said that the new workbook may lie behind", async () => {
  createWorkbook.mockResolvedValue();
  expect(await said("PC")).toEqual([swedish.made]);
  expect(await said("Mac")).toEqual([`${swedish.made} ${swedish.behind}`]);
});

test("in Excel for Mac nobody is sent to a file that would not come", async () => {
  createWorkbook.mockRejectedValue(new Error("no"));
  expect(await said("PC")).toEqual([swedish.notOpened]);
  expect(await said("Mac")).toEqual([swedish.notOpenedOnMac]);
});
