import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Drive, StickLook } from '../../electron/contract';
import { ask, useAnswer } from '../data/api';
import { addIncoming } from '../data/incoming';
import { sticksText as text } from '../text/sticks';
import { Note } from '../ui/Note';

/** What the sticks that are plugged in hold for this organisation. It is offered, never taken in by itself; `hidden` where one takes files in anyway. */
export function StickNotes({ hidden }: { readonly hidden: boolean }) {
  const drives = useAnswer('drives.list', {}).data ?? [];
  return drives.filter(({ removable }) => removable).map((drive) => <Stick key={drive.path} drive={drive} hidden={hidden} />);
}

function Stick({ drive, hidden }: { readonly drive: Drive; readonly hidden: boolean }) {
  const look = useAnswer('sticks.look', { folder: drive.path }).data;
  const [, go] = useLocation();
  const [closed, setClosed] = useState('');
  // The stick was pulled out: nobody waits for the rest of it.
  useEffect(() => () => void ask('jobs.cancel', { job: `stick ${drive.path}` }), [drive.path]);
  if (hidden || look === undefined || look.files.length === 0 || closed === keyOf(look)) return null;
  return (
    <div className="frame-notes">
      <StickNote
        label={drive.label}
        look={look}
        onLook={() => {
          addIncoming(look.files.map(({ file }) => file));
          go('/import');
        }}
        onClose={() => setClosed(keyOf(look))}
      />
    </div>
  );
}

/** Closed means closed for these files; others that come later are said anew. */
const keyOf = ({ files }: StickLook): string => files.map(({ file }) => file).join('\n');

export function StickNote({ label, look, onLook, onClose }: { readonly label: string; readonly look: StickLook; readonly onLook: () => void; readonly onClose: () => void }) {
  return (
    <Note
      tone="info"
      alert
      action={
        <span className="row">
          <Button size="small" onClick={onLook}>
            {text.look}
          </Button>
          <Button type="text" size="small" onClick={onClose}>
            {text.later}
          </Button>
        </span>
      }
    >
      <strong>{text.found(label, look.files.length)}</strong>　{text.list(look.files)}
      {look.taken > 0 && <span className="muted small">　{text.taken(look.taken)}</span>}
    </Note>
  );
}
