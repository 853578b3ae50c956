import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadBillingConfig } from './billing.config';
import { BUILT_IN_RATE_CARDS } from './pricing/rate-cards';

describe('loadBillingConfig', () => {
  const builtIn = BUILT_IN_RATE_CARDS[0]!;
  let folder: string;
  const fileWith = async (content: string): Promise<string> => {
    const path = join(folder, 'rates.json');
    await writeFile(path, content);
    return path;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cira-rates-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('has the built-in cards by default', () => {
    expect(loadBillingConfig({}).rateCards).toBe(BUILT_IN_RATE_CARDS);
  });

  it('takes one card from a file, filling in what may be left out', async () => {
    const { jobFee: _fee, ...card } = builtIn;
    const ocr = { price: '4', bucket: 'ocrProcessing' };
    const path = await fileWith(JSON.stringify({ ...card, prices: { ...card.prices, 'ocr.page': ocr } }));
    const [read] = loadBillingConfig({ RATE_CARD_FILE: path }).rateCards;
    expect(read).toMatchObject({ id: builtIn.id, jobFee: '0' });
    expect(read?.prices['ocr.page']).toEqual({ ...ocr, per: 1, byResource: {} });
  });

  it('takes a list of dated cards', async () => {
    const next = { ...builtIn, id: 'next', effectiveFrom: '2027-01-01' };
    const path = await fileWith(JSON.stringify([builtIn, next]));
    expect(loadBillingConfig({ RATE_CARD_FILE: path }).rateCards).toEqual([builtIn, next]);
  });

  it.each([
    ['a meter without a price', JSON.stringify({ ...builtIn, prices: {} }), /ocr\.page/],
    ['a price that is a number', JSON.stringify({ ...builtIn, jobFee: 0.1 }), /jobFee/],
    [
      'two cards for one day',
      JSON.stringify([builtIn, { ...builtIn, id: 'b' }]),
      /two cards have the effectiveFrom/,
    ],
    ['what is no JSON', '{', /can't be read as JSON/],
  ])('refuses %s, naming it', async (_, content, problem) => {
    const path = await fileWith(content);
    expect(() => loadBillingConfig({ RATE_CARD_FILE: path })).toThrow(problem);
  });

  it('refuses a file that is not there', () => {
    expect(() => loadBillingConfig({ RATE_CARD_FILE: join(folder, 'none.json') })).toThrow(
      /RATE_CARD_FILE: .*ENOENT/,
    );
  });
});
