import type { BranchHome } from '../../../electron/contract';
import { dayText } from '../../text/dates';
import { receiptsText as text } from '../../text/receipts';
import { LinkButton } from '../../ui/LinkButton';

/** A stick that nobody has answered for 30 days: which, since when, and the two things that help. */
export function SilentReports({ silent }: { readonly silent: BranchHome['silent'] }) {
  const [oldest, ...others] = silent;
  if (!oldest) return null;
  return (
    <div className="note note-due silent-report">
      <div className="stack">
        <strong>{text.silent(oldest.number, dayText(oldest.on), oldest.days)}</strong>
        {others.length > 0 && <span>{text.silentMore(others.length)}</span>}
        <span className="small">{text.silentHow}</span>
        <span className="row">
          <LinkButton href="/exchange/report" small>
            {text.writeAgain}
          </LinkButton>
          <LinkButton href="/exchange?code" small>
            {text.typeCode}
          </LinkButton>
        </span>
      </div>
    </div>
  );
}
