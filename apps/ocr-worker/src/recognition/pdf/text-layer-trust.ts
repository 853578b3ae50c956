import { RouteReason } from '@cira/contracts';
import { isGarbled } from '../plausibility/is-garbled';
import { plausibleWords } from '../plausibility/plausible-words';
import { PdfRect, shareOf } from './page-geometry';
import { isSpace, PdfCharacter } from './pdf-character';
import { PageContent } from './pdf-page';
import { TextLayer } from './text-layer';

/**
 * `sound`: the text layer says what the page says. `doubtful`: much may stand on the page that it does not say (a
 * letterhead typed over a scan) or that it says wrong (the hidden result of an old OCR), so OCR is asked too.
 * `useless`: missing or garbage. `blank`: nothing is drawn at all.
 */
export interface TextLayerTrust {
  trust: 'sound' | 'doubtful' | 'useless' | 'blank';
  reason: RouteReason;
}

const SOUND: TextLayerTrust = { trust: 'sound', reason: 'sound_text_layer' };
const PARTIAL: TextLayerTrust = { trust: 'doubtful', reason: 'partial_text_layer' };
const POOR: TextLayerTrust = { trust: 'doubtful', reason: 'poor_hidden_text' };
const MISSING: TextLayerTrust = { trust: 'useless', reason: 'no_text_layer' };
const GARBLED: TextLayerTrust = { trust: 'useless', reason: 'garbled_text_layer' };
const EMPTY: TextLayerTrust = { trust: 'blank', reason: 'empty' };

/** Fewer characters than an address block has. */
const FEW_CHARACTERS = 50;
/** Pictures smaller than this are logos. */
const LOGO_SHARE = 0.1;
/** Larger pictures can be the page itself. */
const SCAN_SHARE = 0.4;
/** So many drawn objects beside so little text may be letters turned into outlines. */
const MANY_OBJECTS = 200;
const TOO_MUCH_GARBAGE = 0.3;

export function textLayerTrust(
  layer: Pick<TextLayer, 'words' | 'characterCount' | 'garbage'>,
  content: PageContent,
  characters: readonly PdfCharacter[],
  visible: PdfRect,
): TextLayerTrust {
  if (layer.characterCount === 0) return content.objectCount === 0 ? EMPTY : MISSING;
  const texts = layer.words.map(({ text }) => text);
  if (layer.garbage > TOO_MUCH_GARBAGE || isGarbled(texts)) return GARBLED;

  const scans = content.pictures.filter((picture) => shareOf(visible, picture) > SCAN_SHARE);
  if (layer.characterCount < FEW_CHARACTERS) {
    const muchElse =
      content.objectCount > MANY_OBJECTS ||
      content.pictures.some((picture) => shareOf(visible, picture) > LOGO_SHARE);
    return muchElse ? PARTIAL : SOUND;
  }
  // A searchable scan carries its text over the picture, a letterhead's background too; a bare scan does not.
  if (scans.some((scan) => charactersOn(scan, characters) < FEW_CHARACTERS)) return PARTIAL;
  return scans.length > 0 && isHidden(content, characters) && isPoor(texts) ? POOR : SOUND;
}

function charactersOn(picture: PdfRect, characters: readonly PdfCharacter[]): number {
  return characters.filter(({ rect }) => shareOf(rect, picture) > 0.5).length;
}

/** Most of the text is the layer that makes a scan searchable. */
function isHidden({ unseenText }: PageContent, characters: readonly PdfCharacter[]): boolean {
  const printed = characters.filter((character) => !isSpace(character));
  return printed.filter(({ object }) => unseenText.has(object)).length > printed.length / 2;
}

/** A page of a document has more words than this; a hidden layer with fewer has left most of them out. */
const FEWEST_WORDS = 20;
/** Text layers of programs have 0.91 and more, good OCR too. */
const LEAST_PLAUSIBLE = 0.88;

function isPoor(texts: readonly string[]): boolean {
  const { share, judged } = plausibleWords(texts);
  return judged < FEWEST_WORDS || share < LEAST_PLAUSIBLE;
}
