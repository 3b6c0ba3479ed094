import type { ThemeConfig } from 'antd';
import type { TextSize } from '../../electron/contract';

/** What one reads, in px: 标准, 大, 特大. The style sheets' rem follows the same numbers (ui/base.css). */
const BASE: Readonly<Record<TextSize, number>> = { standard: 15, large: 17, largest: 19 };

const BLUE = '#1d5fa8';
const PICKED = {
  colorPrimary: BLUE,
  colorPrimaryHover: BLUE,
  colorPrimaryActive: BLUE,
  colorPrimaryBorder: BLUE,
  controlOutline: 'rgb(29 95 168 / 18%)',
  controlItemBgActive: '#e9f1fb',
  hoverBorderColor: BLUE,
  activeBorderColor: BLUE,
  activeShadow: '0 0 0 2px rgb(29 95 168 / 18%)',
  activeOutlineColor: 'rgb(29 95 168 / 18%)',
} as const;

/** The component library in the colours and sizes of the drawn looks. */
export function themeOf(size: TextSize): ThemeConfig {
  const base = BASE[size];
  return {
    token: {
      colorPrimary: '#b3261e',
      colorError: '#b3261e',
      colorInfo: '#1d5fa8',
      colorSuccess: '#17703f',
      colorWarning: '#805300',
      colorLink: '#1d5fa8',
      colorText: '#1f2328',
      colorTextSecondary: '#57606a',
      colorTextDescription: '#57606a',
      colorTextPlaceholder: '#656d76',
      colorTextDisabled: '#656d76',
      colorBorder: '#b6bcc3',
      colorBorderSecondary: '#e4e6e9',
      borderRadius: 6,
      fontSize: base,
      fontSizeSM: base - 2,
      fontSizeLG: base + 1,
      lineHeight: 1.6,
      controlHeight: Math.round(base * 2.4),
      controlHeightSM: base * 2,
      fontFamily: "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif",
      wireframe: false,
      motion: false,
      boxShadow: '0 1px 2px rgb(31 35 40 / 6%), 0 6px 16px rgb(31 35 40 / 10%)',
    },
    components: {
      Button: {
        paddingInlineSM: 11,
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        defaultBorderColor: '#b6bcc3',
        defaultHoverColor: '#1f2328',
        defaultHoverBorderColor: '#656d76',
        defaultActiveColor: '#1f2328',
        defaultActiveBorderColor: '#1f2328',
      },
      // Red around a box would read as a mistake in it: what one fills in and picks is blue.
      Input: PICKED,
      InputNumber: PICKED,
      Select: PICKED,
      DatePicker: PICKED,
      Checkbox: PICKED,
      Radio: PICKED,
      Switch: PICKED,
      Table: { headerBg: '#fff', headerColor: '#57606a', headerSplitColor: 'transparent', cellPaddingBlock: 9, cellPaddingInline: 8, rowHoverBg: '#fafbfc' },
      Modal: { titleFontSize: base + 2 },
      Segmented: { itemSelectedColor: '#b3261e', trackBg: '#e4e6e9', itemColor: '#1f2328' },
    },
  };
}
