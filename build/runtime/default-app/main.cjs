// What `electron FOLDER` does in the official binary and the stand-in lacks: loads the app named on the command line.
const path = require('node:path');
const { app } = require('electron');

const folder = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const manifest = require(path.join(folder, 'package.json'));
process.defaultApp = true;
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setAppPath(folder);
require(path.join(folder, manifest.main));
