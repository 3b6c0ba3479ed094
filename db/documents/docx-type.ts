import { AlignmentType, LineRuleType, TextRun, type IRunOptions } from 'docx';
import { FONTS, type FontName } from '../domain/papers/geometry';
import type { Align, Run } from '../domain/papers/paper';

export const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const satisfies Record<Align, string>;

/** Latin letters and digits stand in the same face: the standard sets them in 仿宋 too. */
export const face = (name: FontName): Pick<IRunOptions, 'font'> => ({ font: { ascii: FONTS[name][0], eastAsia: FONTS[name][0], hAnsi: FONTS[name][0], cs: FONTS[name][0] } });
export const exactly = (points: number): { line: number; lineRule: typeof LineRuleType.EXACT } => ({ line: Math.round(points * 20), lineRule: LineRuleType.EXACT });

/** A place that nobody filled in stays empty lines on paper: it is filled in by pen. */
export const textRun = ({ text, bold, missing, face: named }: Run): TextRun => new TextRun({ text: missing === true ? '　' : text, ...(bold === true && { bold }), ...(named !== undefined && face(named)) });
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);
