import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { drawCalibration } from './calibration-picture.mjs';
import { calibrate } from './calibration.mjs';

const results = [
  ...Array.from({ length: 8 }, (_, index) => ({ confidence: 0.55, right: index < 4, verdict: 'unproved' })),
  { confidence: 1, right: true, verdict: 'proved' },
];

test('each bin is a point where its confidence meets its share right, and a column', () => {
  const svg = drawCalibration(calibrate(results), { title: 'A & B <1>' });
  assert.equal(XMLValidator.validate(svg), true);
  const picture = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(svg).svg;
  assert.equal(picture.text[0]['#text'], 'A &amp; B &lt;1>'.replace('&amp;', '&').replace('&lt;', '<'));

  const [half, sure] = picture.circle;
  const plot = picture.rect[1];
  const x = (share) => Number(plot.x) + share * Number(plot.width);
  const y = (share) => Number(plot.y) + (1 - share) * Number(plot.height);
  assert.deepEqual([half.cx, half.cy].map(Number), [x(0.55), y(0.5)]);
  assert.deepEqual([sure.cx, sure.cy].map(Number), [x(1), y(1)]);
  const columns = picture.rect.slice(2).map(({ height }) => Number(height));
  assert.ok(Math.abs(columns[0] - 8 * columns[1]) < 0.5);
});
