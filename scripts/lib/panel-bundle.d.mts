/** The panel as one HTML page; see `panel-bundle.mjs`. */
export function panelHtml(options: {
  readonly entry: string;
  readonly title: string;
  readonly inline?: true;
}): Promise<string>;
