import { useEffect, useState } from 'react';
import { useLocation, useParams, useSearch } from 'wouter';
import { gatheringKind } from '../../../electron/contract';
import { useSession } from '../../data/session';
import { EditorScreen } from './editor/EditorScreen';
import { forgetHandover, handedOver } from './editor/handover';
import { startConveying, startCopy, startEdit, startKnown, startNew } from './editor/start';

/**
 * /gatherings/new/:kind (`?planned=` names the plan's item that it is begun from; `?notice=` the superior's notice that it conveys; `?on=` and `?group=` a day and a 党小组), /gatherings/copy/:kind (the last one of that kind), /gatherings/copy/:kind/:from (a given one) and
 * /gatherings/:id/edit. One component for all of them: when a new record is saved its place changes to the last form
 * without a moment in which a keystroke could be lost.
 */
export default function GatheringFormPage() {
  const [path] = useLocation();
  const params = useParams();
  const given = new URLSearchParams(useSearch());
  const planned = given.get('planned');
  const notice = given.get('notice');
  const { today } = useSession();
  const kind = gatheringKind.catch('party-meeting').parse(params['kind']);
  if (params['id'] !== undefined) return <EditScreen record={params['id']} />;
  return (
    <EditorScreen load={() => (path.startsWith('/gatherings/copy/') ? startCopy(kind, today, params['from']) : notice !== null ? startConveying(kind, today, notice) : planned === null && given.size > 0 ? startKnown(kind, today, { on: given.get('on') ?? '', group: given.get('group') ?? '' }) : startNew(kind, today, planned))} />
  );
}

function EditScreen({ record }: { readonly record: string }) {
  const [handover] = useState(() => handedOver(record));
  useEffect(() => forgetHandover(record), [record]);
  return <EditorScreen load={() => startEdit(record)} handover={handover} />;
}
