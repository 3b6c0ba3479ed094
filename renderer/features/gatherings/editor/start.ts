import {
  err,
  gatheringDocument,
  localDate,
  organisationDocument,
  ok,
  type Failure,
  type GatheringDocument,
  type GatheringKind,
  type ReceivedNotice,
  type Result,
  STUDY_KINDS,
} from '../../../../electron/contract';
import { z } from 'zod';
import { ask } from '../../../data/api';
import { newItemKey } from '../../../data/record-form';
import { withFile } from '../model/with-file';

/** What the form begins with. */
export interface EditorStart {
  /** null = a record that was never saved. */
  readonly record: string | null;
  readonly heads: readonly string[];
  /** As last saved; null for a new one. */
  readonly base: GatheringDocument | null;
  readonly document: GatheringDocument;
  /** Also the form's place without the first slash, so that the home screen can go on with a draft. */
  readonly draftKey: string;
  /** UTC instant of the draft that is gone on with; null = none. */
  readonly resumedAt: string | null;
  /** Typed while a save was under way: not in a draft yet. */
  readonly unsaved?: boolean;
}

/** A draft knows which versions it was made from, so that a later save names the right parents. */
const draftShape = z.object({ heads: z.array(z.string()), document: gatheringDocument });
export type Draft = z.infer<typeof draftShape>;

type Loaded = Promise<Result<EditorStart, Failure>>;

/** A new record of a kind, or the draft of one. `planned` = `<plan>.<item>`: with what the plan knows filled in. */
export async function startNew(kind: GatheringKind, today: string, planned: string | null = null): Loaded {
  if (planned !== null) return resume(`gatherings/new/${kind}?planned=${planned}`, null, [], null, () => asPlanned(kind, today, planned));
  return resume(`gatherings/new/${kind}`, null, [], null, () => ask('gatherings.blank', { kind, date: today }));
}

/** A new record on a day (`YYYY-MM-DD`; anything else = today) and of a 党小组 (its id; '' = none): what the calendar's gap knows. */
export async function startKnown(kind: GatheringKind, today: string, { on, group }: { readonly on: string; readonly group: string }): Loaded {
  const date = localDate.safeParse(on).success ? on : today;
  const search = new URLSearchParams([...(date === today ? [] : [['on', date]]), ...(group === '' ? [] : [['group', group]])]).toString();
  return resume(`gatherings/new/${kind}${search === '' ? '' : `?${search}`}`, null, [], null, async () => {
    const blank = await ask('gatherings.blank', { kind, date });
    return blank.ok && group !== '' ? ofGroup(blank.value, date, group) : blank;
  });
}

/** With the group's name and the people who are in it on that day; a group that is gone changes nothing. */
async function ofGroup(blank: GatheringDocument, date: string, id: string): Promise<Result<GatheringDocument, Failure>> {
  const organisation = await ask('organisation.get', {});
  const found = organisation.ok ? organisationDocument.safeParse(organisation.value.document) : undefined;
  const group = found?.success === true ? found.data.groups.find((other) => other.id === id && !other.removed) : undefined;
  const attendance = group === undefined ? undefined : await ask('gatherings.attendanceOn', { date, kind: blank.mainKind, group: id });
  if (group === undefined || attendance?.ok !== true) return ok(blank);
  const { leader, suggestions } = blank.groupMeeting ?? { leader: { member: '', name: '', post: '' }, suggestions: '' };
  return ok({ ...blank, groupMeeting: { leader, suggestions, group: id, groupName: group.name }, attendance: [...attendance.value] });
}

/** Day, topic and place of a plan's item over what a new record begins with anyway; an item that is gone changes nothing. */
async function asPlanned(kind: GatheringKind, today: string, planned: string): Promise<Result<GatheringDocument, Failure>> {
  const [record = '', id] = planned.split('.');
  const plan = await ask('plans.get', { record });
  const item = plan.ok ? plan.value.document.items.find((other) => other.id === id && !other.removed) : undefined;
  const blank = await ask('gatherings.blank', { kind, date: item === undefined || item.on === '' ? today : item.on });
  if (!blank.ok || item === undefined) return blank;
  const { title, place } = blank.value;
  return ok({ ...blank.value, planned, title: item.title === '' ? title : item.title, place: item.place === '' ? place : item.place });
}

/** 传达学习: with the notice's title as topic and as material; a notice that is gone changes nothing. */
export async function startConveying(kind: GatheringKind, today: string, notice: string): Loaded {
  return resume(`gatherings/new/${kind}?notice=${notice}`, null, [], null, async () => {
    const blank = await ask('gatherings.blank', { kind, date: today });
    const received = await ask('orders.received', {});
    const found = received.ok ? received.value.notices.find(({ order }) => order === notice) : undefined;
    return blank.ok && found ? ok(await withFilesOf(found, conveying(blank.value, found))) : blank;
  });
}

/** With the notice's files as attachments that stay at home: the superior has them. One that was not brought along is none. */
async function withFilesOf({ content: { files = [] } }: ReceivedNotice, document: GatheringDocument): Promise<GatheringDocument> {
  const held = files.length === 0 ? undefined : await ask('attachments.present', { files: files.map(({ sha256 }) => sha256) });
  return files.filter(({ sha256 }) => held?.ok === true && held.value.includes(sha256)).reduce((old, file) => withFile(old, { ...file, carried: false }), document);
}

function conveying(blank: GatheringDocument, { order, content, from }: ReceivedNotice): GatheringDocument {
  const source = [content.issuer === '' ? from : content.issuer, content.number].filter((part) => part !== '').join(' ').slice(0, 200);
  const topic = `传达学习${content.title}`.slice(0, 200);
  const [first, ...others] = blank.agenda;
  return {
    ...blank, title: topic, conveys: [order],
    ...(first ? { agenda: [{ ...first, title: topic }, ...others] } : {}),
    ...(STUDY_KINDS.includes(blank.mainKind) ? { studySession: { ...blank.studySession, materials: [{ id: newItemKey(), sort: 1, removed: false, title: content.title, source }] } } : {}),
  };
}

/** The last record of a kind (or a given one) as a new one: titles kept, outcomes emptied. */
export async function startCopy(kind: GatheringKind, today: string, from?: string): Loaded {
  const draftKey = from === undefined ? `gatherings/copy/${kind}` : `gatherings/copy/${kind}/${from}`;
  return resume(draftKey, null, [], null, () => ask('gatherings.copyLast', { kind, date: today, ...(from === undefined ? {} : { from }) }));
}

/** A saved record, or the draft of its change. */
export async function startEdit(record: string): Loaded {
  const view = await ask('gatherings.get', { record });
  if (!view.ok) return view;
  if (!view.value.own) return err({ code: 'record-foreign' });
  if (view.value.sealed !== undefined) return err({ code: 'year-sealed', facts: { year: view.value.sealed } });
  if (view.value.document.withdrawn) return err({ code: 'record-withdrawn' });
  return resume(draftKeyOf(record), record, view.value.heads, view.value.document, async () => ok(view.value.document));
}

export const draftKeyOf = (record: string): string => `gatherings/${record}/edit`;

async function resume(
  draftKey: string,
  record: string | null,
  heads: readonly string[],
  base: GatheringDocument | null,
  fresh: () => Promise<Result<GatheringDocument, Failure>>,
): Loaded {
  const draft = await ask('drafts.get', { key: draftKey });
  if (!draft.ok) return draft;
  const parsed = draft.value === null ? null : draftShape.safeParse(draft.value.document);
  if (draft.value !== null && parsed?.success === true) {
    return ok({ record, heads: parsed.data.heads, base, document: parsed.data.document, draftKey, resumedAt: draft.value.savedAt });
  }
  const document = await fresh();
  return document.ok ? ok({ record, heads, base, document: document.value, draftKey, resumedAt: null }) : document;
}
