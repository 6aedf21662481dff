/** What an indicator text promises: a share, a count, a document, an event or a quality. */

export type TargetType = 'share' | 'count' | 'document' | 'event' | 'qualitative';
export type Comparator = '=' | '>=' | '<=' | '>' | '<';

export interface Target {
  readonly type: TargetType;
  /** `null` when the text names no value («Доля …», «Справка»). */
  readonly comparator: Comparator | null;
  readonly value: number | null;
  /** `%` for shares, the counted thing in the case of the text for counts («совещаний»); `null` otherwise. */
  readonly unit: string | null;
  /** The part of the cell it came from. */
  readonly text: string;
}
