import type { JsonObject } from '../../records/canonical';
import { sha256 } from '../../records/sign';
import type { Statement } from '../../records/statements';
import { textOf, type Parts } from '../fuzz/opened-parts';

/** What a submission said of a record, and what the person saw on the screen when pressing 提交. */
export interface Item {
  readonly record: string;
  readonly month: string;
  readonly withdrawn: boolean;
  readonly replaces: readonly string[];
}

export interface Submission {
  readonly id: string;
  readonly org: string;
  readonly device: string;
  readonly statedAt: string;
  /** Of gatherings; one that says who stands below an organisation has none. */
  readonly items: readonly Item[];
}

/** Who speaks for whom, or no longer does. `known` = what the one who says the latter held. */
export interface KeyWord {
  readonly id: string;
  readonly says: 'certificate' | 'revocation';
  readonly org: string;
  readonly device: string;
  readonly subject: { readonly org: string; readonly device: string };
  readonly known: readonly string[];
}

/** The words of a file as anybody reads them who opens it: nothing of the program's own sorting of them. */
export interface Words {
  readonly submissions: readonly string[];
  readonly reviews: readonly string[];
  readonly keyWords: readonly KeyWord[];
}

export function wordsOf({ statements }: Parts): Words {
  const said = statements.map(({ value }) => ({ id: sha256(textOf(value)), statement: value as unknown as Statement & JsonObject }));
  const idsOf = (kind: string): string[] => said.filter(({ statement }) => statement.kind === kind).map(({ id }) => id);
  return {
    submissions: idsOf('submission'),
    reviews: idsOf('review'),
    keyWords: said.flatMap(({ id, statement }): KeyWord[] => {
      const { org, device } = statement;
      if (statement.kind === 'certificate') return [{ id, says: 'certificate', org, device, subject: statement.subject, known: [] }];
      return statement.kind === 'revocation' ? [{ id, says: 'revocation', org, device, subject: statement.subject, known: statement.known.ids }] : [];
    }),
  };
}

/** Where a computer stands: `below` = organisations whose digits were compared here, `above` the superior ('' = none). */
export interface Standing {
  readonly org: string;
  readonly above: string;
  readonly below: readonly string[];
  /** Its present key. */
  readonly device: string;
}

/** Who is believed by what is known: keys taken out of use with what still counts of each, and keys that somebody between vouches for. */
interface Belief {
  readonly revoked: ReadonlyMap<string, ReadonlySet<string>>;
  readonly vouched: ReadonlySet<string>;
}

/** Words that contradict each other in a circle: who is taken out of use is who named the one that says so. */
export class NoRest extends Error {}

/** Words come to rest in a few rounds: each can only bring in, or take out, whom it names. */
const MOST_ROUNDS = 30;

/**
 * What one computer should know, as sets: taking a file in is a union and nothing else, so neither order nor repetition can
 * matter. What counts follows from the sets alone.
 */
export class Memory {
  readonly submissions: Set<string>;
  readonly reviews: Set<string>;
  readonly keyWords: Map<string, KeyWord>;
  /** Keys, also the superior's, that a person here has confirmed, and what a person took in of a key that was out of use. */
  readonly confirmed: Set<string>;
  readonly accepted: Set<string>;

  constructor(from?: Memory) {
    this.submissions = new Set(from?.submissions);
    this.reviews = new Set(from?.reviews);
    this.keyWords = new Map(from?.keyWords);
    this.confirmed = new Set(from?.confirmed);
    this.accepted = new Set(from?.accepted);
  }

  take({ submissions, reviews, keyWords }: Words): void {
    for (const id of submissions) this.submissions.add(id);
    for (const id of reviews) this.reviews.add(id);
    for (const word of keyWords) this.keyWords.set(word.id, word);
  }

  /** A person takes in whatever is here of a key. */
  acceptAllBy(truth: Truth, device: string): void {
    for (const id of this.submissions) if (truth.submission(id).device === device) this.accepted.add(id);
    for (const word of this.keyWords.values()) if (word.device === device) this.accepted.add(word.id);
  }

  /** Those by an organisation that count here. */
  counting(truth: Truth, org: string, at: Standing): Submission[] {
    const belief = this.#belief(at);
    return [...this.submissions].map((id) => truth.submission(id)).filter((one) => one.org === org && this.#counts(one, belief, at));
  }

  /** The words about keys that count here. */
  countingWords(at: Standing): KeyWord[] {
    const belief = this.#belief(at);
    return [...this.keyWords.values()].filter((word) => this.#counts(word, belief, at));
  }

  #counts({ id, org, device }: { readonly id: string; readonly org: string; readonly device: string }, { revoked, vouched }: Belief, at: Standing): boolean {
    // What this very computer says is not for itself to doubt.
    if (device === at.device) return true;
    const known = revoked.get(device);
    if (known) return known.has(id) || this.accepted.has(id) || (this.keyWords.get(id)?.says === 'revocation' && (vouched.has(device) || !this.#isFar(org, at)));
    const needsSomebody = at.below.length > 0 && org !== at.org && !(org === at.above && this.#isOfSuperior(device, at));
    return !needsSomebody || this.confirmed.has(device) || vouched.has(device);
  }

  /** The key that was compared, or one that it names: that somebody else calls a key the superior's makes it nobody's. */
  #isOfSuperior(device: string, at: Standing): boolean {
    const own = new Set(this.confirmed);
    for (let size = -1; size !== own.size; ) {
      size = own.size;
      for (const { says, org, device: by, subject } of this.keyWords.values()) if (says === 'certificate' && org === at.above && subject.org === org && own.has(by)) own.add(subject.device);
    }
    return own.has(device);
  }

  #isFar(org: string, at: Standing): boolean {
    return org !== at.org && org !== at.above && !at.below.includes(org);
  }

  /** Who believes whom follows from the words that count, and which words count from who is believed: until nothing changes any more. */
  #belief(at: Standing): Belief {
    let belief: Belief = { revoked: new Map(), vouched: new Set() };
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const counting = [...this.keyWords.values()].filter((word) => this.#counts(word, belief, at));
      const next: Belief = { revoked: outOfUse(counting, at), vouched: this.#vouched(counting, belief, at) };
      if (textOfBelief(next) === textOfBelief(belief)) return belief;
      belief = next;
    }
    throw new NoRest('the words about keys come to no rest');
  }

  /** Down from the compared organisations, link by link: the one above says it, never an organisation of itself. */
  #vouched(counting: readonly KeyWord[], { revoked }: Belief, at: Standing): Set<string> {
    const vouched = new Set<string>();
    const links = counting.filter(({ says, org, subject }) => says === 'certificate' && subject.org !== org && subject.org !== at.org && !at.below.includes(subject.org));
    for (let size = -1; size !== vouched.size; ) {
      size = vouched.size;
      for (const { org, device, subject } of links) if (at.below.includes(org) ? this.confirmed.has(device) || revoked.has(device) : vouched.has(device)) vouched.add(subject.device);
    }
    return vouched;
  }
}

/** A revocation is for its own organisation to say, for whoever compared the digits, and further up for whoever vouches for the key. */
function outOfUse(counting: readonly KeyWord[], at: Standing): Map<string, Set<string>> {
  const revoked = new Map<string, Set<string>>();
  for (const { says, org, subject, known } of counting) {
    if (says !== 'revocation') continue;
    const isFar = subject.org !== at.org && !at.below.includes(subject.org);
    const vouches = isFar && counting.some((other) => other.says === 'certificate' && other.org === org && other.subject.device === subject.device);
    if (org !== subject.org && org !== at.org && !vouches) continue;
    revoked.set(subject.device, new Set([...(revoked.get(subject.device) ?? []), ...known]));
  }
  revoked.delete(at.device);
  return revoked;
}

const textOfBelief = ({ revoked, vouched }: Belief): string =>
  JSON.stringify([[...revoked].map(([device, known]) => `${device} ${[...known].sort().join()}`).sort(), [...vouched].sort()]);

/** Everything that anybody ever submitted, and what was ever held, and ever counted, by whom: no restore takes it back. */
export class Truth {
  readonly #all = new Map<string, Submission>();
  readonly #received = new Set<string>();
  readonly #counted = new Set<string>();

  add(submission: Submission): void {
    this.#all.set(submission.id, submission);
  }

  has(id: string): boolean {
    return this.#all.has(id);
  }

  submission(id: string): Submission {
    const found = this.#all.get(id);
    if (!found) throw new Error(`nobody submitted ${id}`);
    return found;
  }

  note(who: string, received: Iterable<string>, counted: readonly Submission[]): void {
    for (const id of received) this.#received.add(`${who} ${id}`);
    for (const { id } of counted) this.#counted.add(`${who} ${id}`);
  }

  wasReceived(who: string, id: string): boolean {
    return this.#received.has(`${who} ${id}`);
  }

  wasCounted(who: string, id: string): boolean {
    return this.#counted.has(`${who} ${id}`);
  }
}

/** Gatherings a month, counted by hand: of each record the submission that no other replaces; of several the latest, then the smallest id. */
export function countByHand(held: readonly Submission[]): Record<string, number> {
  const replaced = new Set(held.flatMap(({ items }) => items.flatMap(({ record, replaces }) => replaces.map((id) => `${record} ${id}`))));
  const standing = new Map<string, { readonly by: Submission; readonly item: Item }>();
  for (const by of held) {
    for (const item of by.items) {
      if (item.withdrawn || replaced.has(`${item.record} ${by.id}`)) continue;
      const other = standing.get(item.record);
      const first = !other || by.statedAt > other.by.statedAt || (by.statedAt === other.by.statedAt && by.id < other.by.id);
      if (first) standing.set(item.record, { by, item });
    }
  }
  const months: Record<string, number> = {};
  for (const { item } of standing.values()) months[item.month] = (months[item.month] ?? 0) + 1;
  return months;
}
