import { useMemo, useSyncExternalStore } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { TextSize } from '../../electron/contract';
import { Providers } from '../app/Providers';
import '../app/frame.css';
import { FrameHeader } from '../app/FrameHeader';
import { SideNav } from '../app/SideNav';
import { makeQueryClient } from '../data/query-client';
import { SessionContext } from '../data/session';
import type { GalleryEntry } from './entry';
import { setMood } from './sample-api';
import { sampleSession } from './sample-session';

const found = import.meta.glob<{ readonly entries?: readonly GalleryEntry[] }>(['./*.tsx', '!./Gallery.tsx', '!./main.tsx'], { eager: true });
const ENTRIES: ReadonlyMap<string, GalleryEntry> = new Map(
  Object.entries(found).flatMap(([file, { entries = [] }]) => entries.map((entry) => [`${file.slice(2, -4)}/${entry.name}`, entry] as const)),
);

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** All pictures as a list, or the one named behind `#`. `?size=large` sets the text size. */
export function Gallery({ size }: { readonly size: TextSize }) {
  const name = useSyncExternalStore(subscribe, () => decodeURI(window.location.hash.slice(1)));
  const entry = ENTRIES.get(name);
  if (!entry) {
    return (
      <main className="page">
        <h1>画廊</h1>
        <ul>
          {[...ENTRIES.keys()].map((key) => (
            <li key={key}>
              <a href={`#${key}`}>{key}</a>
            </li>
          ))}
        </ul>
      </main>
    );
  }
  return <Picture key={name} entry={entry} size={size} />;
}

function Picture({ entry, size }: { readonly entry: GalleryEntry; readonly size: TextSize }) {
  const { hook, searchHook } = useMemo(() => memoryLocation({ path: entry.at ?? '/' }), [entry]);
  const client = useMemo(() => {
    setMood(entry.api ?? 'answers');
    return makeQueryClient();
  }, [entry]);
  if (entry.bare === true) return entry.show();
  return (
    <Providers client={client} size={size}>
      <SessionContext value={{ ...sampleSession, role: entry.role ?? 'branch', textSize: size }}>
        <Router hook={hook} searchHook={searchHook}>
          <div className="frame">
            <FrameHeader session={{ ...sampleSession, role: entry.role ?? 'branch' }} />
            <SideNav session={{ ...sampleSession, role: entry.role ?? 'branch' }} />
            <main className="frame-main">{entry.show()}</main>
          </div>
        </Router>
      </SessionContext>
    </Providers>
  );
}
