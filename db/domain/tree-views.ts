import type { EdgeLevels } from './levels';
import type { TreeNode } from './org-tree';
import type { FigureWay, SubordinateView } from './views';

/** One line of 组织树. */
export interface TreeLine extends TreeNode {
  /** Gatherings of it that are here, without withdrawn ones. */
  readonly records: number;
  /** A report spoke of more submissions of it than are here: 缺口. */
  readonly missing: boolean;
  /** Of an own slot that somebody may be invited to: how far it is; null = another organisation looks after it. */
  readonly state: SubordinateView['state'] | null;
}

export interface TreeView {
  readonly day: string;
  readonly lines: readonly TreeLine[];
  /** How many levels there are, this organisation's with them. */
  readonly levels: number;
}

/** What goes up in detail and what only as figures, and whether anything comes from below at all. */
export interface LevelsView {
  readonly levels: Pick<EdgeLevels, 'own' | 'below'>;
  readonly hasBelow: boolean;
}

/** How far the own submissions and those handed on are, level by level. */
export interface ReceiptLevels {
  /** Each organisation above that has said what it holds of this one's submissions; the direct superior is not among them. */
  readonly above: readonly { readonly org: string; readonly name: string; readonly held: number; readonly of: number; readonly at: string }[];
  /** Of each organisation below: how many of its submissions go on to the superior, and how many that one holds. */
  readonly below: readonly { readonly org: string; readonly name: string; readonly held: number; readonly of: number }[];
  /** Months of which only the figures go. */
  readonly figures: readonly (FigureWay & { readonly name: string })[];
}
