import { type Injector, type Nullable, UniverInstanceType, type Workbook } from "@univerjs/core";
import {
  type IRender,
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  type Viewport,
} from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";

/**
 * The grid as it is drawn at this moment: what lies over the cells, as charts do, is put in its place by it.
 */
export interface GridFrame {
  /** What Univer draws on; the pixels below count from its upper left corner. */
  readonly canvas: HTMLCanvasElement;
  readonly sheetId: string;
  /** 1 at 100 %. */
  readonly zoom: number;
  readonly panes: readonly GridPane[];
  /** Where cells begin, in pixels at 100 % from the corner of the first cell. Hidden rows and columns take no room. */
  left(column: number): number;
  top(row: number): number;
}

/**
 * A part of the grid that scrolls by itself: one, or up to four where rows and columns are frozen. `fromX` and `fromY` are the point of the sheet
 * in its upper left corner, in pixels at 100 %.
 */
export interface GridPane {
  readonly key: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly fromX: number;
  readonly fromY: number;
}

const paneKeys = [
  SHEET_VIEWPORT_KEY.VIEW_MAIN,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP,
];

/** Tells after each frame that Univer has drawn, for whichever workbook is open. There may be nothing drawn yet: then there is no frame. */
export function onGridFrame(
  injector: Injector,
  listener: (frame: () => GridFrame | undefined) => void,
): void {
  const follow = (render: IRender): void => {
    if (render.type !== UniverInstanceType.UNIVER_SHEET) return;
    render.engine.endFrame$.subscribe(() => {
      if (!render.isDisposed()) listener(() => frameOf(render));
    });
  };
  const renders = injector.get(IRenderManagerService);
  renders.getAllRenderersOfType(UniverInstanceType.UNIVER_SHEET).forEach(follow);
  renders.created$.subscribe(follow);
}

function frameOf(render: IRender): GridFrame | undefined {
  const skeleton = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const workbook = render.getRenderContext?.().unit as Workbook | undefined;
  const sheetId = workbook?.getActiveSheet()?.getSheetId();
  if (!skeleton || sheetId === undefined || skeleton.worksheet.getSheetId() !== sheetId) return undefined;
  const { scene, engine } = render;
  const zoom = scene.scaleX;
  const corner = { x: skeleton.rowHeaderWidthAndMarginLeft, y: skeleton.columnHeaderHeightAndMarginTop };
  const main = scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  // The scroll bars are drawn on the cells, and stay free.
  const bars = main?.getScrollBar()?.barSize ?? 0;
  const edge = (start = 0, size: Nullable<number> = 0): number => start + (size ?? 0) - bars;
  const right = edge(main?.left, main?.width);
  const bottom = edge(main?.top, main?.height);
  const pane = (viewport: Viewport): GridPane => {
    const { viewportKey: key, left, top, viewportScrollX, viewportScrollY } = viewport;
    return {
      key,
      left,
      top,
      width: Math.min(viewport.width ?? 0, right - left),
      height: Math.min(viewport.height ?? 0, bottom - top),
      fromX: left / zoom + viewportScrollX - corner.x,
      fromY: top / zoom + viewportScrollY - corner.y,
    };
  };
  return {
    canvas: engine.getCanvasElement(),
    sheetId,
    zoom,
    panes: paneKeys.flatMap((key) => {
      const viewport = scene.getViewport(key);
      return viewport?.shouldIntoRender() ? [pane(viewport)] : [];
    }),
    left: (column) => before(skeleton.columnWidthAccumulation, column),
    top: (row) => before(skeleton.rowHeightAccumulation, row),
  };
}

/** Univer adds the sizes up to the end of each row or column. What lies beyond the sheet's edge begins at the edge. */
function before(ends: readonly number[], at: number): number {
  return at === 0 ? 0 : (ends[Math.min(at, ends.length) - 1] ?? 0);
}
