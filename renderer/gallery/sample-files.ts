import type { AttachedFile } from '../../electron/contract';

/** A drawn meeting: a banner and nine people, as JPEG. */
export const SAMPLE_PHOTO =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAoHBwgHBgoICAgLCgoLDhgQDg0NDh0VFhEYIx8lJCIfIiEmKzcvJik0KSEiMEExNDk7Pj4+JS5ESUM8SDc9Pjv/2wBDAQoLCw4NDhwQEBw7KCIoOzs7Oz' +
  's7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozv/wAARCACgAPADASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUF' +
  'BAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmq' +
  'KjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAEC' +
  'AxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqK' +
  'mqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwD0qiiirICiiigAooooAKKKpajrFhpXl/bp/K83Oz5GbOMZ6A+opNpK7KjGU3yxV2XaKxf+' +
  'Ev0H/n//APIL/wDxNH/CX6D/AM//AP5Bf/4mp9pDujb6rX/kf3M2qKxf+Ev0H/n/AP8AyC//AMTR/wAJfoP/AD//APkF/wD4mj2kO6D6rX/kf3M2qKxf+Ev0H/n/AP8AyC//AMTR/wAJfoP/AD//AP' +
  'kF/wD4mj2kO6D6rX/kf3M2qKxf+Ev0H/n/AP8AyC//AMTR/wAJfoP/AD//APkF/wD4mj2kO6D6rX/kf3M2qKxf+Ev0H/n/AP8AyC//AMTR/wAJfoP/AD//APkF/wD4mj2kO6D6rX/kf3M2qKxf+Ev0' +
  'H/n/AP8AyC//AMTR/wAJfoP/AD//APkF/wD4mj2kO6D6rX/kf3M2qKxf+Ev0H/n/AP8AyC//AMTR/wAJfoP/AD//APkF/wD4mj2kO6D6rX/kf3M2qKzrDXtM1SdoLO582RV3kbGXjIHcD1FaNUmnqj' +
  'GcJQdpKzCiiimSFFFFABRRRQAUUUUAFFFFABRRRQAVxfxD/wCYf/21/wDZK7SuL+If/MP/AO2v/slY4j+Gz0Mt/wB6h8/yZxdFFFeWfXhRRRQAUUUUAFFFFABRRRQAUUUUAFFFFAHT+Af+Q5N/17N/' +
  '6Eteg1594B/5Dk3/AF7N/wChLXoNelhv4Z8pmv8AvL9EFFFFdB5YUUUUAFFFFABRRRQAUUUUAFFFFABXF/EP/mH/APbX/wBkrtK57xVoF3rn2X7LJCnk793msRnO3GMA+lZVk5U2kduAqRp4iMpOy1' +
  '/JnnFFdP8A8IDqv/PxZ/8Afbf/ABNH/CA6r/z8Wf8A323/AMTXn+xqdj6b69hv50cxRXT/APCA6r/z8Wf/AH23/wATR/wgOq/8/Fn/AN9t/wDE0exqdg+vYb+dHMUV0/8AwgOq/wDPxZ/99t/8TR/w' +
  'gOq/8/Fn/wB9t/8AE0exqdg+vYb+dHMUV0//AAgOq/8APxZ/99t/8TR/wgOq/wDPxZ/99t/8TR7Gp2D69hv50cxRXT/8IDqv/PxZ/wDfbf8AxNH/AAgOq/8APxZ/99t/8TR7Gp2D69hv50cxRXT/AP' +
  'CA6r/z8Wf/AH23/wATR/wgOq/8/Fn/AN9t/wDE0exqdg+vYb+dHMUV0/8AwgOq/wDPxZ/99t/8TR/wgOq/8/Fn/wB9t/8AE0exqdg+vYb+dB4B/wCQ5N/17N/6Eteg1y3hjwxe6LqUlzcywOjQlAI2' +
  'YnJIPcD0rqa7qEXGFmfOZjUhUr80HdWQUUUVueeFFFFABRRRQAUUUUAFFFFABRRRQAUUUUAFFFFABRRRQAUUUUAFFFFABRRRQAUUUUAFFFFABRRRQAUUUUAFFFFABRRRQAUUUUAMd8cCkDnPPNDjnP' +
  'rTQMnArjnOamdkIQcCamO+OBTgMDFMcc59a3quSjdGFJRcrMA5zzzUlQgZOBUoGBiooyk73KrRirWGu+OBSBznnmhxzn1poGTgVnOc1M1hCDgTUx3xwKcBgYpjjnPrW9VyUbowpKLlZgHOeeakqEDJ' +
  'wKlAwMVFGUne5VaMVaw13xwKQOc880OOc+tNAycCs5zmpmsIQcCamO+OBTgMDFMcc59a3quSjdGFJRcrMA5zzzUlQgZOBUoGBiooyk73KrRirWGu+OBSBznnmhxzn1poGTgVnOc1M1hCDgTUx3xwKc' +
  'BgYpjjnPrW9VyUbowpKLlZgHOeeakqEDJwKlAwMVFGUne5VaMVaw13xwKQOc880OOc+tNAycCs5zmpmsIQcCaikAwMUtdhxhRRRQB4HRRRXWZnpvw1/wCRduP+vtv/AEBK80r0v4a/8i7cf9fbf+gJ' +
  'XmlTDdldAr0z4bf8i9P/ANfbf+gJXmdemfDb/kXp/wDr7b/0BKKnwgjzWiiithnpfw4/5F+f/r7b/wBASvNq9J+HH/Ivz/8AX23/AKAlebVFP4pDQV6V8Of+Rfn/AOvtv/QErzWvSvhz/wAi/P8A9f' +
  'bf+gJRW+EbPN6KKK6Cj0j4df8AIAn/AOvpv/QErzqvRfh1/wAgCf8A6+m/9ASvOqypfHIEFejfDz/kAT/9fTf+gpXnNejfDz/kAT/9fTf+gpTxHwBLY86ooorpND0b4ef8gGf/AK+m/wDQUrzyvQ/h' +
  '5/yAZ/8Ar6b/ANBSvPKxo/xJijuwr0T4ff8AIBn/AOvpv/QVrzuvRPh9/wAgGf8A6+m/9BWjE/wwnsee0UUV1mh6H8P/APkBTf8AX03/AKCtdRXL/D//AJAU3/X03/oK11FePX/iM55bhRWX/wAJLp' +
  'H/AD9/+Q3/AMKP+El0j/n7/wDIb/4Vz88e4ckux4vRRRXaYnpvw1/5F24/6+2/9ASvNK7/AMA6vY2GhzRXU/lublmA2MeNq+g9q4Cog05MtppIK9M+G3/IvT/9fbf+gJXmdegeAtXsbDQ5orqfy3Ny' +
  'zAbGPG1fQe1FVpR1CKbehwNFFFbgel/Dj/kX5/8Ar7b/ANASvNq7zwJq9jYaJNFdT+W5uWYDYx42r6D2rg6zptOcirNBXpXw5/5F+f8A6+2/9ASvNa73wLq9jYaJNFdT+W5uWYDYx42r6D2p12lDUd' +
  'm9jhKKKK6BnpHw6/5AE/8A19N/6AledV3PgbV7Gw0WaK6n8tzcswGxjxtX0HtXDVjSac5DSaCvRvh5/wAgCf8A6+m/9BSvOa7rwPq9jYaNNFdT+W5uGYDYx42r6D2p4hpU9Qab2OGooorqLPRvh5/y' +
  'AZ/+vpv/AEFK88rtvBGr2Nho00V1P5bm4ZgNjHjavoPauJrCi06kxJNNhXonw+/5AM//AF9N/wCgrXnddv4K1exsNHliup/Lc3DMBsY8bV9B7UYppU9RyTa0OKooorsLPQ/h/wD8gKb/AK+m/wDQVr' +
  'qK4rwXq9jYaPLFdT+W5uCwGxjxtX0HtXQ/8JLpH/P3/wCQ3/wrxa8oqq9TGUJN6I4OiiivIPQIfslt/wA+8X/fAo+yW3/PvF/3wKmoquaXcnlXYakaRLtjRUHXCjFR/Zbb/n3i/wC+BU1FLmfcdkQ/' +
  'Zbb/AJ94v++BUiRpGMRoqDrhRinUUOTe7CyRF9lt/wDnhH/3wKPstv8A88I/++BUtFPnl3DlXYakaRjCIqjrhRimfZrf/nhH/wB8CpaKOZrqFkRfZrf/AJ4R/wDfAp6RpGMIiqOuFGKdRQ5N7sLIi+' +
  'zQf88Y/wDvkUfZoP8AnjH/AN8ipaKOeXcLIaiJGMIqqPQDFM+zwf8APGP/AL5FS0UKUl1CyIvs8H/PGP8A75FPVEQYRQo9AMU6ihyk92FkR/Z4f+eMf/fIo+zw/wDPGP8A75FSUU+efcLIaqKgwihR' +
  '6AYpvkQ/88k/75FSUUlKS2YWI/Ih/wCeSf8AfIpyoqDCqFHoBinUUOcno2FiPyIv+eSf98ijyIv+eSf98ipKKftJ92FkNVVQYVQo9hinUUVLberGFFFFIAooooAKKKKACiiigAooooAKKKKACiiigA' +
  'ooooAKKKKACiiigAooooAKKKKACiiigAooooAKKKKACiiigAooooAKKKKACiiigAooooAKKKKACiiigAooooAKKKKACiiigAooooAKKKKACiiigAooooAKKKKAP//Z';

const aFile = (fields: Partial<AttachedFile>): AttachedFile => ({ sha256: 'a'.repeat(64), name: '会场.jpg', type: 'image/jpeg', bytes: 342_118, carried: false, ...fields });

/** Two photos, a PDF, a text, and one that was not brought along. */
export const SAMPLE_FILES = [
  { id: '1', file: aFile({ carried: true }), title: '会场全景' },
  { id: '2', file: aFile({ sha256: 'b'.repeat(64), name: '签到.jpg', bytes: 287_004 }), title: '签到处' },
  { id: '3', file: aFile({ sha256: 'c'.repeat(64), name: '关于召开党员大会的通知.pdf', type: 'application/pdf', bytes: 1_204_551, carried: true }) },
  { id: '4', file: aFile({ sha256: 'd'.repeat(64), name: '党课讲稿.docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', bytes: 48_220 }) },
  { id: '5', file: aFile({ sha256: 'f'.repeat(64), name: '现场.jpg', carried: true }) },
] as const;
