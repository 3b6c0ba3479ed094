/** One value of a field that stands against others. `savedAt` is by that computer's clock. */
export interface ConflictCandidate {
  readonly version: string;
  readonly value: unknown;
  readonly author: string;
  readonly device: string;
  readonly thisDevice: boolean;
  readonly savedAt: string;
}

/** A record in which something is to be decided, with all that its words need. */
export interface ConflictView {
  readonly record: string;
  readonly kind: string;
  readonly title: string;
  /** The day that it is about, '' = none. */
  readonly day: string;
  readonly heads: readonly string[];
  readonly document: unknown;
  readonly names: Readonly<Record<string, string>>;
  /** `field` as a screen reads it, `path` as the answer names it; `ending` = one side removed or withdrew what the other edited. */
  readonly conflicts: readonly { readonly field: string; readonly path: string; readonly ending: boolean; readonly candidates: readonly ConflictCandidate[] }[];
}

/** 两处提交: several current submissions of one record; figures count the first. */
export interface DoubleView {
  readonly record: string;
  readonly kind: string;
  readonly own: boolean;
  readonly orgName: string;
  readonly title: string;
  readonly day: string;
  readonly submissions: readonly { readonly statement: string; readonly version: string; readonly author: string; readonly thisDevice: boolean; readonly statedAt: string }[];
}

/** One of two records that may be the same, as it is laid beside the other. */
export interface TwinSide {
  readonly record: string;
  readonly document: unknown;
  readonly author: string;
  readonly thisDevice: boolean;
  readonly savedAt: string;
  readonly submitted: boolean;
}

export interface TwinPair {
  readonly kind: 'gathering' | 'member';
  readonly why: 'same-day' | 'same-date' | 'name-only';
  readonly a: TwinSide;
  readonly b: TwinSide;
}

/** What somebody said about two records: that they are one (`joined`), or that they are not. */
export interface DecidedPair {
  readonly kind: 'gathering' | 'member';
  readonly joined: boolean;
  readonly statedAt: string;
  readonly keeps: { readonly record: string; readonly title: string; readonly day: string };
  readonly joins: { readonly record: string; readonly title: string; readonly day: string };
}

export interface TwinsView {
  /** How many pairs wait for a person. */
  readonly waiting: number;
  /** The newest of them, with all that tells one from the other. */
  readonly suspected: readonly TwinPair[];
  readonly decided: readonly DecidedPair[];
}
