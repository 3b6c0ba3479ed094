import { Button, Input } from 'antd';
import { useState } from 'react';
import { calendar as words } from '../../text/calendar';

export interface ExplainFieldProps {
  readonly what: string;
  readonly before: string;
  readonly onKeep: (text: string) => Promise<void>;
}

/** One line for why it was not held. Emptied and kept, it is taken back. */
export function ExplainField({ what, before, onKeep }: ExplainFieldProps) {
  const [text, setText] = useState(before);
  const [busy, setBusy] = useState(false);
  const [kept, setKept] = useState(false);
  const keep = async (): Promise<void> => {
    setBusy(true);
    // What went wrong is said above the list by whoever sends it; here the text stays as typed.
    const done = await onKeep(text.trim()).then(
      () => true,
      () => false,
    );
    setBusy(false);
    setKept(done);
  };
  return (
    <form
      className="row cal-explain"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Input
        aria-label={words.explanationOf(what)}
        placeholder={words.explanationHint}
        value={text}
        maxLength={200}
        onChange={(event) => {
          setText(event.target.value);
          setKept(false);
        }}
      />
      <Button htmlType="submit" size="small" loading={busy} disabled={text.trim() === before}>
        {words.keep}
      </Button>
      <span className="muted small" role="status">
        {kept ? words.kept : ''}
      </span>
    </form>
  );
}
