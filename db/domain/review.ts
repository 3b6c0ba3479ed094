/** What a superior says of exactly one submitted version: 通过, 退回, or (taken back before it was carried down) nothing yet. */
export const REVIEW_OUTCOMES = ['passed', 'returned', 'open'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** How a submitted record stands: 待审核, 已通过, 已退回, 退回后已重报. Whether it counts (已计入) is another question. */
export const REVIEW_STATES = ['pending', 'passed', 'returned', 'resubmitted'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** One review of one version of a record; `replaces` names those of the same version that its author held. */
export interface SaidReview {
  readonly id: string;
  readonly version: string;
  readonly outcome: ReviewOutcome;
  readonly replaces: readonly string[];
}

/** One submission of a record, with the submissions of it that it replaces. */
export interface SaidSubmission {
  readonly id: string;
  readonly version: string;
  readonly replaces: readonly string[];
}

/** Reviews of a version that no other review of it replaces. More than one: two computers of the superior spoke without knowing of each other. */
export function standingReviews<R extends SaidReview>(reviews: readonly R[], version: string): R[] {
  const same = reviews.filter((review) => review.version === version);
  const replaced = new Set(same.flatMap(({ id, replaces }) => replaces.filter((older) => older !== id)));
  return same.filter(({ id }) => !replaced.has(id));
}

/** Of several standing reviews 退回 wins; nobody has to guess what the superior may have meant. A function of the set alone, whatever the order. */
export function outcomeOf(reviews: readonly SaidReview[], version: string): 'pending' | 'passed' | 'returned' {
  const standing = standingReviews(reviews, version).map(({ outcome }) => outcome);
  if (standing.includes('returned')) return 'returned';
  return standing.includes('passed') ? 'passed' : 'pending';
}

/**
 * How a record stands by the submissions and reviews that are held. A review speaks of its version and of no other: what
 * was submitted anew is looked at anew. Where a record was submitted in two places, each of them has to be passed.
 */
export function reviewState(submissions: readonly SaidSubmission[], reviews: readonly SaidReview[]): ReviewState {
  const replaced = new Set(submissions.flatMap(({ replaces }) => replaces));
  const current = submissions.filter(({ id }) => !replaced.has(id));
  const outcomes = current.map(({ version }) => outcomeOf(reviews, version));
  if (outcomes.includes('returned')) return 'returned';
  if (outcomes.length > 0 && outcomes.every((outcome) => outcome === 'passed')) return 'passed';
  return current.length > 0 && returnedBefore(submissions, reviews).length > 0 ? 'resubmitted' : 'pending';
}

/** The returned versions that the present submissions answer: the nearest reviewed ones on the way back. */
export function returnedBefore(submissions: readonly SaidSubmission[], reviews: readonly SaidReview[]): readonly string[] {
  const byId = new Map(submissions.map((submission) => [submission.id, submission]));
  const replaced = new Set(submissions.flatMap(({ replaces }) => replaces));
  const current = submissions.filter(({ id }) => !replaced.has(id));
  const answered = new Set<string>();
  const seen = new Set<string>();
  const open = current.flatMap(({ replaces }) => replaces);
  const present = new Set(current.map(({ version }) => version));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const older = byId.get(id);
    if (!older || seen.has(id)) continue;
    seen.add(id);
    const outcome = outcomeOf(reviews, older.version);
    // Submitted again word for word is no answer: it is the same version, and the review speaks of it still.
    if (outcome === 'pending' || present.has(older.version)) open.push(...older.replaces);
    else if (outcome === 'returned') answered.add(older.version);
  }
  return [...answered].sort();
}
