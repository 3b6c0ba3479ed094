import { Link } from 'wouter';
import { assertNever, type Duty } from '../../../electron/contract';
import { dutyReason, home as words } from '../../text/home';
import { KIND_NAMES } from '../../text/kinds';
import { LinkButton } from '../../ui/LinkButton';

/** One duty: what, how far, by which rule, and the way to do it or to see it. One red button: what ends first. */
export function DutyRow({ duty, first }: { readonly duty: Exclude<Duty, { type: 'anniversary' }>; readonly first: boolean }) {
  return (
    <>
      <span className="grow">
        <b>{KIND_NAMES[duty.kind]}</b>　<span className="muted small">{progressOf(duty)}</span>
        <br />
        <span className="muted small">{dutyReason(duty)}</span>
      </span>
      {duty.state !== 'done' ? (
        <LinkButton href={`/gatherings/new/${duty.kind}`} main={first && duty.state === 'due'} small>
          {duty.type === 'hours' ? words.study : words.start}
        </LinkButton>
      ) : (
        duty.record !== null && <Link href={`/gatherings/${duty.record}`}>{words.look}</Link>
      )}
    </>
  );
}

function progressOf(duty: Exclude<Duty, { type: 'anniversary' }>): string {
  switch (duty.type) {
    case 'gatherings':
      return words.held(duty);
    case 'hours':
      return words.hours(duty);
    default:
      return assertNever(duty);
  }
}
