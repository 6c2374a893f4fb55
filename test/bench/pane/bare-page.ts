import { firstRead, markUsable } from "./first-read";

/** The least that a pane can be: Microsoft's library, the first read, the names of the tables and a button. */
void firstRead().then(({ tables }) => {
  const list = document.createElement("ul");
  list.append(
    ...tables.map(({ name }) => Object.assign(document.createElement("li"), { textContent: name })),
  );
  const button = Object.assign(document.createElement("button"), { textContent: "Läs igen" });
  button.addEventListener("click", () => void firstRead());
  document.body.append(list, button);
  markUsable();
});
