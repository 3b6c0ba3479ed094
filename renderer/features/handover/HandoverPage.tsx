import { useState } from 'react';
import { useAnswer, useSend } from '../../data/api';
import { useSession } from '../../data/session';
import { handover as words } from '../../text/handover';
import { Answered } from '../../ui/Answered';
import { Page } from '../../ui/Page';
import { ChangeHands } from './ChangeHands';
import { Checklist } from './Checklist';
import { CodeStep } from './CodeStep';
import { EarlierHandovers } from './EarlierHandovers';
import './handover.css';
import { HandoverList } from './HandoverList';

/** /handover: what is left to do, the change of hands, and the paper that both sign. */
export default function HandoverPage() {
  const session = useSession();
  const state = useAnswer('handover.state', {});
  const begin = useSend('handover.begin');
  const confirm = useSend('handover.confirm');
  const [code, setCode] = useState<string | null>(null);
  // What was left to do when it was handed over stands on the paper, whatever is done afterwards.
  const [left, setLeft] = useState(state.data);
  if (confirm.data && left) return <HandoverList done={confirm.data} left={left} organisation={session} />;
  return (
    <Answered query={state} title={words.title}>
      {(found) => (
        <Page title={words.title} hint={words.hint(found.operator)} back={{ href: '/settings', label: words.back }}>
          {code === null ? (
            <div className="handover-grid">
              <Checklist state={found} />
              <ChangeHands
                busy={begin.isPending}
                failure={begin.error}
                onBegin={(given) => {
                  setLeft(found);
                  begin.mutate(given, { onSuccess: ({ recoveryCode }) => setCode(recoveryCode) });
                }}
              />
            </div>
          ) : (
            <CodeStep code={code} organisation={session.name} busy={confirm.isPending} failure={confirm.error} onConfirm={(typed) => confirm.mutate({ recoveryCode: typed })} onBack={() => setCode(null)} />
          )}
          {found.before.length > 0 && code === null && <EarlierHandovers lines={found.before} />}
        </Page>
      )}
    </Answered>
  );
}
