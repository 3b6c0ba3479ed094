import type { PaperLayout } from './paper';

/** Sizes of a layout on A4: margins in millimetres, type in points. */
export interface Geometry {
  readonly top: number;
  readonly bottom: number;
  /** At the binding edge: the left of a right-hand page. */
  readonly inner: number;
  readonly outer: number;
  readonly font: number;
  readonly line: number;
  readonly title: number;
  /** Printed on both sides: the margins change sides from page to page. */
  readonly mirrored: boolean;
  /** Added to each character's width, in points. */
  readonly tracking: number;
  /** Everything takes whole lines, so that a full page counts its lines. */
  readonly grid: boolean;
  /** Of the title; '' = black. */
  readonly accent: string;
}

export const PAGE = { width: 210, height: 297 } as const;
const POINTS_A_MM = 72 / 25.4;

/** Never more than fits: the last character of a line, or the last line of a page, would go over. */
const floored = (points: number, steps: number): number => Math.floor(points * steps) / steps;

/**
 * GB/T 9704-2012, 5.2 and 6: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm with 22 lines of 28 characters in 三号 (16 pt). 28 of
 * those would be 158 mm wide, so the characters stand a little closer; 22 lines are 10.2 mm apart. Word counts lines in
 * twentieths of a point.
 */
const official: Geometry = {
  top: 37,
  bottom: 35,
  inner: 28,
  outer: 26,
  font: 16,
  line: floored((225 / 22) * POINTS_A_MM, 20),
  title: 22,
  mirrored: false,
  tracking: floored((156 / 28) * POINTS_A_MM - 16, 100),
  grid: true,
  accent: '',
};

export const GEOMETRY: Readonly<Record<PaperLayout, Geometry>> = {
  official,
  minutes: { ...official, font: 14, line: 25, title: 20, tracking: 0, grid: false, accent: '' },
  sheet: { top: 22, bottom: 22, inner: 20, outer: 20, font: 12, line: 20, title: 18, mirrored: false, tracking: 0, grid: false, accent: '' },
  handbook: { top: 25, bottom: 25, inner: 30, outer: 20, font: 12, line: 20, title: 18, mirrored: true, tracking: 0, grid: false, accent: '' },
  card: { top: 60, bottom: 40, inner: 35, outer: 35, font: 20, line: 40, title: 36, mirrored: false, tracking: 0, grid: false, accent: 'B3261E' },
};

/**
 * The standard's typefaces, none of them bundled: their names as systems know them, in the order in which they are looked
 * for. The last is what free systems have.
 */
export const FONTS = {
  body: ['仿宋_GB2312', '仿宋', 'FangSong', 'STFangsong', '华文仿宋', 'Noto Serif CJK SC'],
  title: ['方正小标宋简体', '方正小标宋_GBK', '小标宋', '宋体', 'SimSun', 'STSong', 'Noto Serif CJK SC'],
  black: ['黑体', 'SimHei', 'STHeiti', 'Noto Sans CJK SC'],
  kai: ['楷体_GB2312', '楷体', 'KaiTi', 'STKaiti', 'Noto Serif CJK SC'],
  song: ['宋体', 'SimSun', 'STSong', 'Noto Serif CJK SC'],
} as const;
export type FontName = keyof typeof FONTS;
