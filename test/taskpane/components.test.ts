/** @jest-environment jsdom */
import { html } from "lit";
import { FileField } from "../../src/taskpane/components/file-field";
import { ask, PaneElement } from "../../src/taskpane/components/pane-element";
import { SelectField } from "../../src/taskpane/components/select-field";
import { Step } from "../../src/taskpane/steps/step";
import { asked, drawn, find, findAll, readable, render } from "./render";

class Presser extends PaneElement {
  isBusy = true;
  override render() {
    return html`<button aria-disabled=${this.isBusy} @click=${() => ask(this, "press", null)}>
      <b>Skriv</b>
    </button>`;
  }
}
customElements.define("test-presser", Presser);

test("a button that cannot be pressed just now does nothing, and one that can does", async () => {
  const busy = await render(Presser, {});
  expect(asked(busy, "press", () => find(busy, "b").click())).toEqual([]);
  const idle = await render(Presser, { isBusy: false });
  expect(asked(idle, "press", () => find(idle, "b").click())).toEqual([null]);
});

test("a step with a summary folds to it, and says that it can be unfolded", async () => {
  const step = await render(Step, { number: 1, heading: "Underlag", summary: "Table1 · 34 svar" });
  const button = find(step, "[data-action=fold-step]");
  expect(button.getAttribute("aria-expanded")).toBe("true");
  expect(readable(step)).not.toContain("34 svar");
  button.click();
  await drawn(step);
  expect(button.getAttribute("aria-expanded")).toBe("false");
  expect(find(step, "#card").hidden).toBe(true);
  expect(readable(find(step, "h2"))).toContain("Table1 · 34 svar");
  const plain = await render(Step, { number: 1, heading: "Underlag" });
  expect(findAll(plain, "h2 button")).toEqual([]);
});

test("files that are chosen are handed over, and the same ones can be chosen again", async () => {
  const field = await render(FileField, { label: "Filer", accept: ".xlsx", multiple: true });
  const input = find(field, "input") as HTMLInputElement;
  const files = [new File(["a"], "a.xlsx")];
  Object.defineProperty(input, "files", { value: files, configurable: true });
  const choose = (): boolean => input.dispatchEvent(new Event("change"));
  expect(asked(field, "choose-files", choose)).toEqual([files]);
  expect(asked(field, "choose-files", choose)).toEqual([files]);
  Object.defineProperty(input, "files", { value: [] });
  expect(asked(field, "choose-files", choose)).toEqual([]);
});

test("a list shows what its value is when its options change with it", async () => {
  const options = (...values: string[]) => values.map((value) => ({ value, label: value || "Välj" }));
  const field = await render(SelectField, { label: "Vad?", options: options("", "1", "2"), value: "" });
  const select = find(field, "select") as HTMLSelectElement;
  select.value = "1";
  select.dispatchEvent(new Event("change"));
  Object.assign(field, { options: options("1", "2"), value: "1" });
  await drawn(field);
  expect(select.value).toBe("1");
  // Chosen, and not taken: what is shown is what counts.
  select.value = "2";
  Object.assign(field, { options: options("1", "2"), value: "1" });
  await drawn(field);
  expect(select.value).toBe("1");
});
