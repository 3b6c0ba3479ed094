import type { Locator, Page } from '@playwright/test';

/** Chooses from a select box, whose list hangs at the end of the page and not below the box. */
export async function choose(box: Locator, option: string): Promise<void> {
  await box.click();
  await box.page().locator('.ant-select-item-option:visible').getByText(option, { exact: true }).click();
}

/** Types a person's name or initials and takes the first of the roster that fits. */
export async function pickPerson(box: Locator, typed: string, shown: string): Promise<void> {
  await box.click();
  await box.fill(typed);
  await box.page().locator('.ant-select-item-option:visible').filter({ hasText: shown }).first().click();
}

/** Types a date (20251106 works too) and leaves the calendar closed. */
export async function typeDate(box: Locator, date: string): Promise<void> {
  await box.click();
  await box.fill(date);
  await box.press('Enter');
}

/** One of several words beside each other. The component's own radio button is not to be seen; its word is. */
export async function press(group: Locator, word: string): Promise<void> {
  await group.getByText(word, { exact: true }).click();
}

/** An entry of the menu that a button opened. */
export const menuEntry = (page: Page, word: string): Locator => page.getByRole('menuitem', { name: word, exact: true });
