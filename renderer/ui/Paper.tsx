import './print.css';

/** 会议记录 has the margins of official paper (天头 37 mm, 订口 28 mm); a sheet is a table or a slip; across lies on its side. */
export type PaperKind = 'minutes' | 'sheet' | 'across';

const PAPERS: Readonly<Record<PaperKind, string>> = {
  minutes: 'size: A4; margin: 37mm 26mm 35mm 28mm;',
  sheet: 'size: A4; margin: 22mm 20mm;',
  across: 'size: A4 landscape; margin: 12mm 14mm;',
};

/**
 * What the printer takes while this is on the screen. A rule for the paper cannot be said of one element and would hold
 * for every later screen if it stood in a style sheet, so this is the one place that says it.
 */
export function Paper({ kind }: { readonly kind: PaperKind }) {
  return <style>{`@page { ${PAPERS[kind]} }`}</style>;
}
