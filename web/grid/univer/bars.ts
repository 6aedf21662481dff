/** Bars behind the figures of our own sheets. */
import { type Injector, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Bar } from '../workbook-data.js';

/** Pixels between a bar and the edge of its cell. */
const GAP = 2;

export function drawBars(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 100,
    effect: InterceptorEffectEnum.Style,
    handler(cell, { rawData }, next) {
      const bar: Bar | undefined = rawData?.custom?.bar;
      return next(bar ? { ...cell, customRender: [{ drawWith: drawing(bar) }] } : cell);
    },
  });
}

interface Drawn {
  readonly primaryWithCoord: { startX: number; startY: number; endX: number; endY: number };
}

/** Drawn after the text: multiplied, the bar lies behind it all the same. */
function drawing({ share, fill }: Bar) {
  return (ctx: CanvasRenderingContext2D, { primaryWithCoord: { startX, startY, endX, endY } }: Drawn): void => {
    ctx.save();
    ctx.globalCompositeOperation = 'multiply';
    ctx.fillStyle = fill;
    ctx.fillRect(startX + GAP, startY + GAP, (endX - startX - 2 * GAP) * share, endY - startY - 2 * GAP);
    ctx.restore();
  };
}
