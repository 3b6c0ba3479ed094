/** Printed while this is on the screen, the paper lies across: tables are wide. */
const RULE = '@page { size: A4 landscape; margin: 12mm 14mm; }';

export function PaperAcross() {
  return <style>{RULE}</style>;
}
