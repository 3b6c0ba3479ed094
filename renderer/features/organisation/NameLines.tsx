import { Button, Input } from 'antd';
import type { OrganisationDocument } from '../../../electron/contract';
import { organisation as words } from '../../text/organisation';
import { DateInput } from '../../ui/DateInput';
import { Field } from '../../ui/Field';
import { addName, changeName, nameProblems, namesOf } from './model/edits';

interface NameLinesProps {
  readonly document: OrganisationDocument;
  readonly onChange: (document: OrganisationDocument) => void;
  readonly asked: boolean;
  readonly today: string;
}

/** Code and name, each from its day on. The first line stays; later ones are renamings. */
export function NameLines({ document, onChange, asked, today }: NameLinesProps) {
  const lines = namesOf(document);
  return (
    <div className="stack" role="group" aria-label={words.names}>
      {lines.map((line) => {
        const problems = asked ? nameProblems(line) : {};
        return (
          <div key={line.id} className="org-line org-name-line">
            <Field label={words.name} error={problems.name}>
              {(id, note) => <Input id={id} aria-describedby={note} value={line.name} maxLength={120} onChange={(event) => onChange(changeName(document, line.id, { name: event.target.value }))} />}
            </Field>
            <Field label={words.code} error={problems.code}>
              {(id, note) => <Input id={id} aria-describedby={note} value={line.code} maxLength={32} onChange={(event) => onChange(changeName(document, line.id, { code: event.target.value.trim() }))} />}
            </Field>
            <Field label={words.from} error={problems.from}>
              {(id, note) => <DateInput id={id} describedBy={note} value={line.from} onChange={(from) => onChange(changeName(document, line.id, { from }))} />}
            </Field>
            {lines.length > 1 ? (
              <Button type="text" aria-label={`${words.removeName}：${line.name}`} onClick={() => onChange(changeName(document, line.id, { removed: true }))}>
                ×
              </Button>
            ) : (
              <span />
            )}
          </div>
        );
      })}
      <div>
        <Button size="small" onClick={() => onChange(addName(document, today))}>
          {words.addName}
        </Button>
      </div>
    </div>
  );
}
