import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useAnswer, useSend } from '../../data/api';
import { useSession } from '../../data/session';
import { askedAt, isAsked, placeOf, type Asked } from './model/asked';
import { SearchView } from './SearchView';

/** Of each kind: enough to look over; a chosen kind shows more, and who gets that many does better with one more word. */
const LIMIT = 20;
const LIMIT_OF_ONE = 100;

/** /search?q=…: words and filters travel in the place, so that going back finds them again. */
export default function SearchPage() {
  const asked = askedAt(useSearch());
  // A text that comes from the header's box begins anew; filters change under it.
  return <Search key={asked.text} asked={asked} />;
}

function Search({ asked }: { readonly asked: Asked }) {
  const { today } = useSession();
  const [, go] = useLocation();
  const [typed, setTyped] = useState(asked.text);
  const { text, kind, from, until, person } = asked;
  const query = useAnswer(
    'search.query',
    { text, limit: kind === '' ? LIMIT : LIMIT_OF_ONE, ...(kind === '' ? {} : { kind }), ...(from === '' ? {} : { from }), ...(until === '' ? {} : { until }), ...(person === '' ? {} : { person }) },
    { enabled: isAsked(asked), keep: true },
  );
  const people = useAnswer('members.list', {}).data ?? [];
  const recent = useAnswer('search.recent', {});
  const { mutate: remember } = useSend('search.remember');
  const { mutateAsync: forget } = useSend('search.forget');
  const found = text !== '' && query.data !== undefined && query.data.length > 0;
  useEffect(() => {
    // Only what found something is worth offering again.
    if (found) remember({ text });
  }, [found, text, remember]);
  return (
    <SearchView
      asked={asked}
      typed={typed}
      today={today}
      people={people}
      query={query}
      recent={recent.data ?? []}
      onType={setTyped}
      onAsk={(fields) => go(placeOf({ ...asked, text: typed.trim(), ...fields }))}
      onForget={() => void forget({}).then(() => recent.refetch())}
    />
  );
}
