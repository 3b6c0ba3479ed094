import { Link } from 'wouter';
import type { HandedNews } from '../../electron/contract';
import { handed as words } from '../text/handed';
import { StateTag } from './StateTag';

/** How many of each stand here before it says only that there are more. */
const SHOWN = 5;

/** Rules and templates from above by name, each with the way to where it can be looked at. */
export function HandedList({ news }: { readonly news: readonly HandedNews[] }) {
  return (
    <ul className="lines small">
      {news.slice(0, SHOWN).map((one) => {
        const { word, tone } = words.tag(one);
        return (
          <li key={one.record}>
            <span className="grow">
              <Link href={words.href(one)}>{words.line(one)}</Link> <span className="muted">{one.from}</span>
            </span>
            <StateTag tone={tone}>{word}</StateTag>
          </li>
        );
      })}
      {news.length > SHOWN && <li className="muted">{words.more(news.length - SHOWN)}</li>}
    </ul>
  );
}
