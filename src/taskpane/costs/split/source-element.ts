import { css } from "lit";
import { sourceText } from "../../../text/costs/source";
import type { SourceText } from "../../../text/costs/source.sv";
import { KeepsFocus } from "../../components/keeps-focus";
import { stacked } from "../../components/shared-styles";

/** What the blocks of Underlag have in common: a button, and what it will do, between lines. */
export const blockStyles = css`
  ${stacked}

  p {
    overflow-wrap: anywhere;
  }

  .settled {
    gap: var(--spacingHorizontalXS);
  }

  .settled .icon {
    width: 16px;
    height: 16px;
  }
`;

/** A block of Underlag. A button that has done its work is gone: what took its place takes the focus. */
export class SourceElement extends KeepsFocus {
  protected override readonly takesFocus = "[data-settled], [data-action]";

  protected get words(): SourceText {
    return sourceText.in(this.text.language);
  }
}
