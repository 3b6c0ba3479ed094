import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import { EditorScreen } from './editor/EditorScreen';
import { forgetHandover, handedOver } from './editor/handover';
import { startEdit } from './editor/start';

/** /gatherings/:id/edit */
export default function EditGatheringPage() {
  const record = useParams()['id'] ?? '';
  const [handover] = useState(() => handedOver(record));
  useEffect(() => forgetHandover(record), [record]);
  return <EditorScreen load={() => startEdit(record)} handover={handover} />;
}
