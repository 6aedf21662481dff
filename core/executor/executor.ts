/** Who is to carry out a measure: a canonical name and the words it came from. */

export type ExecutorKind = 'role' | 'organisation' | 'person' | 'collective';

export interface Executor {
  /** Canonical name: one spelling for one executor over the whole roadmap. */
  readonly name: string;
  /** The words of the cell it came from, as written. */
  readonly text: string;
  readonly kind: ExecutorKind;
  /**
   * `false` when something about the name is a guess: the cut between it and its neighbour (names run together),
   * that its words are one name, or that it is the executor another spelling names.
   */
  readonly sure: boolean;
}

/** A short name the document defines: «Департамент образования … (далее – ДО)». */
export interface Definition {
  readonly short: string;
  readonly full: string;
}

/** An executor the user knows: his name and the other spellings of it. */
export interface DirectoryEntry {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** One executor of the roadmap with every spelling met. */
export interface ExecutorGroup {
  readonly name: string;
  readonly spellings: readonly { readonly text: string; readonly activities: readonly number[] }[];
}
