import { CopyActions } from "../../../src/taskpane/share/copy/copy-actions";
import { shareState, type SharePlace } from "../../../src/taskpane/share/place";
import { TemplateActions } from "../../../src/taskpane/share/template/template-actions";
import { copyText } from "../../../src/text/share/copy";
import { copyText as copySv } from "../../../src/text/share/copy.sv";
import { templateText } from "../../../src/text/share/template";
import { templateText as templateSv } from "../../../src/text/share/template.sv";
import { initialState, type PaneState } from "../../../src/taskpane/frame/state";
import { Store } from "../../../src/taskpane/frame/store";
import { type AroundViews, ViewFrame } from "../../../src/taskpane/frame/view-frame";
import { paneText } from "../../support/texts";

/** What a person sees when a copy or a template is done, or did not come about: it stays in sight. */
const given = globalThis as unknown as Record<"Office" | "Excel", unknown>;
const createWorkbook = jest.fn<Promise<void>, [string]>();
const run = jest.fn();

beforeAll(() => Promise.all([copyText.load("sv"), templateText.load("sv")]));
beforeEach(() => {
  const requirements = { isSetSupported: () => true };
  given.Office = { context: { diagnostics: { platform: "PC" }, requirements } };
  given.Excel = { createWorkbook, run };
});
afterEach(() => {
  delete given.Office;
  delete given.Excel;
});

const blad = {
  ...{ name: "Blad1", isVisible: true, ours: 1, functions: [], reads: [] },
  ...{ respondents: 0, personalNumbers: 0, emails: 0 },
};

function frameWith(place: Partial<SharePlace>): {
  frame: ViewFrame<object, SharePlace>;
  store: Store<PaneState>;
} {
  const store = new Store<PaneState>({
    ...initialState,
    workbook: { status: "here", value: { tables: [] } } as unknown as PaneState["workbook"],
    places: { share: { ...shareState.place.initial, ...place } },
  });
  const pane = { rememberPlace: () => undefined } as unknown as AroundViews;
  return { frame: new ViewFrame(store, shareState, pane), store };
}

const seen = ({ state }: Store<PaneState>): unknown[] => [state.notice?.(paneText.sv), state.noticeIntent];

test("a template that is made, and one that could not be opened", async () => {
  createWorkbook.mockResolvedValueOnce();
  const one = frameWith({});
  await new TemplateActions(one.frame).make();
  expect(seen(one.store)).toEqual([templateSv.made, "done"]);
  createWorkbook.mockRejectedValueOnce(new Error("no"));
  const other = frameWith({});
  await new TemplateActions(other.frame).make();
  expect(seen(other.store)).toEqual([templateSv.notOpened, "error"]);
  expect(other.frame.place.template.isMaking).toBe(false);
});

test("a copy that could not be made", async () => {
  run.mockRejectedValueOnce(new Error("no"));
  const { frame, store } = frameWith({
    inspection: { exposures: [], notLookedAt: [], sheets: [blad] },
    copy: { ...shareState.place.initial.copy, chosen: { Blad1: true } },
  });
  await new CopyActions(frame).make();
  expect(seen(store)).toEqual([copySv.failed, "error"]);
  expect(frame.place.copy.isMaking).toBe(false);
});
