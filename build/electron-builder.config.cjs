// One configuration, two outputs (build/package.mjs): `ship` is what people get; `test` is the same with the inspector
// on, so that Playwright can drive it. Windows, Linux packages and the unpacked folder come from here alike.
const fs = require('node:fs');
const path = require('node:path');

const flavour = process.env.ZHIBU_FLAVOUR ?? 'ship';
const electronDist = process.env.ZHIBU_ELECTRON_DIST;

// A runtime with Node-API 10 takes the package's own prebuilt binary; the stand-in one, and one for old systems, takes
// ours (build/napi9.h, build/glibc228.c).
const ownBinary = process.env.ZHIBU_OWN_BINARY === '1';
const database = 'node_modules/better-sqlite3';
/** Of the prebuilt binaries only the target's: win32-x64.node for `win`. A Mac's package is made on a Mac only. */
const target = process.platform === 'darwin' ? 'darwin' : '${os}*';

/** @type {import('electron-builder').Configuration} */
module.exports = {
  appId: 'org.zhibu-handbook.app',
  productName: '支部手册',
  executableName: 'zhibu-handbook',
  copyright: 'The Zhibu Handbook contributors, MIT',
  // A .deb has to name a page. There is none, and no such domain can ever be (RFC 2606).
  extraMetadata: { homepage: 'https://zhibu-handbook.invalid/' },
  directories: { output: process.env.ZHIBU_OUTPUT ?? path.join('release', flavour), buildResources: 'build/resources' },
  ...(electronDist ? { electronDist, electronVersion: process.env.ZHIBU_ELECTRON_VERSION } : {}),
  electronLanguages: ['zh-CN', 'en-US'],
  npmRebuild: false,
  publish: null,
  asar: { smartUnpack: false },
  asarUnpack: ['**/*.node'],
  files: [
    'package.json',
    'out/{main,preload,renderer}/**',
    '!**/*.{md,map,d.ts,d.cts}',
    `!${database}/{deps,src,binding.gyp}`,
    ...(ownBinary ? [`!${database}/prebuilds`] : [`!${database}/build`, `!${database}/prebuilds/linuxmusl-*`, `!${database}/prebuilds/!(${target}-\${arch}.node)`]),
    '!node_modules/node-addon-api',
  ],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: flavour === 'test',
    enableEmbeddedAsarIntegrityValidation: true, // Electron checks it on Windows and macOS, and does not ask on Linux
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  fileAssociations: [
    { ext: 'zbb', name: '支部手册上报包', description: '支部手册上报包', mimeType: 'application/x-zhibu-package', role: 'Editor' },
  ],
  win: {
    target: [
      { target: 'nsis', arch: ['x64'] },
      { target: 'portable', arch: ['x64'] },
    ],
  },
  portable: { artifactName: 'zhibu-handbook-${version}-${arch}-portable.${ext}', requestExecutionLevel: 'user' },
  nsis: {
    oneClick: false,
    perMachine: false, // no administrator needed in an office
    allowElevation: false,
    packElevateHelper: false, // it would only help an update to ask for one
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false, // the records are the user's
    installerLanguages: ['zh_CN'],
    language: '2052',
    artifactName: 'zhibu-handbook-${version}-${arch}-setup.${ext}',
  },
  toolsets: { appimage: '1.0.3' }, // its runtime needs no FUSE 2 on the machine, and its entry leaves the sandbox on
  linux: {
    target: [
      { target: 'deb', arch: ['x64', 'arm64'] },
      { target: 'AppImage', arch: ['x64', 'arm64'] },
    ],
    category: 'Office',
    maintainer: 'The Zhibu Handbook contributors <zhibu-handbook@users.noreply.github.com>',
    synopsis: '基层党支部组织生活记录',
    artifactName: 'zhibu-handbook-${version}-${arch}.${ext}',
    desktop: { entry: { Name: '支部手册', 'Name[en]': 'Zhibu Handbook', MimeType: 'application/x-zhibu-package;' } },
  },
  /** The stand-in runtime brings its own loader of apps; nothing but app.asar belongs into a package. */
  afterPack: ({ appOutDir }) => fs.rmSync(path.join(appOutDir, 'resources', 'app'), { recursive: true, force: true }),
};
