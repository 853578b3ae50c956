import { MeterReading } from '@cira/contracts';
import { priceJob, priceUsage } from './price-usage';
import { RateCard } from './rate-card';
import { BUILT_IN_RATE_CARDS } from './rate-cards';

const card: RateCard = BUILT_IN_RATE_CARDS[0]!;

describe('priceUsage', () => {
  it.each<[MeterReading, string]>([
    [{ meter: 'azure_openai.input_token', resource: 'gpt-4o', quantity: 1_000_000 }, '2.5'],
    [{ meter: 'azure_openai.output_token', resource: 'gpt-4o', quantity: 1_000_000 }, '10'],
    [{ meter: 'azure_openai.input_token', resource: 'gpt-4o', quantity: 1 }, '0.0000025'],
    [{ meter: 'azure_openai.input_token', resource: 'gpt-4o-mini', quantity: 1_000_000 }, '0.15'],
    [{ meter: 'openai.output_token', resource: 'gpt-4o-mini', quantity: 1_000_000 }, '0.6'],
    // At an endpoint of whoever's: the price of a model that no card names is not known, and none is made up.
    [{ meter: 'openai.input_token', resource: 'qwen', quantity: 1_000_000 }, '0'],
    [{ meter: 'ocr.page', resource: 'tesseract', quantity: 3 }, '0.00009'],
    [{ meter: 'processing.second', resource: 'ocr-worker', quantity: 0 }, '0'],
  ])('prices %o at %s USD', (reading, amount) => {
    expect(priceUsage('extraction', [reading], card)).toMatchObject([{ amount, rateCard: 'cira-2025-11' }]);
  });

  it('keeps every digit of a quantity that a product of 20 digits would cut off', () => {
    const precise = withPrice('0.123456789012345678');
    expect(
      priceUsage('ocr', [{ meter: 'ocr.page', resource: 'r', quantity: 12345.6789012345 }], precise),
    ).toMatchObject([{ quantity: '12345.6789012345', amount: '1524.157875323875282426534939491' }]);
  });

  it('adds up readings of the same meter and resource without the error of floats', () => {
    const readings: MeterReading[] = [
      { meter: 'processing.second', resource: 'engine', quantity: 0.1 },
      { meter: 'processing.second', resource: 'engine', quantity: 0.2 },
      { meter: 'processing.second', resource: 'another', quantity: 0.2 },
    ];
    expect(
      priceUsage('ocr', readings, card).map(({ resource, quantity, amount }) => [resource, quantity, amount]),
    ).toEqual([
      ['engine', '0.3', '0.0000015'],
      ['another', '0.2', '0.000001'],
    ]);
  });

  it('prices a model of a compatible endpoint once a card names it, and keeps its tokens until then', () => {
    const reading: MeterReading = { meter: 'openai.input_token', resource: 'qwen', quantity: 1_200 };
    expect(priceUsage('extraction', [reading], card)).toMatchObject([{ quantity: '1200', amount: '0' }]);
    const byResource = { qwen: { price: '0.20', per: 1_000_000 as const } };
    const meter = { ...card.prices['openai.input_token'], byResource };
    const named = { ...card, prices: { ...card.prices, 'openai.input_token': meter } };
    expect(priceUsage('extraction', [reading], named)).toMatchObject([
      { unitPrice: '0.0000002', amount: '0.00024', bucket: 'llmExtraction' },
    ]);
  });

  it('takes the name of a resource for nothing else', () => {
    expect(
      priceUsage('ocr', [{ meter: 'ocr.page', resource: 'constructor', quantity: 1 }], card),
    ).toMatchObject([{ amount: '0.00003' }]);
  });
});

describe('priceJob', () => {
  it('is one line of infrastructure', () => {
    expect(priceJob(card)).toEqual([
      {
        stage: 'job',
        meter: 'job.fee',
        resource: 'platform',
        quantity: '1',
        unitPrice: '0.0001',
        amount: '0.0001',
        bucket: 'infrastructure',
        rateCard: 'cira-2025-11',
      },
    ]);
  });

  it('is nothing where the card has no fee', () => {
    expect(priceJob({ ...card, jobFee: '0.00' })).toEqual([]);
  });
});

function withPrice(price: string): RateCard {
  return { ...card, prices: { ...card.prices, 'ocr.page': { ...card.prices['ocr.page'], price, per: 1 } } };
}
