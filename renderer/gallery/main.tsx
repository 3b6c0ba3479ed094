import { createRoot } from 'react-dom/client';
import type { TextSize } from '../../electron/contract';
import { Gallery } from './Gallery';
import { installSampleApi } from './sample-api';

installSampleApi();
const SIZES: readonly TextSize[] = ['standard', 'large', 'largest'];
const asked = new URLSearchParams(window.location.search).get('size');
const size = SIZES.find((each) => each === asked) ?? 'standard';
document.documentElement.dataset['size'] = size;
const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery size={size} />);
