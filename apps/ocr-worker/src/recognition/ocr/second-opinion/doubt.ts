import { OcrWord } from '../ocr-word';
import { Picture } from '../picture';
import { unreadInkShare } from './unread-ink';

/** No dictionary helps with digits, and a wrong one does harm: numbers must be surer than words. */
const SURE_NUMBER = 0.95;
const SURE_WORD = 0.6;
/** Smaller marks are dots and dust, pixels. */
const LEAST_HEIGHT = 8;

/** Pages that the first engine reads well have this mean confidence. */
const READ_WELL = 0.85;
/** Rules, logos and signatures are ink without words too; so large a share of it is text that was not seen as such. */
const MOSTLY_UNREAD = 0.85;

/** Whether a word is worth a second opinion. */
export function isDoubtful({ text, confidence, box }: OcrWord): boolean {
  if (box.y1 - box.y0 < LEAST_HEIGHT || !/[\p{L}\p{N}]/u.test(text)) return false;
  return confidence < (/\d/.test(text) ? SURE_NUMBER : SURE_WORD);
}

/** Whether there may well be text on a page that the first engine did not see. */
export async function mayHaveUnreadText(picture: Picture, words: readonly OcrWord[]): Promise<boolean> {
  return meanConfidence(words) < READ_WELL || (await unreadInkShare(picture, words)) > MOSTLY_UNREAD;
}

/** Over characters; 0 without words. */
function meanConfidence(words: readonly OcrWord[]): number {
  const characters = words.reduce((sum, { text }) => sum + text.length, 0);
  const sum = words.reduce((total, { text, confidence }) => total + text.length * confidence, 0);
  return characters === 0 ? 0 : sum / characters;
}
