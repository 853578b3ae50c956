/** Pixels across and down for each unit of length; the unit does not matter here. */
export interface Resolution {
  x: number;
  y: number;
}

const CLASSIC = 42;
const ENTRY_SIZE = 12;
const X_RESOLUTION = 282;
const Y_RESOLUTION = 283;
const RATIONAL = 5;

/**
 * The resolution of one page of a TIFF as its file directory states it (TIFF 6.0, section 8); null where it does not.
 * Faxes have twice as many pixels across as down. `index` from 0.
 */
export function tiffResolution(bytes: Uint8Array, index: number): Resolution | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const little = view.getUint16(0) === 0x4949;
    if (view.getUint16(2, little) !== CLASSIC) return null;
    let directory = view.getUint32(4, little);
    for (let page = 0; page < index; page++) {
      directory = view.getUint32(directory + 2 + view.getUint16(directory, little) * ENTRY_SIZE, little);
    }
    const x = rational(view, directory, X_RESOLUTION, little);
    const y = rational(view, directory, Y_RESOLUTION, little);
    return x > 0 && y > 0 ? { x, y } : null;
  } catch (error) {
    // An address beyond the end of the file.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** NaN where the directory has no such entry. */
function rational(view: DataView, directory: number, tag: number, little: boolean): number {
  const count = view.getUint16(directory, little);
  for (let entry = directory + 2; entry < directory + 2 + count * ENTRY_SIZE; entry += ENTRY_SIZE) {
    if (view.getUint16(entry, little) !== tag || view.getUint16(entry + 2, little) !== RATIONAL) continue;
    const at = view.getUint32(entry + 8, little);
    return view.getUint32(at, little) / view.getUint32(at + 4, little);
  }
  return NaN;
}
