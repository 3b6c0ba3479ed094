import type { MemberDocument } from '../../contract';
import { ok } from '../../../db/domain/result';
import { listMembers, standingOn } from '../../../db/office/members';
import { saveRecord } from '../../../db/office/save';
import { whenOpen, type Handlers } from '../context';
import { recordView } from './record-view';

const list = whenOpen<'members.list'>((_, { office, moment }) =>
  ok(listMembers(office).map((member) => ({ id: member.id, document: member.document, initials: member.initials, ...standingOn(member, moment.today) }))));

const get = whenOpen<'members.get'>(({ record }, { office }) => recordView<MemberDocument>(office, record));

const save = whenOpen<'members.save'>(({ record, heads, document }, { office, moment, emit }) => {
  const saved = saveRecord(office, moment, { record: record ?? moment.newId(), kind: 'member', document, heads });
  if (!saved.ok) return saved;
  emit('changed', { subjects: ['members'] });
  return recordView<MemberDocument>(office, saved.value.record);
});

export const memberHandlers: Handlers = { 'members.list': list, 'members.get': get, 'members.save': save };
