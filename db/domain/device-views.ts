/** One of the organisation's computers other than this one, or a key that this one had before. */
export interface OwnComputer {
  readonly device: string;
  /** `enrolled` = waits for the digits at the first computer, `answered` = at the second; `former` = a key that this very computer had. */
  readonly state: 'answered' | 'enrolled' | 'confirmed' | 'revoked' | 'former';
  /** Eight groups of five; none where another computer vouched for it. */
  readonly digits: readonly string[];
  /** UTC instants, '' = not. */
  readonly confirmedAt: string;
  readonly revokedAt: string;
  readonly reason: string;
  /** Who saved with it last, and when by its clock; '' = nothing of it is here. */
  readonly author: string;
  readonly savedAt: string;
  /** When a 合并 file of it was last taken in here; '' = never. */
  readonly mergedAt: string;
}

/** A computer of an organisation below, as the superior decides about it. */
export interface ComputerBelow {
  readonly device: string;
  readonly state: 'enrolled' | 'confirmed' | 'revoked';
  /** There are digits to compare: it answered an invitation. Without them its own organisation vouched for it. */
  readonly compared: boolean;
  readonly confirmedAt: string;
  readonly revokedAt: string;
  readonly reason: string;
  readonly reportedAt: string;
}

/** What a 合并 file for another computer would hold. */
export interface MergePreview {
  readonly versions: number;
  readonly statements: number;
  readonly byKind: readonly { readonly kind: string; readonly records: number }[];
  readonly files: number;
  readonly fileBytes: number;
}

/** What one key has said that counts nowhere, or a key that has said nothing yet and waits to be looked at. */
export interface KeptApart {
  readonly device: string;
  readonly relation: 'self' | 'subordinate' | 'superior';
  readonly name: string;
  readonly code: string;
  readonly why: 'unconfirmed' | 'revoked';
  /** The slot in which its digits wait to be compared; null = one may take it as it is, its own organisation vouched for it. */
  readonly slot: string | null;
  /** By whom it was vouched for or saved last; '' = not known. */
  readonly author: string;
  readonly versions: number;
  readonly statements: number;
  readonly bytes: number;
  /** UTC instants, '' = nothing came yet; when it was taken out of use. */
  readonly since: string;
  readonly revokedAt: string;
  readonly reason: string;
}
