import { CalendarOutlined, CheckOutlined, CloseCircleFilled, CloseOutlined, DownOutlined, EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { common } from '../text/common';

/** The drawings at the end of the library's boxes. Its own are spoken by their English names: calendar, down, close. */
export const SELECT_ICONS = {
  suffixIcon: <DownOutlined aria-hidden="true" />,
  removeIcon: <CloseOutlined aria-hidden="true" />,
  menuItemSelectedIcon: <CheckOutlined aria-hidden="true" />,
} as const;

export const DATE_ICONS = {
  suffixIcon: <CalendarOutlined aria-hidden="true" />,
  allowClear: { clearIcon: <CloseCircleFilled aria-hidden="true" /> },
} as const;

/** The eye is pressed, so it is told what it does. */
export const PASSWORD_ICONS = {
  iconRender: (shown: boolean) => (shown ? <EyeOutlined aria-label={common.hideTyped} /> : <EyeInvisibleOutlined aria-label={common.showTyped} />),
} as const;
