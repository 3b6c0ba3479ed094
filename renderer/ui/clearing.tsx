import { CloseCircleFilled } from '@ant-design/icons';
import { common } from '../text/common';

/** For a select box that may be emptied: the library's own cross is spoken in English. */
export const CLEARING = { clearIcon: <CloseCircleFilled aria-hidden="true" />, label: common.clear } as const;

/** The same for a box that one types in: there the drawing itself is the button's name. */
export const INPUT_CLEARING = { clearIcon: <CloseCircleFilled aria-label={common.clear} /> } as const;
