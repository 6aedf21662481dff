/** Univer as bare as it goes: the sheet and its cell editor, without formulas, menus, tool bars and sheet tabs. */
import { type Injector, LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import designRu from '@univerjs/design/locale/ru-RU';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsUiRu from '@univerjs/docs-ui/locale/ru-RU';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsRu from '@univerjs/sheets/locale/ru-RU';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiRu from '@univerjs/sheets-ui/locale/ru-RU';
import { ThemeSwitcherService, UniverUIPlugin } from '@univerjs/ui';
import uiRu from '@univerjs/ui/locale/ru-RU';

export interface Engine {
  readonly univer: Univer;
  readonly injector: Injector;
}

/** Starts Univer in an element. */
export function startUniver(container: HTMLElement): Engine {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.RU_RU,
    locales: { [LocaleType.RU_RU]: mergeLocales(designRu, uiRu, docsUiRu, sheetsRu, sheetsUiRu) },
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    headerMenu: false,
    contextMenu: false,
    disableAutoFocus: true,
    // our style sheet has the colours: a strict policy lets no script write any
    override: [[ThemeSwitcherService, { useValue: { injectThemeToHead() {}, dispose() {} } }]],
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    clipboardConfig: { hidePasteOptions: true },
    disableAutoFocus: true,
  });
  return { univer, injector: univer.__getInjector() };
}
