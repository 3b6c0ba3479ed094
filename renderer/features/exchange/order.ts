import type { ReportPreview } from '../../../electron/contract';

/** What goes to the stick: fixed when 写到 U 盘 is pressed, because afterwards the next preview is another one. */
export interface Order {
  readonly preview: ReportPreview;
  readonly period: string;
  readonly to: string;
  readonly all: boolean;
}
