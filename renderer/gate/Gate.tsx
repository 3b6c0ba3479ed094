import { type ComponentType, startTransition, useEffect, useLayoutEffect, useState } from 'react';
import type { AppStatus, Failure, Result, Role, Session } from '../../electron/contract';
import { sentenceOf } from '../../electron/contract/failure';
import type { AppProps } from '../app/App';
import { ask } from '../data/bridge';
import { chooseInvitation } from '../data/chosen-invitation';
import { keepOffer } from '../data/chosen-offer';
import { addIncoming } from '../data/incoming';
import { gate } from '../text/gate';
import { practice } from '../text/practice';
import { afterFirstPaint } from './after-first-paint';
import { Choose, type Choice } from './Choose';
import { FirstRun } from './FirstRun';
import { GateCard } from './GateCard';
import type { JoinWay } from './JoinFile';
import { JoinStep, type Joined } from './JoinStep';
import { RecoveryCode } from './RecoveryCode';
import { RestoreStep } from './RestoreStep';
import { UnlockStep } from './UnlockStep';

type Place =
  | { readonly at: 'starting' }
  | { readonly at: 'failed'; readonly failure: Failure }
  | { readonly at: 'choose' }
  | { readonly at: 'practice' }
  | { readonly at: 'first-run'; readonly role: Role }
  | { readonly at: 'restore' }
  | { readonly at: 'join'; readonly way: JoinWay }
  /** `step`: of how many; none when it is a new code for data that are there. */
  | { readonly at: 'code'; readonly code: string | null; readonly organisation: string; readonly step?: string }
  | { readonly at: 'unlock' }
  | { readonly at: 'open'; readonly session: Session; readonly App: ComponentType<AppProps> };

/** The app with its home screens, fetched while the person still types. */
async function loadApp(): Promise<ComponentType<AppProps>> {
  const { default: App, prepare } = await import('../app/App');
  await prepare();
  return App;
}

/** Everything before the data is open. The app behind it is fetched while the person still types. */
export function Gate({ asked }: { readonly asked: Result<AppStatus, Failure> }) {
  const [place, setPlace] = useState<Place>(() => placeOf(asked));
  const [status, setStatus] = useState<AppStatus | null>(asked.ok ? asked.value : null);
  // A window that was locked begins again where a start begins.
  const start = async (): Promise<void> => {
    const again = await ask('app.status', {});
    if (again.ok) setStatus(again.value);
    setPlace(placeOf(again));
  };
  useLayoutEffect(() => {
    if (status === null) return;
    document.documentElement.dataset['size'] = status.textSize;
    addIncoming(status.pendingFiles);
  }, [status]);
  const starting = place.at === 'starting';
  useEffect(() => {
    if (starting) void reopened().then(setPlace);
  }, [starting]);
  useEffect(() => {
    if (status !== null) afterFirstPaint(() => void loadApp());
  }, [status]);
  // As a transition, with the code at hand, the gate stays until the home screen can replace it; nothing flashes between.
  const open = (session: Session): void => void loadApp().then((App) => startTransition(() => setPlace({ at: 'open', session, App })));
  const practise = async (): Promise<void> => {
    setPlace({ at: 'practice' });
    const begun = await ask('practice.begin', {});
    if (begun.ok) open(begun.value);
    else setPlace({ at: 'failed', failure: begun.error });
  };
  const choose = (choice: Choice): void => {
    if (choice === 'practice') void practise();
    else if (choice === 'second') setPlace({ at: 'join', way: 'second' });
    else setPlace(choice === 'restore' ? { at: 'restore' } : { at: 'first-run', role: choice });
  };
  // What began the data is needed once more behind the gate: to answer it.
  const made = ({ way, file, code, organisation }: Joined): void => {
    if (way === 'second') keepOffer(file);
    else chooseInvitation(file);
    window.location.hash = way === 'second' ? '/joining' : '/superior';
    setPlace({ at: 'code', code, organisation, step: '3 / 4' });
  };
  switch (place.at) {
    case 'starting':
      return <div className="gate" aria-busy="true" />;
    case 'failed':
      return (
        <GateCard title={gate.startFailed} intro={sentenceOf(place.failure)}>
          <p className="gate-quiet">{gate.restartHint}</p>
        </GateCard>
      );
    case 'choose':
      return <Choose {...(status ? { version: status.version } : {})} onChoose={choose} />;
    case 'practice':
      return (
        <GateCard title={practice.preparing} intro={practice.preparingText}>
          <p className="gate-quiet" role="status" aria-busy="true">
            {practice.band}
          </p>
        </GateCard>
      );
    case 'first-run':
      return <FirstRun role={place.role} onBack={() => setPlace({ at: 'choose' })} onMade={(code, organisation) => setPlace({ at: 'code', code, organisation, step: '3 / 3' })} />;
    case 'restore':
      return <RestoreStep onBack={() => setPlace({ at: 'choose' })} onNoBackup={() => setPlace({ at: 'join', way: 'returning' })} onOpen={open} />;
    case 'join':
      return <JoinStep key={place.way} way={place.way} onBack={() => setPlace({ at: 'choose' })} onMade={made} />;
    case 'code':
      return <RecoveryCode code={place.code} organisation={place.organisation} {...(place.step === undefined ? {} : { step: place.step })} onOpen={open} />;
    case 'unlock':
      return <UnlockStep failedTries={status?.failedTries ?? 0} version={status?.version ?? ''} onOpen={open} onNewCode={(code) => setPlace({ at: 'code', code, organisation: '' })} />;
    case 'open':
      return <place.App session={place.session} onLocked={() => void start()} />;
  }
}

/** Where a start begins. */
function placeOf(asked: Result<AppStatus, Failure>): Place {
  if (!asked.ok) return { at: 'failed', failure: asked.error };
  if (asked.value.recoveryCodeUnconfirmed) return { at: 'code', code: null, organisation: '' };
  if (asked.value.state === 'first-run') return { at: 'choose' };
  return asked.value.state === 'locked' ? { at: 'unlock' } : { at: 'starting' };
}

/** Reloading an open window goes straight back in. */
async function reopened(): Promise<Place> {
  const session = await ask('session.info', {});
  return session.ok ? { at: 'open', session: session.value, App: await loadApp() } : { at: 'failed', failure: session.error };
}
