import { createRoot } from 'react-dom/client';
import { ask } from './data/bridge';
import { Gate } from './gate/Gate';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
// How things stand is known before anything is drawn: so what is drawn first is the box, and not an empty page.
void ask('app.status', {}).then((asked) => createRoot(root).render(<Gate asked={asked} />));
