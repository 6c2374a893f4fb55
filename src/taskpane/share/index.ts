import type { PaneText } from "../../text/frame/pane.sv";
import { copyText } from "../../text/share/copy";
import { shareText } from "../../text/share/share";
import { templateText } from "../../text/share/template";
import { defineView, type Part } from "../frame/view";
import type { CheckActions } from "./check/check-actions";
import type { CopyActions } from "./copy/copy-actions";
import type { CollectActions } from "./collect/collect-actions";
import type { TemplateActions } from "./template/template-actions";
import { shareState, type SharePlace } from "./place";

type SharePart<Actions> = Part<object, SharePlace, Actions>;

const said = (
  id: "check" | "copy" | "template" | "collect" | "repair",
): Pick<SharePart<unknown>, "id" | "name" | "lead" | "text"> => ({
  id,
  name: (text) => text.parts.share[id],
  lead: ({ language }) => shareText.in(language).lead[id],
  text: [shareText],
});

const check: SharePart<CheckActions> = {
  ...said("check"),
  load: () => import(/* webpackChunkName: "taskpane.share" */ "./check/check-part"),
};

const copy: SharePart<CopyActions> = {
  ...said("copy"),
  text: [shareText, copyText],
  load: () => import(/* webpackChunkName: "taskpane.copy" */ "./copy/copy-part"),
};

const template: SharePart<TemplateActions> = {
  ...said("template"),
  text: [shareText, templateText],
  load: () => import(/* webpackChunkName: "taskpane.template" */ "./template/template-part"),
};

const collect: SharePart<CollectActions> = {
  ...said("collect"),
  load: () => import(/* webpackChunkName: "taskpane.collect" */ "./collect/collect-part"),
};

const repair: SharePart<unknown> = {
  ...said("repair"),
  load: () => import(/* webpackChunkName: "taskpane.share" */ "./repair/repair-part"),
};

/** Before a workbook goes to others, and when their files come back. */
export const shareView = defineView({
  ...shareState,
  name: (text: PaneText) => text.views.share,
  partsOf: (text: PaneText) => text.parts.share.of,
  parts: [check, copy, template, collect, repair],
});
