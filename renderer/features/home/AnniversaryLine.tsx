import { Link } from 'wouter';
import type { Duty } from '../../../electron/contract';
import { dutyReason, home as words } from '../../text/home';
import { LinkButton } from '../../ui/LinkButton';
import { BirthdayNames } from './BirthdayNames';

type Anniversary = Extract<Duty, { type: 'anniversary' }>;

/** The month's anniversaries; those still missing are named, done ones only where all are done. */
export function AnniversaryLine({ duties, state }: { readonly duties: readonly Anniversary[]; readonly state: Duty['state'] }) {
  const missing = duties.filter((duty) => duty.state !== 'done');
  const named = missing.length > 0 ? missing : duties;
  const [first] = named;
  if (!first) return null;
  return (
    <>
      <span className="grow">
        <b>{words.birthdayDuty}</b>　<span className="muted small"><BirthdayNames birthdays={named.map(({ facts }) => facts)} /></span>
        <br />
        <span className="muted small">{dutyReason(first)}</span>
      </span>
      {state !== 'done' ? (
        <LinkButton href="/gatherings/new/political-birthday" small>
          {words.start}
        </LinkButton>
      ) : (
        first.record !== null && <Link href={`/gatherings/${first.record}`}>{words.look}</Link>
      )}
    </>
  );
}
