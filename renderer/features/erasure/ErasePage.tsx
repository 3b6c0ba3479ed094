import { useState } from 'react';
import { useParams } from 'wouter';
import { useAnswer, useSend } from '../../data/api';
import { erasure as words } from '../../text/erasure';
import { recordHref } from '../../text/record-places';
import { Page } from '../../ui/Page';
import { Done } from './Done';
import { EraseForm } from './EraseForm';

/** /erase/:id: look where a text stands in the record's older versions, then take it out of them. */
export default function ErasePage() {
  const record = useParams()['id'] ?? '';
  const [text, setText] = useState('');
  const story = useAnswer('records.history', { record });
  const plan = useAnswer('erasure.look', { record, text }, { enabled: text !== '' });
  const erase = useSend('erasure.erase');
  return (
    <Page title={erase.data ? words.done(erase.data.erased) : words.title} hint={story.data?.title} back={{ href: `/history/${record}`, label: words.back }}>
      {erase.data ? (
        <Done done={erase.data} record={record} />
      ) : (
        <EraseForm
          plan={text === '' ? undefined : plan.data}
          looking={text !== '' && plan.isPending}
          failure={plan.error ?? erase.error}
          place={recordHref(story.data?.kind ?? '', record)}
          onLook={setText}
          onErase={(reason) => erase.mutateAsync({ record, text, reason })}
        />
      )}
    </Page>
  );
}
