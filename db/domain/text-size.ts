/** 标准, 大, 特大. Read before the first paint, so without a schema library. */
export const TEXT_SIZES = ['standard', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export const isTextSize = (value: unknown): value is TextSize => TEXT_SIZES.some((size) => size === value);
