import { CloseCircleFilled } from '@ant-design/icons';
import { common } from '../text/common';

/** For a select box that may be emptied: the library's own cross is spoken in English. */
export const CLEARING = { clearIcon: <CloseCircleFilled aria-hidden="true" />, label: common.clear } as const;
