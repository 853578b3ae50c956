import { Reading } from '@cira/contracts';
import { readingOf, SAMPLE_PAGE } from '../../test/sample-reading';
import { splitDocument } from './split-document';

const HEAD = 'Description             Qty    Price     Amount';

/** A document of these pages. */
function pagesOf(...texts: string[]): Reading {
  const pages = texts.flatMap((text, index) =>
    readingOf(text).pages.map((page) => ({ ...page, number: index + 1 })),
  );
  return { ...readingOf(''), pages };
}

const rows = (count: number): string =>
  Array.from({ length: count }, (_, i) => `Lamp service ${100 + i}        1    95.00      95.00`).join('\n');

describe('splitDocument', () => {
  it('leaves a short document whole', () => {
    const [part, ...more] = splitDocument(pagesOf(SAMPLE_PAGE, 'Thank you'), 30_000);
    expect(more).toEqual([]);
    expect(part).toMatchObject({ number: 1, of: 1, tableHead: null });
    expect(part?.text).toMatch(/^--- page 1 ---\nHarbour Lights Ltd[\s\S]*\n\n--- page 2 ---\nThank you$/);
  });

  it('splits between pages where it can, and takes the head of the table along', () => {
    const parts = splitDocument(pagesOf(`${HEAD}\n${rows(20)}`, rows(20), 'Total            3,800.00'), 450);
    expect(parts.map(({ text }) => text.match(/--- page \d ---/g))).toEqual([
      ['--- page 1 ---'],
      ['--- page 2 ---', '--- page 3 ---'],
    ]);
    expect(parts.map(({ tableHead }) => tableHead)).toEqual([null, HEAD]);
  });

  it('carries no head into a part that has its own', () => {
    const own = `Position    Description             Qty    Amount\n${rows(20)}`;
    const parts = splitDocument(pagesOf(`${HEAD}\n${rows(20)}`, own), 450);
    expect(parts.map(({ tableHead }) => tableHead)).toEqual([null, null]);
  });

  it('splits a page that is too long by itself between its lines, and loses none', () => {
    const text = `${HEAD}\n${rows(40)}`;
    const parts = splitDocument(pagesOf(text), 500);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.text.length).toBeLessThanOrEqual(1_500);
    expect(parts.map((part) => part.text).join('\n')).toBe(`--- page 1 ---\n${text}`);
    expect(parts.at(-1)).toMatchObject({ of: parts.length, tableHead: HEAD });
  });
});
