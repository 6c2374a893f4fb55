/** @jest-environment jsdom */
import { ValueField } from "../../src/taskpane/components/value-field";
import { drawn, render } from "./render";

const inputOf = (field: ValueField): HTMLInputElement => field.shadowRoot!.querySelector("input")!;

function type(field: ValueField, text: string): void {
  inputOf(field).value = text;
  inputOf(field).dispatchEvent(new Event("input"));
}

test("what is being typed stays while the field is drawn anew, and gives way when it has been given", async () => {
  const field = await render(ValueField, { label: "Nytt index", value: "400" });
  const given: string[] = [];
  field.addEventListener("give", (event) => given.push((event as CustomEvent<string>).detail));
  type(field, "41");
  field.wrong = () => undefined; // as the view draws it, whenever anything in the workbook changes
  await drawn(field);
  expect(inputOf(field).value).toBe("41");

  type(field, "410 ");
  inputOf(field).dispatchEvent(new Event("change"));
  field.value = "410";
  await drawn(field);
  expect([given, inputOf(field).value]).toEqual([["410"], "410"]);

  field.value = "415"; // somebody else's choice
  await drawn(field);
  expect(inputOf(field).value).toBe("415");
});
