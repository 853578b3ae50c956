import { Word } from '@cira/contracts';
import { layOut } from './lay-out';

const LETTER = 5;
const HEIGHT = 10;
const LINE = 14;

/** A page as it is drawn: each letter 5 points wide, each line 14 points below the one before. */
function drawn(...lines: string[]): Word[] {
  return lines.flatMap((line, row) =>
    [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
      text,
      box: {
        x0: index * LETTER,
        y0: row * LINE,
        x1: (index + text.length) * LETTER,
        y1: row * LINE + HEIGHT,
      },
      confidence: 1,
    })),
  );
}

/** The same words as OCR sees them: boxes hug the ink and tremble. */
function asOcr(words: readonly Word[]): Word[] {
  return words.map((word, index) => {
    const tremble = ((index * 7) % 5) / 4 - 0.5;
    const [top, foot] = [/[bdfhklt\dA-Z]/.test(word.text) ? 1 : 3, /[gjpqy]/.test(word.text) ? 0 : 2];
    const { x0, y0, x1, y1 } = word.box;
    return {
      ...word,
      box: { x0: x0 + tremble + 0.5, y0: y0 + top + tremble, x1: x1 - 0.5, y1: y1 - foot + tremble },
    };
  });
}

/** The same words on a page that sinks to the right. */
function skewed(words: readonly Word[], degrees: number): Word[] {
  const slope = Math.tan((degrees * Math.PI) / 180);
  return words.map((word) => {
    const sink = slope * word.box.x0;
    return { ...word, box: { ...word.box, y0: word.box.y0 + sink, y1: word.box.y1 + sink } };
  });
}

function cellsOf(words: readonly Word[]): string[][] {
  const layout = layOut(words);
  return layout.lines.map(({ cells }) =>
    cells.map((cell) => cell.words.map((position) => layout.words[position]?.text).join(' ')),
  );
}

/** Each row of each table, a cell for each column; what stands in none is left out. */
function tablesOf(words: readonly Word[]): string[][][] {
  const layout = layOut(words);
  return layout.tables.map((table) =>
    table.rows.map((row) => {
      const texts = new Array<string>(table.columns.length).fill('');
      layout.lines[row.line]?.cells.forEach((cell, index) => {
        const column = row.columns[index] ?? null;
        if (column !== null) texts[column] = cell.words.map((at) => layout.words[at]?.text).join(' ');
      });
      return texts;
    }),
  );
}

const ITEMS = drawn(
  'Pos   Description              Qty     Price    Amount',
  '1     Lamp service, quayside    10     95.00    950.00',
  '      and both jetties',
  '2     Spare bulbs                4     12.50     50.00',
  '3     Callout',
  '      in the night                              120.00',
);

const ITEM_ROWS = [
  ['Pos', 'Description', 'Qty', 'Price', 'Amount'],
  ['1', 'Lamp service, quayside', '10', '95.00', '950.00'],
  ['', 'and both jetties', '', '', ''],
  ['2', 'Spare bulbs', '4', '12.50', '50.00'],
  ['3', 'Callout', '', '', ''],
  ['', 'in the night', '', '', '120.00'],
];

describe('lines and cells', () => {
  it('keeps a label and its amount in one line, in cells of their own', () => {
    expect(cellsOf(drawn('Net total         100.00 EUR', '', 'Thank you'))).toEqual([
      ['Net total', '100.00 EUR'],
      ['Thank you'],
    ]);
  });

  it('parts what a leader joins, and keeps the leader with its label', () => {
    expect(cellsOf(drawn('Energy .............. 535.00'))).toEqual([['Energy ..............', '535.00']]);
  });

  it('keeps the spaces of monospaced and of justified lines', () => {
    const spread = (gap: number) =>
      ['pay', 'the', 'total', 'amount', 'now'].map((text, index) => ({
        text,
        box: { x0: index * (25 + gap), y0: 0, x1: index * (25 + gap) + 25, y1: 10 },
        confidence: 1,
      }));
    expect(cellsOf(spread(2.2))).toHaveLength(1);
    expect(cellsOf(spread(7))[0]).toHaveLength(1);
    expect(cellsOf(spread(20))[0]).toHaveLength(5);
  });

  it('finds the same cells in the trembling boxes of OCR', () => {
    expect(cellsOf(asOcr(ITEMS))).toEqual(cellsOf(ITEMS));
  });

  it('holds the rows of a page together that lies half a degree askew', () => {
    const wide = drawn(
      ...[1, 2, 3, 4, 5, 6].map(
        (row) => `${row} every line of this page is long enough to tell ${' '.repeat(50)} ${row}.00`,
      ),
    );
    expect(cellsOf(skewed(wide, 0.5))).toEqual(cellsOf(wide));
    expect(cellsOf(skewed(wide, -0.5))).toEqual(cellsOf(wide));
  });

  it('puts what runs up the margin at the end and in no line, with the short words of that strip', () => {
    const margin = (text: string, y0: number, y1: number) => ({
      text,
      box: { x0: -20, y0, x1: -10, y1 },
      confidence: 1,
    });
    const layout = layOut([margin('Copyright', 0, 45), margin('24', 50, 61), ...drawn('for all', 'Total')]);
    expect(layout.words.map(({ text }) => text)).toEqual(['for', 'all', 'Total', 'Copyright', '24']);
    expect(layout.lines.flatMap(({ cells }) => cells.flatMap(({ words }) => words))).toEqual([0, 1, 2]);
  });

  it('takes a narrow word in a high box for what it is', () => {
    const narrow = { text: 'ill', box: { x0: 60, y0: 0, x1: 67, y1: 12 }, confidence: 1 };
    expect(cellsOf([...drawn('fell so very'), narrow])).toEqual([['fell so very ill']]);
  });

  it('has nothing to say about no words', () => {
    expect(layOut([])).toEqual({ words: [], lines: [], tables: [] });
  });
});

describe('tables', () => {
  it('have their header, the further lines of a cell, and rows that miss cells', () => {
    expect(tablesOf(ITEMS)).toEqual([ITEM_ROWS]);
  });

  it('are found in what OCR read of them', () => {
    expect(tablesOf(asOcr(ITEMS))).toEqual([ITEM_ROWS]);
  });

  it('have columns that do not overlap', () => {
    const [table] = layOut(ITEMS).tables;
    table?.columns.slice(1).forEach(({ x0 }, index) => {
      expect(x0).toBeGreaterThanOrEqual(table.columns[index]?.x1 ?? Infinity);
    });
  });

  it('are labels and their amounts, too', () => {
    const totals = drawn('Subtotal      1,000.00', 'VAT 20 %        200.00', 'Total due    £1,200.00');
    expect(tablesOf(totals)).toEqual([
      [
        ['Subtotal', '1,000.00'],
        ['VAT 20 %', '200.00'],
        ['Total due', '£1,200.00'],
      ],
    ]);
  });

  it('are not blocks of text beside each other', () => {
    const letterhead = drawn(
      'Gull Catering Ltd             Harbour Lights Ltd',
      'Customer accounts             Sales office',
      '4 Beach Road                  12 Quay Street',
      'Dover CT16 1AA                Folkestone CT20 2BB',
    );
    expect(tablesOf(letterhead)).toEqual([]);
  });

  it('leave out an address beside keys and their values', () => {
    const head = drawn(
      'Gull Catering Ltd             Invoice no:      20417',
      '4 Beach Road                  Date:       12.05.2024',
      'Dover CT16 1AA                Due:        26.05.2024',
    );
    expect(tablesOf(head)).toEqual([
      [
        ['Invoice no:', '20417'],
        ['Date:', '12.05.2024'],
        ['Due:', '26.05.2024'],
      ],
    ]);
  });

  it('end where the lines go elsewhere', () => {
    const page = drawn(
      'Lamp        4     12.50',
      'Bulb        2      3.00',
      '',
      '',
      'Please pay within thirty days of this invoice',
      '',
      '',
      'Bank code     100',
      'Branch         22',
      'in town',
    );
    expect(tablesOf(page).map((table) => table.length)).toEqual([2, 3]);
  });
});
