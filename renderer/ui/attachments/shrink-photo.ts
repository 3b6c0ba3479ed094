import { LONG_SIDE } from '../../../electron/contract';

const QUALITY = 0.85;

/**
 * A picture as a JPEG of at most 1,920 a side, upright, with nothing in it but what one sees: it is drawn anew, so
 * that EXIF, place, camera and previews stay behind. Null when it cannot be read as a picture.
 */
export async function shrinkPhoto(file: Blob): Promise<Blob | null> {
  const bitmap = await decoded(file);
  if (bitmap === null) return null;
  const scale = Math.min(1, LONG_SIDE / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale))) as [number, number];
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { alpha: false });
  if (pen === null) return null;
  pen.imageSmoothingQuality = 'high';
  // Where a picture is transparent, paper shows.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
}

async function decoded(file: Blob): Promise<ImageBitmap | null> {
  try {
    // The orientation that the camera noted is applied here, before the note is gone.
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (thrown) {
    if (thrown instanceof DOMException) return null;
    throw thrown;
  }
}
