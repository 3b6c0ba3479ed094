// Installs the programs that only tests use: other people's readers of our files.
import { installPackages, missingOutsiders } from './runtime/system.mjs';

if (!(await installPackages(missingOutsiders()))) process.exitCode = 1;
