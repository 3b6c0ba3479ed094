import type { ReactNode } from 'react';
import type { SubordinateView } from '../../../electron/contract';
import { useAnswer } from '../../data/api';
import { subordinatesText as text } from '../../text/subordinates';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { FailedState } from '../../ui/FailedState';
import { Page } from '../../ui/Page';

/** A screen about one slot, found in the list by its record id. */
export function SlotPage({
  record,
  title,
  children,
}: {
  readonly record: string;
  readonly title: string;
  readonly children: (slot: SubordinateView) => ReactNode;
}) {
  const slots = useAnswer('subordinates.list', {});
  return (
    <AnsweredPage title={title} query={slots}>
      {(list) => {
        const slot = list.find((each) => each.record === record);
        if (slot) return children(slot);
        return (
          <Page title={title} back={{ href: '/subordinates', label: text.name }}>
            <FailedState failure={{ code: 'not-found' }} />
          </Page>
        );
      }}
    </AnsweredPage>
  );
}
