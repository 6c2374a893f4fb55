import { element } from "./element";
import type { Language, Texts } from "./page-text";

export type Sentence = Readonly<Record<Language, string>>;

interface Notice {
  /** A problem is read out at once; a remark when there is time. */
  readonly kind: "problem" | "remark";
  readonly sentences: readonly Sentence[];
}

const marks: Readonly<Record<Notice["kind"], string>> = {
  problem:
    '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 2 15 14H1zM8 6.500v3.500M8 12v.100" /></svg>',
  remark:
    '<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.500" /><path d="M8 7.500V11.500M8 4.800v.100" /></svg>',
};

/** The bar under the ribbon: what a person should know about the file that was opened or saved, until it is closed. */
export class Notices {
  private list: readonly Notice[] = [];
  private texts: Texts | undefined;
  private language: Language = "sv";

  constructor(
    private readonly root: HTMLElement,
    private readonly closed: () => void,
  ) {}

  /** In another language: the same notices. */
  show(texts: Texts, language: Language): void {
    this.texts = texts;
    this.language = language;
    this.root.setAttribute("aria-label", texts.notices);
    this.draw();
  }

  add(notice: Notice): void {
    if (notice.sentences.length === 0) return;
    this.list = [...this.list, notice];
    this.draw();
  }

  clear(): void {
    this.list = [];
    this.draw();
  }

  private draw(): void {
    this.root.replaceChildren(...this.list.map((notice) => this.bar(notice)));
  }

  private bar(notice: Notice): HTMLElement {
    const sentences = notice.sentences.map((sentence) => sentence[this.language]);
    const mark = element("span", { class: "notice-mark" });
    mark.innerHTML = marks[notice.kind];
    const label = this.texts?.dismiss ?? "";
    const close = element("button", {
      type: "button",
      class: "icon-button",
      "aria-label": label,
      title: label,
    });
    close.innerHTML = '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>';
    close.addEventListener("click", () => {
      this.list = this.list.filter((other) => other !== notice);
      this.draw();
      this.closed();
    });
    const text =
      sentences.length === 1
        ? element("p", {}, sentences[0] ?? "")
        : element("ul", {}, ...sentences.map((sentence) => element("li", {}, sentence)));
    return element(
      "div",
      { class: `notice ${notice.kind}`, role: notice.kind === "problem" ? "alert" : "status" },
      mark,
      text,
      close,
    );
  }
}

export const notOpened = (name: string): Sentence => ({
  sv: `${name} öppnades inte.`,
  en: `${name} was not opened.`,
});

export const notSaved = (name: string): Sentence => ({
  sv: `${name} sparades inte.`,
  en: `${name} was not saved.`,
});

export const ownMistake: Sentence = {
  sv: "Arbetsbänken stötte på ett fel, som står i loggen.",
  en: "The workbench met with an error, which is in the log.",
};

export const oneFileAtATime: Sentence = { sv: "Släpp en fil i taget.", en: "Drop one file at a time." };
