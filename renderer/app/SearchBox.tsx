import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { frame } from '../text/frame';

/** Ctrl K reaches it from anywhere; Enter shows what was found; Escape leaves it. Ctrl N starts a record. */
export function SearchBox() {
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [path, go] = useLocation();
  // What was looked for belongs to the page of what was found.
  useEffect(() => {
    if (path !== '/search') setText('');
  }, [path]);
  // The page that comes takes the focus, except from somebody who is still in the box.
  const leaveFor = useCallback(
    (to: string): void => {
      if (!to.startsWith(path)) box.current?.blur();
      go(to);
    },
    [go, path],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      if (key === 'k') box.current?.select();
      else if (key === 'n') leaveFor('/gatherings/new/party-meeting');
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [leaveFor]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') leaveFor(`/search?q=${encodeURIComponent(text.trim())}`);
  };
  return (
    <form className="frame-search" role="search" onSubmit={submit}>
      <input
        ref={box}
        type="search"
        value={text}
        maxLength={100}
        aria-label={frame.search}
        placeholder={frame.search}
        aria-keyshortcuts="Control+K"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && box.current?.blur()}
      />
      <kbd aria-hidden="true">Ctrl K</kbd>
    </form>
  );
}
