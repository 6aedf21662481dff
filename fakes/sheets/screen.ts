/** What a person sees of the script, and the answers he gives: recorded for tests. */

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: ShownMenu };

export interface ShownMenu {
  readonly caption: string;
  /** Under «Extensions» (google-sheets.md #69). */
  readonly addon: boolean;
  readonly items: MenuItem[];
}

export interface ShownHtml {
  readonly place: 'sidebar' | 'dialog' | 'modeless';
  readonly title: string;
  readonly html: string;
  /** Pixels; a sidebar is always 300 wide (google-sheets.md #70). */
  readonly width: number;
  readonly height: number | null;
}

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}

/** A button; for a prompt with the text typed. */
export type AnswerGiven = string | { readonly button: string; readonly text: string };

export interface Screen {
  /** Menus added in this session, in order; one of the same caption replaces the former. */
  menus: ShownMenu[];
  /** One sidebar or dialog at a time (google-sheets.md #70). */
  shown: ShownHtml | null;
  readonly everShown: ShownHtml[];
  readonly questions: Question[];
  /** Answers to the questions to come, first to first. A question with one button needs none. */
  readonly answers: AnswerGiven[];
  readonly toasts: { readonly text: string; readonly title: string; readonly seconds: number | null }[];
}

export function createScreen(): Screen {
  return { menus: [], shown: null, everShown: [], questions: [], answers: [], toasts: [] };
}
