import { type Locator, type Page } from '@playwright/test';
import { choose, menuEntry } from './controls';
import { Frame } from './frame';

type KindWord = string;

/** 组织生活 as a list, with its filters. */
export class Gatherings extends Frame {
  readonly text: Locator;
  readonly rows: Locator;

  constructor(page: Page) {
    super(page);
    this.text = page.getByRole('textbox', { name: '在记录里找' });
    this.rows = page.getByRole('main').locator('tbody').getByRole('row');
  }

  async show(): Promise<void> {
    await this.visit('/gatherings');
    await this.showAll();
  }

  /** 下级记录. */
  async showBelow(): Promise<void> {
    await this.open('下级记录');
    await this.showAll();
  }

  private async showAll(): Promise<void> {
    // The list remembers what it was filtered by.
    await this.text.fill('');
    await choose(this.filter('年份'), '全部年份');
  }

  filter(word: '类别' | '年份' | '时段' | '状态' | '组织'): Locator {
    return this.main.getByRole('combobox', { name: word });
  }

  row(title: string): Locator {
    return this.rows.filter({ hasText: title });
  }

  async openRecord(title: string): Promise<void> {
    await this.text.fill(title);
    await this.main.getByRole('link', { name: title, exact: true }).click();
  }

  async start(kind: KindWord): Promise<void> {
    await this.button('新记录').click();
    await menuEntry(this.page, kind).click();
  }

  async copyLast(kind: KindWord): Promise<void> {
    await this.button('复制上次').click();
    await menuEntry(this.page, kind).click();
  }
}
