import { describe, expect, it } from 'vitest';
import { aCompound, aDocx, aJpeg, aNote, anExe, anXlsx, aPdf, aPng, ascii, aZip, EXIF } from '../../testing/files';
import type { FailureCode } from '../failure';
import { checkKept, checkPicked, MOST_FILE_BYTES, typeOfBytes } from './check-file';
import { safeName } from './file-name';

const SVG = ascii('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const HTML = ascii('<!doctype html><title>%PDF-1.7</title>');
const WEBP = Uint8Array.of(...ascii('RIFF\0\0\0\0WEBPVP8 '), ...new Uint8Array(20));
const BMP = Uint8Array.of(...ascii('BM'), 70, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, ...new Uint8Array(44));
const HEIC = Uint8Array.of(0, 0, 0, 24, ...ascii('ftypheic'), ...new Uint8Array(20));
const huge = (): Uint8Array => {
  const bytes = new Uint8Array(MOST_FILE_BYTES + 1);
  bytes.set(aPdf());
  bytes.set(ascii('%%EOF'), bytes.length - 5);
  return bytes;
};

describe('what somebody picked', () => {
  it.each<[string, Uint8Array, 'picture' | 'document']>([
    ['合影.jpg', aJpeg(), 'picture'],
    ['合影.JPG', aJpeg({ notes: [EXIF] }), 'picture'],
    ['手机拍的.jpeg', aPng(), 'picture'],
    ['截图.png', aPng(), 'picture'],
    ['图.webp', WEBP, 'picture'],
    ['图.bmp', BMP, 'picture'],
    ['图.gif', ascii('GIF89a\x02\0\x02\0'), 'picture'],
    ['通知.pdf', aPdf(), 'document'],
    ['讲稿.docx', aDocx(), 'document'],
    ['讲稿（在线另存）.docx', aZip(['[Content_Types].xml', 'word/document2.xml']), 'document'],
    ['签到.xlsx', anXlsx(), 'document'],
    ['党课.pptx', aZip(['[Content_Types].xml', 'ppt/presentation.xml']), 'document'],
    ['旧讲稿.doc', aCompound(['1Table', 'WordDocument']), 'document'],
    ['里面有表的.doc', aCompound(['1Table', 'WordDocument'], ['Workbook']), 'document'],
    ['旧表.xls', aCompound(['Workbook']), 'document'],
    ['更旧的表.xls', aCompound(['Book']), 'document'],
    ['旧课件.ppt', aCompound(['Current User', 'PowerPoint Document']), 'document'],
    ['金山.wps', aCompound(['WordDocument']), 'document'],
    ['金山.et', aCompound(['Workbook']), 'document'],
    ['公文.ofd', aZip(['OFD.xml', 'Doc_0/Document.xml']), 'document'],
  ])('%s is taken', (name, bytes, kind) => {
    expect(checkPicked(name, bytes)).toEqual({ ok: true, value: kind });
  });

  it.each<[string, Uint8Array, FailureCode]>([
    ['空.pdf', new Uint8Array(0), 'attachment-empty'],
    ['合影.jpg', anExe(), 'attachment-not-as-named'],
    ['合影.jpg', SVG, 'attachment-not-as-named'],
    ['合影.png', aPdf(), 'attachment-not-as-named'],
    ['合影.jpg', ascii('\xff\xd8'), 'attachment-not-as-named'],
    ['通知.pdf', HTML, 'attachment-not-as-named'],
    ['通知.pdf', aPdf().subarray(0, 20), 'attachment-not-as-named'],
    ['通知.pdf', aJpeg(), 'attachment-not-as-named'],
    ['讲稿.docx', aZip(['readme.txt', 'setup.exe']), 'attachment-not-as-named'],
    ['讲稿.docx', aDocx().subarray(0, 60), 'attachment-not-as-named'],
    ['讲稿.docx', Uint8Array.of(...anExe(), ...aDocx()), 'attachment-not-as-named'],
    ['讲稿.docx', anXlsx(), 'attachment-not-as-named'],
    ['带宏.docx', aZip(['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin']), 'attachment-not-as-named'],
    ['旧讲稿.doc', aCompound(['_MsiDatabase']), 'attachment-not-as-named'],
    ['旧讲稿.doc', aCompound(['Workbook']), 'attachment-not-as-named'],
    ['旧讲稿.doc', aCompound(['WordDocument']).subarray(0, 900), 'attachment-not-as-named'],
    ['加密.docx', aCompound(['EncryptionInfo', 'EncryptedPackage']), 'attachment-locked'],
    ['合影.jpg', aCompound(['EncryptedPackage']), 'attachment-not-as-named'],
    ['IMG_0001.HEIC', HEIC, 'attachment-heic'],
    ['IMG_0001.jpg', HEIC, 'attachment-heic'],
    ['图.svg', SVG, 'attachment-kind'],
    ['程序.exe', anExe(), 'attachment-kind'],
    ['压缩.zip', aZip(['a.txt']), 'attachment-kind'],
    ['带宏.docm', aDocx(), 'attachment-kind'],
    ['没有扩展名', aPdf(), 'attachment-kind'],
    ['大.pdf', huge(), 'attachment-too-large'],
    ['炸弹.png', aPng(65_000, 65_000), 'photo-too-many-pixels'],
  ])('%s is refused (%#)', (name, bytes, code) => {
    expect(checkPicked(name, bytes)).toMatchObject({ ok: false, error: { code } });
    expect(checkKept(name, bytes).ok).toBe(false);
  });
});

describe('what is stored', () => {
  it('of a photo is a clean JPEG of at most 1,920 a side', () => {
    expect(checkKept('合影.png', aJpeg({ width: 1920, height: 1080 }))).toEqual({ ok: true, value: { type: 'image/jpeg', name: '合影.jpg' } });
    expect(checkKept('合影.jpg', aJpeg({ width: 1921, height: 10 }))).toMatchObject({ ok: false, error: { code: 'photo-not-clean' } });
    expect(checkKept('合影.png', aPng())).toMatchObject({ ok: false, error: { code: 'photo-not-clean' } });
  });

  it.each([
    ['EXIF with a place', { notes: [EXIF] }],
    ['XMP', { notes: [aNote(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x/>')] }],
    ['IPTC', { notes: [aNote(0xed, 'Photoshop 3.0\0')] }],
    ['a comment', { notes: [aNote(0xfe, '39.9,116.4')] }],
    ['a second picture', { notes: [aNote(0xe2, 'MPF\0II*\0')] }],
    ['EXIF under JFIF’s mark', { notes: [aNote(0xe0, 'Exif\0\0GPS')] }],
    ['a film behind the picture', { tail: [...ascii('....ftypmp42')] }],
  ])('is never a photo with %s', (_, fields) => {
    expect(checkKept('合影.jpg', aJpeg(fields))).toMatchObject({ ok: false, error: { code: 'photo-not-clean' } });
    expect(typeOfBytes(aJpeg(fields))).toBeNull();
  });

  it('may be a photo with a colour profile', () => {
    expect(checkKept('合影.jpg', aJpeg({ notes: [aNote(0xe2, 'ICC_PROFILE\0\x01\x01')] })).ok).toBe(true);
  });

  it('is told by its bytes when it comes from elsewhere', () => {
    expect(typeOfBytes(aJpeg())).toBe('image/jpeg');
    expect(typeOfBytes(aPdf())).toBe('application/pdf');
    expect(typeOfBytes(aCompound(['WordDocument']))).toBe('application/msword');
    for (const bad of [SVG, anExe(), HTML, HEIC, aPng(), aZip(['a']), aCompound(['EncryptedPackage']), new Uint8Array(0)]) expect(typeOfBytes(bad)).toBeNull();
  });
});

it.each([
  ['../../etc/通知.pdf', 'pdf', '通知.pdf'],
  ['C:\\桌面\\通知.PDF', 'pdf', '通知.pdf'],
  ['exe.\u202efdp', 'pdf', 'exe.pdf'],
  ['CON.pdf', 'pdf', 'CON_.pdf'],
  ['结尾有点. .pdf', 'pdf', '结尾有点.pdf'],
  ['a<b>:"c|d?.docx', 'docx', 'abcd.docx'],
  ['.pdf', 'pdf', '附件.pdf'],
  ['好'.repeat(150) + '.pdf', 'pdf', '好'.repeat(100) + '.pdf'],
])('the name %j is stored so that every system can take it', (given, ending, name) => {
  expect(safeName(given, ending)).toBe(name);
});
