import { defineView } from "../frame/view";

/** What the workbook holds, and how to begin: the one view that comes with the pane itself. */
export const startView = defineView({
  id: "start",
  name: (text) => text.views.start,
  isWhole: true,
  text: [],
  load: () => import(/* webpackMode: "eager" */ "./start-part"),
});
