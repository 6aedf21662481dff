/** The drawn workbook: what the rest of the grid does with Univer, in plain words. */
import {
  ICommandService,
  type IRange,
  IUniverInstanceService,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  Direction as UniverDirection,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetRowHeightMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import {
  ExpandSelectionCommand,
  getViewportByCell,
  HoverManagerService,
  JumpOver,
  MoveSelectionCommand,
  ScrollToCellCommand,
  SelectAllCommand,
  SetScrollOperation,
  SetZoomRatioOperation,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from '@univerjs/sheets-ui';
import { ComponentManager } from '@univerjs/ui';
import type { CellAddress, Rect } from '../../../core/grid/grid.js';
import type { Direction, Move } from '../cell-editor.js';
import type { Box } from '../surroundings.js';
import type { CellStyle } from '../univer-styles.js';
import type { ChangedData, WorkbookData } from '../workbook-data.js';
import { drawBars } from './bars.js';
import { closeCommands, type Refusals } from './commands.js';
import { startUniver } from './start.js';

export interface Scroll {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface HoveredCell extends CellAddress {
  /** In pixels of the pane. */
  readonly box: Box;
}

export interface Pane {
  /** Draws another workbook in place of the one before. */
  open(data: WorkbookData, active: string): void;
  activeSheet(): string;
  activate(sheet: string): void;
  selection(): Rect | null;
  /** The one cell of the selection that keys speak of; of a merged block the first. */
  current(): CellAddress | null;
  /** Where the picture stands; `null` before it is drawn for the first time. */
  scroll(): Scroll | null;
  /** Selects cells of the active sheet, as far as it has them; `reveal` brings them into view. */
  select(rect: Rect, reveal: boolean): void;
  scrollTo(scroll: Scroll): void;
  /** Brings a cell of the active sheet into view. */
  reveal(cell: CellAddress): void;
  /** How many times its size the active sheet is drawn. */
  zoom(): number;
  zoomTo(ratio: number): void;
  move(move: Move): void;
  selectAll(): void;
  /** Where a cell, with the block it begins, lies in the pixels of the pane, and how many times its size it is drawn. */
  placeOf(cell: CellAddress): { readonly box: Box; readonly scale: number } | null;
  /** Other texts in cells, their looks unchanged. */
  setTexts(sheet: string, cells: readonly (CellAddress & { readonly text: string })[]): void;
  /** Other cells, with styles by key, in rows of other heights. */
  setCells(sheet: string, changed: ChangedData, styles: Readonly<Record<string, CellStyle>>): void;
  onSelect(listener: () => void): void;
  onHover(listener: (cell: HoveredCell | null) => void): void;
  onClick(listener: (cell: CellAddress) => void): void;
}

const CELL_ALERT = 'univer.sheet.cell-alert';

export function createPane(container: HTMLElement, refused: Refusals): Pane {
  const { univer, injector } = startUniver(container);
  const commands = injector.get(ICommandService);
  const renders = injector.get(IRenderManagerService);
  const instances = injector.get(IUniverInstanceService);
  let unit = 'blank';
  let opened = 0;

  // Univer makes its services for sheets with the first sheet
  univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, { id: unit });
  drawBars(injector);
  const ours = closeCommands(injector, refused);
  const workbook = () => instances.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET);
  const activeSheet = (): string => workbook()?.getActiveSheet()?.getSheetId() ?? '';
  const components = injector.get(ComponentManager);
  const selections = injector.get(SheetsSelectionsService);
  const lifecycle = injector.get(LifecycleService);
  // what scrolls is made with the first picture
  const isDrawn = (): boolean => lifecycle.stage >= LifecycleStages.Rendered;
  const whenDrawn = (act: () => unknown): void => {
    if (isDrawn()) act();
    else void lifecycle.onStage(LifecycleStages.Rendered).then(act);
  };
  /** One after another: what is wanted most comes last. */
  const scrollToRange = (...ranges: readonly IRange[]): void =>
    whenDrawn(async () => {
      for (const range of ranges) await commands.executeCommand(ScrollToCellCommand.id, { range });
    });

  return {
    open(data, active) {
      const former = unit;
      opened++;
      unit = `${data.id}${opened}`;
      // made again with each workbook, with a warning
      components.delete(CELL_ALERT);
      // the data is made in the shape of Univer's without its types, see workbook-data.ts
      univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
        ...data,
        id: unit,
      } as Partial<IWorkbookData>);
      instances.focusUnit(unit);
      // not a stop for the Tab key: ours is the field that takes the keys
      whenDrawn(() => {
        for (const canvas of container.querySelectorAll('canvas')) canvas.tabIndex = -1;
      });
      instances.disposeUnit(former);
      if (active !== activeSheet()) this.activate(active);
    },
    activeSheet,
    activate(sheet) {
      commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: unit, subUnitId: sheet });
    },
    selection() {
      const range = selections.getCurrentLastSelection()?.range;
      return range ? rectOf(range) : null;
    },
    current() {
      const cell = selections.getCurrentLastSelection()?.primary;
      return cell ? { row: cell.startRow, column: cell.startColumn } : null;
    },
    scroll() {
      if (!isDrawn()) return null;
      const state = renders.getRenderById(unit)?.with(SheetScrollManagerService).getCurrentScrollState();
      return state
        ? { row: state.sheetViewStartRow, column: state.sheetViewStartColumn, x: state.offsetX, y: state.offsetY }
        : null;
    },
    select(rect, reveal) {
      const sheet = workbook()?.getActiveSheet();
      if (!sheet) return;
      const [lastRow, lastColumn] = [sheet.getRowCount() - 1, sheet.getColumnCount() - 1];
      const [top, bottom] = [Math.min(rect.top, lastRow), Math.min(rect.bottom, lastRow)];
      const [left, right] = [Math.min(rect.left, lastColumn), Math.min(rect.right, lastColumn)];
      const range = { startRow: top, endRow: bottom, startColumn: left, endColumn: right, rangeType: 0 };
      const merge = sheet.getMergedCell(top, left);
      const primary = {
        startRow: merge?.startRow ?? top,
        endRow: merge?.endRow ?? top,
        startColumn: merge?.startColumn ?? left,
        endColumn: merge?.endColumn ?? left,
        actualRow: top,
        actualColumn: left,
        isMerged: merge != null,
        isMergedMainCell: merge != null && merge.startRow === top && merge.startColumn === left,
      };
      const whole = top === bottom && left === right && merge ? { ...merge } : range;
      commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: unit,
        subUnitId: sheet.getSheetId(),
        selections: [{ range: whole, primary, style: null }],
      });
      if (reveal) scrollToRange(range, { startRow: top, endRow: top, startColumn: left, endColumn: left });
    },
    scrollTo({ row, column, x, y }) {
      whenDrawn(() => {
        commands.syncExecuteCommand(SetScrollOperation.id, {
          unitId: unit,
          sheetId: activeSheet(),
          sheetViewStartRow: row,
          sheetViewStartColumn: column,
          offsetX: x,
          offsetY: y,
        });
      });
    },
    reveal: ({ row, column }) => scrollToRange({ startRow: row, endRow: row, startColumn: column, endColumn: column }),
    zoom: () => workbook()?.getActiveSheet()?.getZoomRatio() ?? 1,
    zoomTo(zoomRatio) {
      commands.syncExecuteCommand(SetZoomRatioOperation.id, { unitId: unit, subUnitId: activeSheet(), zoomRatio });
    },
    move({ to, by, extends: grows }) {
      const id = grows ? ExpandSelectionCommand.id : MoveSelectionCommand.id;
      void commands.executeCommand(id, { direction: DIRECTIONS[to], jumpOver: STEPS[by] });
    },
    selectAll() {
      void commands.executeCommand(SelectAllCommand.id);
    },
    placeOf({ row, column }) {
      const render = renders.getRenderById(unit);
      const sheet = workbook()?.getActiveSheet();
      const skeleton = isDrawn() && render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
      if (!render || !sheet || !skeleton) return null;
      const { scene } = render;
      const viewport = getViewportByCell(row, column, scene, sheet);
      if (!viewport) return null;
      const cell = skeleton.getCellWithCoordByIndex(row, column);
      const { startX, startY, endX, endY } = cell.isMergedMainCell ? cell.mergeInfo : cell;
      const { scaleX, scaleY } = scene.getAncestorScale();
      const { x, y } = scene.getViewportScrollXY(viewport);
      const box = {
        left: (startX - x) * scaleX,
        top: (startY - y) * scaleY,
        right: (endX - x) * scaleX,
        bottom: (endY - y) * scaleY,
      };
      return { box, scale: scaleY };
    },
    setTexts(sheet, cells) {
      const cellValue: Record<number, Record<number, object>> = {};
      for (const { row, column, text } of cells) {
        cellValue[row] = { ...cellValue[row], [column]: text === '' ? { v: null } : { v: text, t: 1 } };
      }
      ours(() => {
        commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: unit, subUnitId: sheet, cellValue });
      });
    },
    setCells(sheet, { cells, heights }, styles) {
      const drawn = workbook()?.getSheetBySheetId(sheet);
      if (!drawn) return;
      const known = workbook()?.getStyles();
      const matrix = drawn.getCellMatrix();
      const cellValue: Record<number, Record<number, object>> = {};
      for (const { row, column, cell } of cells) {
        // the texts go by a mutation, which draws; it would mix the styles before and after, so those are put there first
        cellValue[row] = { ...cellValue[row], [column]: cell?.v === undefined ? { v: null } : { v: cell.v, t: 1 } };
        const style = cell && styles[cell.s];
        if (cell && style && known && !known.get(cell.s)) known.addCustomStyle(cell.s, style);
        if (cell) matrix.setValue(row, column, { ...cell });
        else matrix.realDeleteValue(row, column);
      }
      const place = { unitId: unit, subUnitId: sheet };
      const ranges = Object.entries(heights)
        .filter(([row, height]) => drawn.getRowHeight(Number(row)) !== height)
        .map(([row]) => ({ startRow: Number(row), endRow: Number(row), startColumn: 0, endColumn: 0 }));
      ours(() => {
        if (ranges.length > 0)
          commands.syncExecuteCommand(SetWorksheetRowHeightMutation.id, { ...place, ranges, rowHeight: heights });
        commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...place, cellValue });
      });
    },
    onSelect(listener) {
      selections.selectionChanged$.subscribe(listener);
    },
    onHover(listener) {
      injector.get(HoverManagerService).currentPosition$.subscribe((cell) => {
        listener(
          cell
            ? {
                row: cell.location.row,
                column: cell.location.col,
                box: {
                  left: cell.position.startX,
                  top: cell.position.startY,
                  right: cell.position.endX,
                  bottom: cell.position.endY,
                },
              }
            : null,
        );
      });
    },
    onClick(listener) {
      injector
        .get(HoverManagerService)
        .currentClickedCell$.subscribe(({ location }) => listener({ row: location.row, column: location.col }));
    },
  };
}

const DIRECTIONS: Readonly<Record<Direction, UniverDirection>> = {
  up: UniverDirection.UP,
  down: UniverDirection.DOWN,
  left: UniverDirection.LEFT,
  right: UniverDirection.RIGHT,
};
const STEPS: Readonly<Record<Move['by'], JumpOver>> = {
  cell: JumpOver.moveStopeOne,
  block: JumpOver.moveGap,
  page: JumpOver.moveStepPage,
  end: JumpOver.moveStepEnd,
};

function rectOf({ startRow, endRow, startColumn, endColumn }: IRange): Rect {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
