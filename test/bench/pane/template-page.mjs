/**
 * A page like Microsoft's task pane template: React 18 and Fluent React 9, five cards and two buttons, with the same first
 * read. Bundled in a temporary folder, where its libraries are; none of them is a dependency of the add-in.
 */
import {
  Button,
  Card,
  CardHeader,
  FluentProvider,
  makeStyles,
  Spinner,
  Text,
  Title3,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { createElement as element, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { firstRead, markUsable } from "first-read";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalL,
    minHeight: "100vh",
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

function App() {
  const styles = useStyles();
  const [tables, setTables] = useState();
  useEffect(() => {
    void firstRead().then((contents) => setTables(contents.tables));
  }, []);
  useEffect(() => {
    if (tables) markUsable();
  }, [tables]);
  if (!tables) return element(Spinner, { label: "Loading" });
  const cards = Array.from({ length: 5 }, (_, index) => tables[index]?.name ?? `Card ${index + 1}`);
  return element(
    "div",
    { className: styles.root },
    element(Title3, null, "Workbook"),
    ...cards.map((name) =>
      element(
        Card,
        { key: name },
        element(CardHeader, {
          header: element(Text, { weight: "semibold" }, name),
          description: element(Text, { size: 200 }, "A table of the workbook"),
        }),
      ),
    ),
    element(
      "div",
      { className: styles.buttons },
      element(Button, { appearance: "primary", onClick: () => void firstRead() }, "Run"),
      element(Button, { onClick: () => void firstRead() }, "Read again"),
    ),
  );
}

void Office.onReady(() =>
  createRoot(document.body.appendChild(document.createElement("div"))).render(
    element(FluentProvider, { theme: webLightTheme }, element(App)),
  ),
);
