import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELD_NAMES, Reading, ReadingSchema } from '@cira/contracts';
import { KnownDocument } from './azure-openai-stand-in';

/** Documents of examples/invoices. */
export type SampleDocument = 'services-en.pdf' | 'photo-fr.jpg' | 'scan-de.pdf';

interface Expected {
  readonly language: string;
  readonly fields: Readonly<Record<string, string | null>>;
  readonly line_items: readonly Readonly<Record<string, string | null>>[];
}

/** The words of a document as the reader read them, kept so that these tests need no OCR. */
export function readingOfSample(name: SampleDocument): Reading {
  const file = join(__dirname, 'readings', `${name.replace(/\.\w+$/, '')}.json`);
  return ReadingSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** What the document states, as it was made: what a model that reads it well answers. */
export function truthOfSample(name: SampleDocument): KnownDocument {
  const file = join(__dirname, '../../../examples/invoices/expected.json');
  const { language, fields, line_items } = (
    JSON.parse(readFileSync(file, 'utf8')) as Record<SampleDocument, Expected>
  )[name];
  return {
    language,
    fields: Object.fromEntries(FIELD_NAMES.map((field) => [field, fields[snake(field)] ?? null])),
    lineItems: line_items.map((line) => ({
      description: line.description ?? '',
      sku: null,
      quantity: line.quantity ?? null,
      unit: null,
      unitPrice: line.unit_price ?? null,
      taxRate: line.tax_rate ?? null,
      total: line.total ?? null,
    })),
  };
}

/** The reading with other words in some places: what a bad scan does. An empty word is gone. */
export function withWords(reading: Reading, changes: Readonly<Record<string, string>>): Reading {
  return {
    ...reading,
    pages: reading.pages.map((page) => ({
      ...page,
      words: page.words.map((word) => ({ ...word, text: changes[word.text] ?? word.text })),
    })),
  };
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
