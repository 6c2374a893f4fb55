import { writtenText } from "../../../text/specifications/written";
import { fitRows, lowRows } from "../../../workbook/written/fit-rows";
import { inWorkbook } from "../../../workbook/run";
import type { ViewFrame } from "../../frame/view-frame";
import { calculationMilliseconds } from "../../frame/workbook/workbook-reading";
import type { CostsChoices } from "../choices";
import type { CostsPlace } from "../place";

type Frame = ViewFrame<CostsChoices, CostsPlace>;

let isFollowing = false;

/**
 * The tables may have changed, and with them the texts on the sheets that follow them: whether their rows are still high
 * enough is looked at, for as long as Excel is working them out. Nothing is written before somebody says so.
 */
export async function followWritten(frame: Frame): Promise<void> {
  if (isFollowing) return;
  isFollowing = true;
  try {
    for (const milliseconds of calculationMilliseconds) {
      const low = await inWorkbook((context) => lowRows(context, frame.contents?.ours ?? []));
      if (low.rows !== (frame.place.low?.rows ?? 0)) frame.receive({ low: low.rows > 0 ? low : undefined });
      if (!low.isBusy) break;
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
  } catch {
    // A cell is being edited, or a sheet has gone meanwhile: it is looked at again after the next change.
  } finally {
    isFollowing = false;
  }
}

/** Makes the rows as high as their texts need, and says so. */
export async function fitWritten(frame: Frame): Promise<void> {
  const fitted = await inWorkbook((context) => fitRows(context, frame.contents?.ours ?? [])).catch(
    () => undefined,
  );
  if (fitted === undefined) return frame.tell(({ language }) => writtenText.in(language).low.failed);
  frame.receive({ low: undefined });
  frame.announce(({ language }) => writtenText.in(language).low.done(fitted));
}
