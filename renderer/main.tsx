import { createRoot } from 'react-dom/client';
import { Gate } from './gate/Gate';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(<Gate />);
