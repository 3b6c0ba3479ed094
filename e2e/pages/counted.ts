import type { Locator, Page } from '@playwright/test';

/** A person at work whose every action is counted: a click, a key, and a text typed into one box. */
export class Counted {
  actions = 0;

  constructor(private readonly page: Page) {}

  async click(what: Locator): Promise<void> {
    this.actions += 1;
    await what.click();
  }

  /** One key or a combination, as `Control+s`. */
  async press(key: string): Promise<void> {
    this.actions += 1;
    await this.page.keyboard.press(key);
  }

  /** Types where the cursor stands. */
  async type(text: string): Promise<void> {
    this.actions += 1;
    await this.page.keyboard.insertText(text);
  }
}
