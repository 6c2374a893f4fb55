import { changeText } from "../../../text/costs/change";
import type { Plan } from "../../../workbook/action/plan/plan";
import { changePlan, changeSheetName } from "../../../workbook/costs/change-sheet";
import type { SplitTables } from "../../../workbook/costs/two-splits-sheet";
import type { CostsChoices, YearChoice } from "../choices";
import { paneText } from "../../../text/frame/pane";
import { splitTables } from "../named-tables";
import { changeInWords, inseparableInWords } from "./change-in-words";
import { tableChoice } from "../ranges-as-they-are";
import { centreIn, changeModel, explainedAmong, type ChangeModel, type Side } from "./change-model";
import type { CostsPlace } from "../place";
import { ViewActions } from "../../frame/view-actions";

/** What a person can do in Förändring. */
export class ChangeActions extends ViewActions<CostsChoices, CostsPlace> {
  private get model(): ChangeModel | undefined {
    const { contents, choices } = this.frame;
    return contents && changeModel(contents, choices);
  }

  /** One of the tables of one of the years; the others stay as they are shown, so that nothing moves by itself. */
  async chooseYear(side: Side, year: YearChoice): Promise<void> {
    const { years } = this.model ?? {};
    const shown = (one: Side): YearChoice => {
      const { costs, parties } = years?.[one] ?? {};
      return {
        ...(costs && { costs: tableChoice(costs) }),
        ...(parties && { parties: tableChoice(parties) }),
      };
    };
    const change = { before: shown("before"), after: shown("after") };
    await this.frame.choose({ change: { ...change, [side]: { ...change[side], ...year } } });
  }

  /** Shows the story of an organisation, and tells it to those who listen. */
  explain(organisation: string): void {
    this.frame.move({ explained: organisation });
    const { change } = this.model ?? {};
    const explained = change && explainedAmong(change, organisation);
    if (explained) {
      this.frame.announce(({ language, locale }) =>
        changeInWords(explained, changeText.in(language), locale),
      );
    }
  }

  /** The change as sheets: live before and after, the effects, and the check that they still sum to the change. */
  async write(): Promise<void> {
    const plan = this.plan();
    if (!plan) return;
    await this.frame.changes.carryOut(
      ({ actions }) => actions.work["cost-change"],
      plan,
      (done) => [done.plan.sheets.at(-1)?.name ?? changeSheetName],
    );
  }

  private plan(): Plan | undefined {
    const { years, change, centre } = this.model ?? {};
    if (!years?.before || !change) return undefined;
    const compared = { before: years.before, after: years.after };
    const { language } = this.frame.state;
    const words = changeText.in(language);
    const { locale } = paneText.in(language);
    const tables = (side: Side): SplitTables => {
      const { costs, parties } = compared[side];
      const cells = (table: typeof parties): Parameters<typeof splitTables>[0] => ({
        name: table?.name ?? "",
        ...(table?.range && { range: table.range }),
        cells: table?.cells?.values ?? [],
      });
      return splitTables(cells(costs), cells(parties), centreIn(compared[side], centre));
    };
    const named = (side: Side): string =>
      [compared[side].costs, compared[side].parties].flatMap((table) => table?.name ?? []).join(", ");
    const { sheet } = words;
    return changePlan({
      before: tables("before"),
      after: tables("after"),
      changes: change.organisations,
      sentences: change.organisations.map((one) => changeInWords(one, words, locale)),
      method: [...words.method.lines, ...inseparableInWords(change, words)],
      text: {
        ...sheet,
        change: {
          ...sheet.change,
          notes: [
            ...sheet.change.notes,
            sheet.sources(named("before"), named("after")),
            ...(centre === undefined ? [] : [`${words.centre}: ${centre}.`]),
          ],
        },
      },
    });
  }
}
