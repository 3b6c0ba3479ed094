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
  readonly items: readonly Item[];
}

/** The words of a file as anybody reads them who opens it: nothing of the program's own sorting of them. */
export interface Words {
  readonly submissions: readonly string[];
  readonly revocations: readonly { readonly device: string; readonly known: readonly string[] }[];
  readonly certified: readonly string[];
}

export function wordsOf({ statements }: Parts): Words {
  const said = statements.map(({ value }) => ({ id: sha256(textOf(value)), statement: value as unknown as Statement & JsonObject }));
  return {
    submissions: said.flatMap(({ id, statement }) => (statement.kind === 'submission' ? [id] : [])),
    revocations: said.flatMap(({ statement }) => (statement.kind === 'revocation' ? [{ device: statement.subject.device, known: statement.known.ids }] : [])),
    certified: said.flatMap(({ statement }) => (statement.kind === 'certificate' ? [statement.subject.device] : [])),
  };
}

/**
 * What one computer should know, as sets: taking a file in is a union and nothing else, so neither order nor repetition can
 * matter. What counts follows from the sets alone.
 */
export class Memory {
  readonly submissions: Set<string>;
  readonly revoked: Map<string, Set<string>>;
  readonly introduced: Set<string>;
  readonly confirmed: Set<string>;

  constructor(from?: Memory) {
    this.submissions = new Set(from?.submissions);
    this.revoked = new Map([...(from?.revoked ?? [])].map(([device, known]) => [device, new Set(known)]));
    this.introduced = new Set(from?.introduced);
    this.confirmed = new Set(from?.confirmed);
  }

  take({ submissions, revocations, certified }: Words): void {
    for (const id of submissions) this.submissions.add(id);
    for (const { device, known } of revocations) this.revoked.set(device, new Set([...(this.revoked.get(device) ?? []), ...known]));
    for (const device of certified) this.introduced.add(device);
  }

  /** Those by an organisation that count here. `all`: of its own computers nobody has to be confirmed; `self` doubts nothing that it said itself. */
  counting(truth: Truth, org: string, { all, self }: { readonly all: boolean; readonly self: string }): Submission[] {
    return [...this.submissions].map((id) => truth.submission(id)).filter((one) => {
      if (one.org !== org) return false;
      const known = one.device === self ? undefined : this.revoked.get(one.device);
      return known ? known.has(one.id) : all || this.confirmed.has(one.device);
    });
  }
}

/** Everything that anybody ever submitted, and what was ever held above: no restore takes it back. */
export class Truth {
  readonly #all = new Map<string, Submission>();
  readonly everHeld = new Set<string>();

  add(submission: Submission): void {
    this.#all.set(submission.id, submission);
  }

  submission(id: string): Submission {
    const found = this.#all.get(id);
    if (!found) throw new Error(`nobody submitted ${id}`);
    return found;
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
