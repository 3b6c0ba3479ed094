import { useEffect, useState } from 'react';
import { Router } from 'wouter';

import type { Session } from '../../electron/contract';
import { followChanges, makeQueryClient } from '../data/query-client';
import { SessionContext } from '../data/session';
import { useAnswer } from '../data/api';
import '../ui/ui.css';
import { Frame } from './Frame';
import { useHashPath, useHashSearch } from './hash-location';
import { Providers } from './Providers';

export interface AppProps {
  /** The session that the gate opened; asked again whenever settings change. */
  readonly session: Session;
  /** Called when the data was locked again. */
  readonly onLocked: () => void;
}

/** Fetches the two home screens while the person still types the passphrase. */
export const prepare = (): Promise<unknown> => Promise.all([import('../features/home/HomePage'), import('../features/desk/DeskPage')]);

/** The open app: everything behind the gate. Loaded only once the passphrase box is on the screen. */
export default function App({ session: opened, onLocked }: AppProps) {
  const [client] = useState(() => {
    const made = makeQueryClient();
    made.setQueryData(['session.info', {}], opened);
    return made;
  });
  const [size, setSize] = useState(opened.textSize);
  useEffect(() => followChanges(client), [client]);
  useEffect(() => {
    document.documentElement.dataset['size'] = size;
  }, [size]);
  return (
    <Providers client={client} size={size}>
      <Opened opened={opened} onSize={setSize} onLocked={onLocked} />
    </Providers>
  );
}

function Opened({ opened, onSize, onLocked }: { readonly opened: Session; readonly onSize: (size: Session['textSize']) => void; readonly onLocked: () => void }) {
  const { data, error } = useAnswer('session.info', {});
  const session = data ?? opened;
  useEffect(() => onSize(session.textSize), [session.textSize, onSize]);
  useEffect(() => {
    if (error?.code === 'not-open') onLocked();
  }, [error, onLocked]);
  return (
    <SessionContext value={session}>
      <Router hook={useHashPath} searchHook={useHashSearch}>
        <Frame />
      </Router>
    </SessionContext>
  );
}
