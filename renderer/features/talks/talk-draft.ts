import { talkDocument, type MemberRow, type OtherRecord, type TalkDocument, type TalkRow } from '../../../electron/contract';

type Other = TalkDocument['with'][number];

/** Everything known of a new talk: today, the person at the keyboard, and whoever was clicked. */
export function blankTalk(rows: readonly MemberRow[], today: string, operator: string, other: string | null): TalkDocument {
  const by = rows.find(({ document, here }) => here && document.name === operator);
  const person = rows.find(({ id }) => id === other);
  return talkDocument.parse({
    form: 'heart-to-heart',
    on: today,
    by: { member: by?.id ?? '', name: operator },
    with: person === undefined ? [] : [otherOf(person.id, person.document.name, 1)],
  });
}

/** Whoever is on the roster is keyed by the member's id, so that two laptops that note the same person meet. */
export const otherOf = (id: string, name: string, sort: number): Other => ({ id, sort, removed: false, member: id, name });

/** Chosen ids as the list of the document: who was there keeps the line, who was taken off stays as removed. */
export function withOthers(before: readonly Other[], chosen: readonly string[], rows: readonly MemberRow[]): Other[] {
  const kept = before.map((line) => ({ ...line, removed: !chosen.includes(line.id) }));
  const last = Math.max(0, ...before.map(({ sort }) => sort));
  const added = chosen
    .filter((id) => !before.some((line) => line.id === id))
    .flatMap((id, at) => {
      const row = rows.find((other) => other.id === id);
      return row === undefined ? [] : [otherOf(id, row.document.name, last + at + 1)];
    });
  return [...kept, ...added];
}

/** Other talks by the same person with somebody who is in this one, too; on the same day they may be one talk entered twice. */
export function sameTalks(talks: readonly TalkRow[], document: TalkDocument, record: string | null): OtherRecord[] {
  const present = new Set(document.with.filter(({ removed }) => !removed).map(({ id }) => id));
  return talks
    .filter(({ id, document: other }) => id !== record && other.by.name === document.by.name && other.with.some((line) => !line.removed && present.has(line.id)))
    .map(({ id, document: other }) => ({ id, title: other.with.filter(({ removed }) => !removed).map(({ name }) => name).join('、'), on: other.on }));
}

/** A draft as it was kept; the date may be empty while one types. null = no longer a talk's shape. */
export function talkOfDraft(kept: unknown): TalkDocument | null {
  const dated = talkDocument.safeParse(kept);
  if (dated.success) return dated.data;
  const undated = talkDocument.safeParse(typeof kept === 'object' ? { ...kept, on: '2000-01-01' } : kept);
  return undated.success ? { ...undated.data, on: '' } : null;
}
