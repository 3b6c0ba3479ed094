import { Button } from 'antd';
import { searchWords as words } from '../../text/search';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';

export interface SearchStartProps {
  readonly recent: readonly string[];
  readonly onText: (text: string) => void;
  readonly onForget: () => void;
}

/** Before anything is asked: what was found before, and what one can look for. */
export function SearchStart({ recent, onText, onForget }: SearchStartProps) {
  return (
    <>
      {recent.length > 0 && (
        <Section
          title={words.recent}
          actions={
            <Button type="link" size="small" onClick={onForget}>
              {words.forget}
            </Button>
          }
        >
          <div className="row wrap">
            {recent.map((text) => (
              <Button key={text} onClick={() => onText(text)}>
                {text}
              </Button>
            ))}
          </div>
        </Section>
      )}
      <Section label={words.results}>
        <EmptyState title={words.startTitle}>{words.start}</EmptyState>
        <dl className="search-teaches">
          {words.teaches.map(([example, meaning]) => (
            <div key={example}>
              <dt>
                <kbd>{example}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p className="muted small search-note">{words.startFilters}</p>
      </Section>
    </>
  );
}
