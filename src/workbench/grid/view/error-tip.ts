// @ts-expect-error React is there for Univer alone, and its types are not installed.
import { createElement } from "react";

/** The popup beside a cell with an error: what Excel shows when one points at the error's mark. */
export const errorTip = (error: string, sentence: string) =>
  function ErrorTip() {
    return createElement(
      "div",
      { className: "error-tip", role: "tooltip" },
      createElement("strong", null, error),
      createElement("span", null, sentence),
    );
  };
