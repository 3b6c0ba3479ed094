import { gate } from '../text/gate';

/** The recovery code in groups, as it stands on the screen and on the printed sheet. */
export function CodeGroups({ code }: { readonly code: string }) {
  return (
    <ol className="gate-code" aria-label={gate.codeLabel}>
      {code.split('-').map((group, at) => (
        <li key={at}>{group}</li>
      ))}
    </ol>
  );
}

/** Only on paper: what the sheet is, whose, and how it is used. */
export function CodeSheet({ code, organisation }: { readonly code: string; readonly organisation: string }) {
  return (
    <section className="gate-sheet" aria-hidden="true">
      <h2>{gate.sheetTitle}</h2>
      {organisation !== '' && (
        <p>
          {gate.sheetOrganisation}：{organisation}
        </p>
      )}
      <CodeGroups code={code} />
      <p>{gate.sheetNote}</p>
    </section>
  );
}
