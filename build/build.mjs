// `npm run build`: bundles the app into out/, unless it is there already.
import { ensureBuilt } from './runtime/build.mjs';

await ensureBuilt();
