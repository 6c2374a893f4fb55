/** @jest-environment jsdom */
import { copyText } from "../../src/taskpane/frame/clipboard";

const page = document as unknown as { execCommand?: unknown };
afterEach(() => {
  delete page.execCommand;
  Reflect.deleteProperty(navigator, "clipboard");
});

const clipboard = (writeText: (text: string) => Promise<void>): void =>
  void Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });

test("the browser's clipboard where it is allowed", async () => {
  const written: string[] = [];
  clipboard((text) => Promise.resolve(void written.push(text)));
  expect(await copyText("=FC.KLASS(A1)")).toBe(true);
  expect(written).toEqual(["=FC.KLASS(A1)"]);
});

test("the old command where it is not; the focus stays and nothing is left in the page", async () => {
  clipboard(() => Promise.reject(new DOMException("no permission")));
  document.body.innerHTML = "<button>Kopiera</button>";
  const button = document.querySelector("button")!;
  button.focus();
  let copied = "";
  page.execCommand = () => {
    copied = (document.activeElement as HTMLTextAreaElement).value;
    return true;
  };
  expect(await copyText("=FC.KLASS(A1)")).toBe(true);
  expect(copied).toBe("=FC.KLASS(A1)");
  expect(document.activeElement).toBe(button);
  expect(document.body.children).toHaveLength(1);
});

test.each([
  ["refuses", () => false],
  [
    "throws",
    () => {
      throw new Error();
    },
  ],
])("neither: the old command %s", async (_, command) => {
  page.execCommand = command;
  expect(await copyText("=FC.KLASS(A1)")).toBe(false);
});
