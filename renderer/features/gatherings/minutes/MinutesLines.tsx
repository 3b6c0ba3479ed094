/** A field and what stands in it; '' is left out. */
export type MinutesLine = readonly [label: string, text: string];

/** Fields of a part, a paragraph each; several paragraphs of one field follow each other. */
export function MinutesLines({ lines }: { readonly lines: readonly MinutesLine[] }) {
  const filled = lines.filter(([, text]) => text.trim() !== '');
  if (filled.length === 0) return null;
  return (
    <section className="minutes-item">
      {filled.map(([label, text]) =>
        text
          .split('\n')
          .filter((paragraph) => paragraph.trim() !== '')
          .map((paragraph, index) => (
            <p key={`${label} ${index}`} className="minutes-text">
              {index === 0 && <b>{label}：</b>}
              {paragraph}
            </p>
          )),
      )}
    </section>
  );
}
