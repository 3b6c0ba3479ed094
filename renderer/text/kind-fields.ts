export { KIND_FIELDS, KIND_LISTS, KIND_ITEM_FIELDS, KIND_HISTORY_FIELDS } from '../../electron/contract';
