import { element } from "./element";

interface Question<Answer extends string> {
  readonly question: string;
  readonly explanation: string;
  /** The first is what Enter chooses. */
  readonly answers: readonly { readonly answer: Answer; readonly label: string }[];
  /** What Escape chooses. */
  readonly otherwise: Answer;
}

/** Asks in the page and waits for the answer; the page behind cannot be used meanwhile. */
export function ask<Answer extends string>(
  dialog: HTMLDialogElement,
  { question, explanation, answers, otherwise }: Question<Answer>,
): Promise<Answer> {
  const buttons = answers.map(({ answer, label }, index) =>
    element(
      "button",
      {
        type: "submit",
        value: answer,
        class: index === 0 ? "answer first" : "answer",
        autofocus: index === 0,
      },
      label,
    ),
  );
  dialog.setAttribute("role", "alertdialog");
  dialog.setAttribute("aria-labelledby", "question-title");
  dialog.setAttribute("aria-describedby", "question-text");
  dialog.replaceChildren(
    element("h2", { id: "question-title" }, question),
    element("p", { id: "question-text" }, explanation),
    element("form", { method: "dialog" }, ...buttons),
  );
  dialog.returnValue = otherwise;
  return new Promise((resolve) => {
    const close = (): void => {
      const chosen = answers.find(({ answer }) => answer === dialog.returnValue)?.answer;
      dialog.replaceChildren();
      resolve(chosen ?? otherwise);
    };
    dialog.addEventListener("close", close, { once: true });
    dialog.showModal();
  });
}
