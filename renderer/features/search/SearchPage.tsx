import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useAnswer } from '../../data/api';
import { SearchView } from './SearchView';

/** Enough to look through; who gets that many does better with one more word. */
const LIMIT = 100;

/** /search?q=: the words travel in the place, so that going back finds them again. */
export default function SearchPage() {
  const asked = (new URLSearchParams(useSearch()).get('q') ?? '').trim();
  return <Search key={asked} asked={asked} />;
}

function Search({ asked }: { readonly asked: string }) {
  const [, go] = useLocation();
  const [typed, setTyped] = useState(asked);
  const query = useAnswer('search.query', { text: asked.slice(0, 100), limit: LIMIT }, { enabled: asked !== '' });
  const onSearch = (): void => {
    if (typed.trim() !== '') go(`/search?q=${encodeURIComponent(typed.trim())}`);
  };
  return <SearchView asked={asked} typed={typed} onType={setTyped} onSearch={onSearch} query={query} limit={LIMIT} />;
}
