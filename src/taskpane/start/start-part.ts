import { html } from "lit";
import { functionGroups } from "../../text/function-groups";
import type { FoundTable, Place } from "../../workbook/reading/contents";
import { definePart } from "../frame/view";
import type { ViewFrame } from "../frame/view-frame";
import type { FoundRange } from "../../workbook/ranges/found-range";
import type { Creatable, Creation } from "./creatable";
import { StartActions } from "./start-actions";
import "./start-view";

const functionIds: readonly string[] = Object.values(functionGroups).flat();

export const part = definePart({
  model: () => undefined,
  actions: (frame: ViewFrame) => new StartActions(frame),
  view: ({ text, actions, state, busy, frame }) =>
    html`<fc-start-view
      .text=${text}
      .workbook=${state.workbook}
      .functionIds=${functionIds}
      .confirming=${state.confirming}
      ?busy=${busy}
      @show-function=${({ detail }: CustomEvent<string>) => actions.showFunction(detail)}
      @to-worksheets=${() => frame.pane.navigate("comparison", "report")}
      @to-centres=${() => frame.pane.navigate("centres")}
      @select-table=${({ detail }: CustomEvent<FoundTable>) => void frame.pane.selectTable(detail)}
      @select-place=${({ detail }: CustomEvent<Place>) => void frame.pane.selectPlace(detail)}
      @read-again=${() => void frame.pane.readWorkbook()}
      @clean-up=${() => void frame.changes.cleanUp()}
      @repair=${() => void frame.pane.repair()}
      @repair-formulas=${() => void actions.repairFormulas()}
      @calculate=${({ detail }: CustomEvent<boolean>) => void frame.pane.calculate(detail)}
      @create=${({ detail }: CustomEvent<Creation>) => void actions.create(detail.what, detail.set)}
      @make-table=${({ detail }: CustomEvent<FoundRange>) => void actions.makeTable(detail)}
      @to-ledger=${({ detail }: CustomEvent<string | undefined>) => void actions.toLedger(detail)}
      @confirm=${({ detail }: CustomEvent<Creatable | undefined>) => frame.confirm(detail)}
    ></fc-start-view>`,
});
