import { html } from "lit";
import type { SignSource } from "../../../cells/comparison/source/signs";
import { comparisonText } from "../../../text/comparison/comparison";
import type { RowChoice } from "../../../workbook/comparison/source-formulas";
import { memoised } from "../../frame/memoised";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import { comparisonModel, type AskedCell } from "../comparison-model";
import type { CheckedItem } from "../components/check-list";
import type { ComparisonChoices, ComparisonPlace } from "../place";
import "./comparison-view";
import type { IndicatorChange } from "./indicator-list";
import type { CellAnswer } from "./source-questions";
import { TableActions } from "./table-actions";

const work = memoised(comparisonModel);

/** What the pane loads when Jämför is first opened. */
export const part = definePart({
  model: (contents, choices: ComparisonChoices, place: ComparisonPlace) => work(contents, choices, place),
  actions: (frame: ViewFrame<ComparisonChoices, ComparisonPlace>) => new TableActions(frame),
  view: ({ text, model, actions, choices, place, busy, frame }) =>
    html`<fc-comparison-view
      .text=${text}
      .words=${comparisonText.in(text.language)}
      .model=${model}
      .place=${place}
      .zeros=${choices.answers?.zeros ?? {}}
      ?busy=${busy}
      @choose-source=${({ detail }: CustomEvent<string>) => void actions.chooseSource(detail)}
      @to-start=${() => frame.pane.navigate("start")}
      @read-marked=${() => void actions.readMarked()}
      @turn=${({ detail }: CustomEvent<boolean>) => void actions.answer({ isTurned: detail })}
      @answer-signs=${({ detail }: CustomEvent<SignSource>) => void actions.answer({ signs: detail })}
      @answer-zeros=${({ detail }: CustomEvent<"tal" | "saknas">) => void actions.answerZeros(model.zeroHeadings, detail)}
      @set-aggregate=${({ detail }: CustomEvent<{ name: string; isAggregate: boolean }>) => void actions.setAggregate(detail.name, detail.isAggregate)}
      @make-numbers=${() => void actions.makeNumbers()}
      @write-answer=${({ detail }: CustomEvent<CellAnswer>) => void actions.write(detail.cell, detail.answer)}
      @select-asked=${({ detail }: CustomEvent<AskedCell>) => void actions.selectAsked(detail)}
      @choose-rows=${({ detail }: CustomEvent<RowChoice | undefined>) => void actions.chooseRows(detail)}
      @check=${({ detail }: CustomEvent<CheckedItem>) =>
        void (
          isRatio(detail.id, model.ratios)
            ? actions.checkRatio(detail.id, detail.isChecked)
            : actions.check(detail.id, detail.isChecked)
        )}
      @check-all=${({ detail }: CustomEvent<readonly string[]>) => void actions.checkAll(detail)}
      @open-indicator=${({ detail }: CustomEvent<string>) => frame.move({ open: detail })}
      @look-for=${({ detail }: CustomEvent<string>) => frame.move({ search: detail })}
      @change-indicator=${({ detail }: CustomEvent<IndicatorChange>) => void actions.changeIndicator(detail)}
      @show-indicator=${({ detail }: CustomEvent<string>) => actions.show(detail)}
      @show-as-table=${({ detail }: CustomEvent<boolean>) => frame.move({ asTable: detail })}
      @write=${() => void actions.writeComparison()}
    ></fc-comparison-view>`,
});

const isRatio = (id: string, ratios: readonly { readonly ratio: { readonly id: string } }[]): boolean =>
  ratios.some(({ ratio }) => ratio.id === id);
