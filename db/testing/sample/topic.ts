/** A matter of a 支部党员大会. Templates may use {year}, {chair}, {recorder}, {subject}, {n}, {m}. */
export interface Topic {
  readonly quarters: readonly (1 | 2 | 3 | 4)[];
  readonly title: string;
  /** A list of sentences, each with variants. */
  readonly content: readonly (readonly string[])[];
  readonly speeches: readonly string[];
  readonly vote?: 'ordinary';
  readonly resolution: string;
  /** Days from the meeting to 完成时限. */
  readonly dueDays: number;
}
