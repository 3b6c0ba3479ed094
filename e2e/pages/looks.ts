import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The smallest screen that the program is made for. */
export const SMALLEST = { width: 1366, height: 768 } as const;
/** The usual larger one. */
export const WIDE = { width: 1920, height: 1080 } as const;

// Letters that are part of the field's own words: keys, file endings, units, formats of sticks.
const ALLOWED = new Set(['ctrl', 'shift', 'alt', 'tab', 'enter', 'esc', 'zbb', 'zbk', 'kb', 'mb', 'gb', 'word', 'excel', 'pdf', 'wps', 'csv', 'docx', 'xlsx', 'fat', 'exfat', 'ntfs', 'sha', 'lsf']);

/** English that a person sees or hears, file names, paths and check digits apart. */
export async function englishLeftOver(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
    // A drawing inside a named control is not spoken; those at the end of the library's boxes bear its own names.
    const silent = '[aria-hidden="true"], [aria-hidden="true"] *, button[aria-label] *, .ant-select .anticon, .ant-picker .anticon';
    const named = [...document.querySelectorAll<HTMLElement>('[placeholder], [aria-label], [title], [alt]')];
    const spoken = named.filter((element) => !element.matches(silent)).flatMap((element) => ['placeholder', 'aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''));
    return [document.title, document.body.innerText, ...spoken].join('\n');
  });
  const words = said
    .replaceAll(/\S*[/\\]\S+/g, ' ')
    .replaceAll(/[0-9a-f]{8}\.zb[bk]/g, ' ')
    .replaceAll(/\b[0-9a-f]{4}(?:\s[0-9a-f]{4})+/g, ' ')
    // The seven groups of a recovery code, one a line.
    .replaceAll(/(?:\b[0-9A-Z]{4}\s+){6}[0-9A-Z]{4}\b/g, ' ')
    .match(/(?<![A-Za-z0-9-])[A-Za-z]{2,}(?![A-Za-z0-9-])/g);
  return [...new Set(words ?? [])].filter((word) => !ALLOWED.has(word.toLowerCase()));
}

/** What goes over its edge: the page to the right, or words that a button, a heading or a mark cannot hold. */
export async function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of [document.documentElement, ...document.querySelectorAll('main, .frame-main, .gate')]) {
      if (element.scrollWidth > element.clientWidth) found.push(`${element.tagName} is ${element.scrollWidth - element.clientWidth} px too wide`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('h1, h2, h3, button, a, th, label, .tag, .frame-nav span')) {
      const { overflowX, textOverflow, display } = getComputedStyle(element);
      const clips = overflowX !== 'visible' && textOverflow !== 'ellipsis' && display !== 'inline';
      if (clips && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1) found.push(`“${element.innerText}” is cut off`);
    }
    return found;
  });
}

/** What axe finds, as rule and place. */
export async function unreachable(page: Page): Promise<readonly string[]> {
  // The usual mode opens a second page, which this program refuses.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${(failureSummary ?? '').split('\n')[1] ?? ''}`));
}
