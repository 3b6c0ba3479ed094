import type { HandedNews } from '../../electron/contract';
import type { Tone } from '../ui/StateTag';

const TONES: Readonly<Record<HandedNews['what'], Tone>> = { new: 'due', changed: 'info', gone: 'na' };
const TAGS: Readonly<Record<HandedNews['what'], string>> = { new: '新', changed: '有变化', gone: '不再适用' };

/** Words of what a superior handed down and nobody has looked at. */
export const handed = {
  title: '上级新下发的规定和模板',
  rule: (title: string): string => `规定：${title}`,
  template: (paper: string): string => `模板：${paper}`,
  line: ({ kind, title }: HandedNews): string => (kind === 'rule' ? handed.rule(title) : handed.template(title)),
  tag: ({ what }: HandedNews): { readonly word: string; readonly tone: Tone } => ({ word: TAGS[what], tone: TONES[what] }),
  href: ({ kind }: HandedNews): string => (kind === 'rule' ? '/rules' : '/papers'),
  more: (n: number): string => `还有 ${n} 项`,
} as const;
