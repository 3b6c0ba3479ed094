import { Input } from 'antd';
import { superiorText as text } from '../text/superior';
import { Field } from './Field';
import { groupedPaperCode, isComposing, isWholePaperCode, PAPER_CODE_LENGTH, plainPaperCode } from './paper-code';

/** The code from the paper, in large letters and groups of five, with how far one is. */
export function PaperCodeField({ code, onCode }: { readonly code: string; readonly onCode: (code: string) => void }) {
  const typed = plainPaperCode(code).length;
  return (
    <>
      <Field
        label={text.codeLabel}
        hint={typed === 0 ? text.codeHint : isWholePaperCode(code) ? text.codeWhole : text.codePending(typed, PAPER_CODE_LENGTH)}
      >
        {(id, note) => (
          <Input
            id={id}
            aria-describedby={note}
            className="paper-code"
            value={code}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
            onChange={(event) => onCode(isComposing(event.nativeEvent) ? event.target.value : groupedPaperCode(event.target.value))}
          />
        )}
      </Field>
      <p className="muted small">{text.codeWhy}</p>
    </>
  );
}
