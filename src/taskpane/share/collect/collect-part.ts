import { html } from "lit";
import type { SharedKind } from "../../../cells/share/shared-tables";
import { shareText } from "../../../text/share/share";
import { memoised } from "../../frame/memoised";
import { definePart } from "../../frame/view";
import type { ViewFrame } from "../../frame/view-frame";
import type { SharePlace } from "../place";
import { CollectActions } from "./collect-actions";
import { collectModel } from "./collect-model";
import "./collect-view";

interface PointedColumn {
  readonly file: string;
  readonly kind: SharedKind;
  readonly key: string;
  readonly column: number | undefined;
}

const work = memoised(collectModel);

/** Files that come back, as one table. */
export const part = definePart({
  model: (contents, _choices: object, place: SharePlace) => work(contents, place),
  actions: (frame: ViewFrame<object, SharePlace>) => new CollectActions(frame),
  view: ({ text, model, actions, place, busy }) =>
    html`<fc-collect-view
      .text=${text}
      .words=${shareText.in(text.language).collect}
      .model=${model}
      .place=${place}
      ?busy=${busy}
      @choose-files=${({ detail }: CustomEvent<readonly File[]>) => void actions.open(detail)}
      @stop=${() => actions.stop()}
      @clear=${() => actions.clear()}
      @point=${({ detail }: CustomEvent<PointedColumn>) =>
        actions.point(detail.file, detail.kind, detail.key, detail.column)}
      @choose-source=${({ detail }: CustomEvent<{ name: string; source: string }>) =>
        actions.choose(detail.name, detail.source)}
      @choose-cell=${({ detail }: CustomEvent<{ name: string; column: string; source: string }>) =>
        actions.chooseCell(detail.name, detail.column, detail.source)}
      @choose-where=${({ detail }: CustomEvent<boolean>) => actions.chooseWhere(detail)}
      @copy-reminder=${() => void actions.copyReminder()}
      @write=${() => void actions.write()}
    ></fc-collect-view>`,
});
