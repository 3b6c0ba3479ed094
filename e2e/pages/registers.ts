import type { Locator } from '@playwright/test';
import { choose, press, typeDate } from './controls';
import { Frame } from './frame';

/** 谈心谈话, 党费 and 工作计划. */
export class Registers extends Frame {
  field(label: string): Locator {
    return this.main.getByLabel(label, { exact: true });
  }

  /** Types initials into the box of several names and takes the one that fits. */
  async pickOther(initials: string, name: string): Promise<void> {
    const box = this.field('谈话对象');
    await box.fill(initials);
    await this.page.locator('.ant-select-item-option:visible').getByText(name, { exact: true }).click();
  }

  /** A box of the dues sheet. */
  box(label: string): Locator {
    return this.main.getByRole('textbox', { name: label, exact: true });
  }

  get payers(): Locator {
    return this.main.getByRole('table').locator('tbody').getByRole('rowheader');
  }

  async planLine(at: number, item: { readonly on: string; readonly kind: string; readonly title: string; readonly place: string; readonly responsible: string }): Promise<void> {
    await typeDate(this.field(`第 ${at} 项日期`), item.on);
    await choose(this.field(`第 ${at} 项类别`), item.kind);
    await this.field(`第 ${at} 项主题`).fill(item.title);
    await this.field(`第 ${at} 项地点`).fill(item.place);
    await this.field(`第 ${at} 项责任人`).fill(item.responsible);
    await this.page.keyboard.press('Tab');
  }

  async unit(word: '年度' | '季度' | '学期'): Promise<void> {
    await press(this.field('计划类型'), word);
  }
}
