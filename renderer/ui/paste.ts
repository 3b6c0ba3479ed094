import type { ClipboardEvent } from 'react';

/** Word's soft line break (↵, U+000B), the two Unicode separators and Windows' line ends: all are ends of a line here. */
const LINE_ENDS = /\r\n?|\v|\u2028|\u2029/gu;
const LISTS = /<(?:ol|ul)[\s>]|mso-list/iu;
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, tr, blockquote, pre';

/** A text as a text box keeps it: a paragraph a line, no blanks at the ends of lines, at most one empty line in a row. */
export function keptLines(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(/[\u00a0\t]/gu, ' ')
    .replace(/ +$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/\n+$/u, '');
}

/** What Word or a page put on the clipboard, as lines: list items keep their numbers, which a plain text may lack. */
export function pastedText(html: string, plain: string): string {
  if (!LISTS.test(html)) return keptLines(plain);
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const blocks = [...body.querySelectorAll<HTMLElement>(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null || block.tagName === 'LI');
  const lines = blocks.map((block) => `${numberOf(block)}${ownText(block)}`).filter((line) => line.trim() !== '');
  return keptLines(lines.length === 0 ? plain : lines.join('\n'));
}

/** `2. ` for the second item of an <ol>; items without numbers get none. Word writes its numbers into the text itself. */
function numberOf(block: HTMLElement): string {
  const list = block.parentElement;
  if (block.tagName !== 'LI' || list?.tagName !== 'OL') return '';
  const items = [...list.children].filter((child) => child.tagName === 'LI');
  return `${Number(list.getAttribute('start') ?? '1') + items.indexOf(block)}. `;
}

/** The text of a block without that of lists inside of it; white space of the source is one blank, <br> ends a line. */
function ownText(block: HTMLElement): string {
  const text = (node: Node): string => {
    if (node instanceof HTMLElement) {
      if (node.tagName === 'BR') return '\v';
      if (node.tagName === 'OL' || node.tagName === 'UL') return '';
    }
    return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').replace(/[ \n\r\t\u00a0]+/gu, ' ') : [...node.childNodes].map(text).join('');
  };
  return text(block).replace(/ {2,}/gu, ' ').trim();
}

/** For `onPaste` of a box of several lines: paragraphs and numbered lists arrive as lines. The box's own undo takes it back. */
export function pasteLines(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const { clipboardData } = event;
  const plain = clipboardData.getData('text/plain');
  const text = pastedText(clipboardData.getData('text/html'), plain);
  if (text === '' || text === plain) return;
  event.preventDefault();
  // The one way to type into a box so that the box can undo it and keeps to its limit.
  document.execCommand('insertText', false, text);
}
