import { Button } from 'antd';
import type { SearchGroup } from '../../../electron/contract';
import { searchWords as words } from '../../text/search';
import { Section } from '../../ui/Section';
import { HitLine } from './HitLine';

/** The hits of one kind; `onOnly` shows more of it, null = these are all or the kind is chosen already. */
export function HitGroup({ group: { kind, hits, more }, onOnly }: { readonly group: SearchGroup; readonly onOnly: (() => void) | null }) {
  const name = words.kinds[kind];
  return (
    <Section
      title={name}
      hint={words.count(hits.length, more)}
      {...(onOnly === null
        ? {}
        : {
            actions: (
              <Button type="link" size="small" onClick={onOnly}>
                {words.showAll(name)}
              </Button>
            ),
          })}
    >
      <ul className="lines hits">
        {hits.map((hit) => (
          <HitLine key={hit.record} hit={hit} />
        ))}
      </ul>
    </Section>
  );
}
