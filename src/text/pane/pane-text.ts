import type { FunctionGroup } from "../function-groups";
import type { Language } from "../language";
import type { ActionText } from "./action-text";
import type { CentresText, StepsText } from "./centres-text";
import type { CostsText } from "./costs-text";
import type { ProblemText } from "./problem-text";
import type { StartText } from "./start-text";

/**
 * Every sentence of the pane. A language that lacks one does not compile, and one sentence is one text: nothing is put
 * together from pieces, because word order differs.
 */
export interface PaneText {
  readonly language: Language;
  readonly product: string;
  /** How numbers are written. */
  readonly locale: string;
  readonly otherLanguage: { readonly name: string; readonly lang: string };
  readonly help: string;
  readonly helpPage: string;
  readonly privacy: string;
  readonly navigation: string;
  readonly views: {
    readonly start: string;
    readonly centres: string;
    readonly costs: string;
    readonly functions: string;
  };
  readonly opened: (view: string) => string;
  /** While a view's own file is on its way, and when it does not come. */
  readonly loading: (view: string) => string;
  readonly notLoaded: { readonly text: string; readonly action: string };

  readonly starting: string;
  readonly absent: {
    readonly heading: string;
    readonly text: string;
    readonly insideExcel: string;
    readonly action: string;
  };

  readonly start: StartText;
  readonly steps: StepsText;
  readonly centres: CentresText;
  readonly costs: CostsText;
  readonly problems: ProblemText;
  readonly actions: ActionText;

  readonly functions: {
    readonly heading: string;
    readonly lead: string;
    readonly search: string;
    readonly clear: string;
    readonly found: (count: number) => string;
    readonly none: { readonly heading: (search: string) => string; readonly text: string };
    readonly groups: Readonly<Record<FunctionGroup, string>>;
    readonly arguments: string;
    readonly optional: string;
    readonly words: string;
    readonly example: string;
    readonly gives: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyExample: (name: string) => string;
    readonly copiedExample: (name: string) => string;
    readonly copyFailed: string;
    readonly more: (name: string) => string;
  };

  readonly dismiss: string;
}
