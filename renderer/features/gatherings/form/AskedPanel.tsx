import { Button } from 'antd';
import { useEffect } from 'react';
import type { GatheringDocument, ReviewedRecord } from '../../../../electron/contract';
import { fieldWord } from '../../../text/changes/field-word';
import { returnedText as text } from '../../../text/reviews';
import { jumpTo } from '../../../ui/jump';
import { Section } from '../../../ui/Section';

/** 上级要求改, beside the form: why it was returned, until when, and the way to each field; the fields themselves are marked too. */
export function AskedPanel({ reviewed: { review, asked }, document }: { readonly reviewed: ReviewedRecord; readonly document: GatheringDocument }) {
  const paths = asked.map(({ path }) => path).join('\n');
  useEffect(() => markFields(paths === '' ? [] : paths.split('\n')), [paths]);
  const returns = review.marks.filter(({ outcome }) => outcome === 'returned');
  if (returns.length === 0) return null;
  const [deadline] = returns.map((mark) => mark.deadline).filter((day) => day !== '').sort();
  return (
    <Section title={text.formTitle} hint={deadline === undefined ? undefined : text.untilShort(deadline)}>
      {returns.map(({ statement, reason }) => (
        <p key={statement}>{reason}</p>
      ))}
      {asked.length > 0 && (
        <ul className="lines small checks">
          {asked.map(({ path }) => (
            <li key={path}>
              <span className="grow">{fieldWord(path, 'gathering', document)}</span>
              <Button type="link" size="small" className="check-go" onClick={() => jumpTo(path)}>
                {text.go}
                <span className="off-screen">：{fieldWord(path, 'gathering', document)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Marks the fields of the form that carry these paths, those too that come onto the screen later. Returns the function that ends it. */
function markFields(paths: readonly string[]): () => void {
  if (paths.length === 0) return () => undefined;
  const wanted = paths.map((path) => `[data-field="${CSS.escape(path)}"]`).join();
  const mark = (): void => document.querySelectorAll(wanted).forEach((field) => field.setAttribute('data-asked', ''));
  mark();
  const watch = new MutationObserver(mark);
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    watch.disconnect();
    document.querySelectorAll('[data-asked]').forEach((field) => field.removeAttribute('data-asked'));
  };
}
