export { bytesText } from '../../electron/contract';
