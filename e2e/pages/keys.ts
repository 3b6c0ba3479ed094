import { expect, type Locator, type Page } from '@playwright/test';

// More stops than the longest screen has.
const MOST_STOPS = 120;

const isFocused = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));

/** Goes from stop to stop until the focus is on it. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
    // A menu moves its focus when it is drawn again; the next key before that would go too far.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }
  await expect(target).toBeFocused();
}

/** What one stop looks like: the element, what wraps it and what stands beside it. */
const LOOK = `(() => {
  const at = document.activeElement;
  const near = [at, ...(at.parentElement ? at.parentElement.children : []), at.parentElement, at.parentElement?.parentElement, at.parentElement?.parentElement?.parentElement];
  globalThis.lastStop = { at, near };
  return globalThis.lookOf(near);
})()`;

export interface Stop {
  readonly name: string;
  /** Something around it changed its line, shadow, edge or ground when the focus came. */
  readonly seen: boolean;
}

/** Every stop of a screen from its beginning, by Tab, until the focus leaves it or comes round. */
export async function walk(page: Page, most = MOST_STOPS): Promise<readonly Stop[]> {
  await page.addStyleTag({ content: '*, *::before, *::after { transition: none !important; animation: none !important; }' });
  await page.evaluate(() => {
    const styleOf = (element: Element): string => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor, textDecorationLine } = getComputedStyle(element);
      return [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor, textDecorationLine].join(' ');
    };
    Reflect.set(globalThis, 'lookOf', (near: readonly (Element | null | undefined)[]) => near.map((element) => (element ? styleOf(element) : '')).join('\\n'));
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const stops: Stop[] = [];
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>(LOOK);
    const found = await page.evaluate(() => {
      const { at } = Reflect.get(globalThis, 'lastStop');
      const around = at === document.body;
      const again = at.dataset.stopped === 'yes';
      at.dataset.stopped = 'yes';
      return { around, again, name: `${at.tagName.toLowerCase()} ${at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? ''}`.trim().slice(0, 60) };
    });
    if (found.around || found.again) break;
    const left = await page.evaluate(async () => {
      const { at, near } = Reflect.get(globalThis, 'lastStop');
      at.blur();
      // Some boxes mark themselves as left only when they are drawn again.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const look = Reflect.get(globalThis, 'lookOf')(near);
      at.focus({ focusVisible: true, preventScroll: true });
      return look;
    });
    stops.push({ name: found.name, seen: focused !== left });
  }
  return stops;
}

/** After a walk: what of the screen can be clicked and was no stop. Of a group of choices one is a stop, arrows go to the others. */
export async function passedBy(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, select, textarea, summary, [role="button"], [role="combobox"], [tabindex])')) {
      const skipped = element.matches('[type="radio"], :disabled, [tabindex="-1"], fieldset:disabled *') || element.dataset['stopped'] === 'yes' || element.contains(document.querySelector('[data-stopped="yes"]'));
      if (!skipped && element.checkVisibility({ visibilityProperty: true })) found.push(`${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.trim().slice(0, 60));
    }
    return found;
  });
}
