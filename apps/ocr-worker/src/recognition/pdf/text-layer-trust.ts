import { PdfRect } from './page-geometry';
import { PdfCharacter } from './pdf-character';
import { PageContent } from './pdf-page';
import { TextLayer } from './text-layer';

/**
 * `sound`: the text layer says what the page says. `doubtful`: much may stand on the page that it does not say (a
 * letterhead typed over a scan), so OCR is asked too. `useless`: missing or garbage. `blank`: nothing is drawn at all.
 */
export type TextLayerTrust = 'sound' | 'doubtful' | 'useless' | 'blank';

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
  layer: Pick<TextLayer, 'characterCount' | 'garbage'>,
  content: PageContent,
  characters: readonly PdfCharacter[],
  visible: PdfRect,
): TextLayerTrust {
  if (layer.characterCount === 0) return content.objectCount === 0 ? 'blank' : 'useless';
  if (layer.garbage > TOO_MUCH_GARBAGE) return 'useless';

  const share = (rect: PdfRect) => area(intersection(rect, visible)) / Math.max(area(visible), 1);
  if (layer.characterCount < FEW_CHARACTERS) {
    const muchElse =
      content.objectCount > MANY_OBJECTS || content.pictures.some((picture) => share(picture) > LOGO_SHARE);
    return muchElse ? 'doubtful' : 'sound';
  }
  // A searchable scan carries its text over the picture, a letterhead's background too; a bare scan does not.
  const bareScan = content.pictures.some(
    (picture) => share(picture) > SCAN_SHARE && charactersOn(picture, characters) < FEW_CHARACTERS,
  );
  return bareScan ? 'doubtful' : 'sound';
}

function charactersOn(picture: PdfRect, characters: readonly PdfCharacter[]): number {
  return characters.filter(({ rect }) => area(rect) > 0 && area(intersection(rect, picture)) > area(rect) / 2)
    .length;
}

function intersection(a: PdfRect, b: PdfRect): PdfRect {
  return {
    left: Math.max(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
    top: Math.min(a.top, b.top),
  };
}

function area({ left, bottom, right, top }: PdfRect): number {
  return Math.max(0, right - left) * Math.max(0, top - bottom);
}
