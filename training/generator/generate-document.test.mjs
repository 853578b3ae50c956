import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { generateDocument } from './generate-document.mjs';

const require = createRequire(import.meta.url);
const { ReadingSchema } = require('../../libs/contracts/src/model/reading.ts');

const SEED = 7;
const DOCUMENTS = Array.from({ length: 400 }, (_, index) => generateDocument(SEED, index));
const CLEAN = DOCUMENTS.filter(({ truth }) => truth.doc_kind === 'digital_pdf');

test('the same seed and number give the same bytes, whatever was generated before', () => {
  for (const index of [3, 117, 42]) {
    const { id, reading, truth } = generateDocument(SEED, index);
    const before = DOCUMENTS[index];
    assert.equal(
      JSON.stringify({ id, reading, truth }),
      JSON.stringify({ id: before.id, reading: before.reading, truth: before.truth }),
    );
  }
  assert.notEqual(JSON.stringify(generateDocument(SEED + 1, 3).truth), JSON.stringify(DOCUMENTS[3].truth));
});

test('what is generated is a reading as the ocr-worker leaves it', () => {
  for (const { id, reading } of DOCUMENTS) {
    ReadingSchema.parse(reading);
    assert.ok(
      reading.pages.every(({ words }) => words.length > 0),
      id,
    );
  }
});

test('every labelled value of a document without noise stands in its words as it is printed', () => {
  for (const { id, reading, prints, truth } of CLEAN) {
    const words = reading.pages.flatMap((page) => page.words.map(({ text }) => text));
    // Two dates may have only a hyphen between them.
    const all = new Set([...words, ...words.flatMap((word) => word.split('-'))].map(bare));
    const stands = (text) => text.split(/\s+/).every((word) => bare(word) === '' || all.has(bare(word)));
    for (const [field, texts] of Object.entries(prints)) {
      if (field === 'currency') continue;
      for (const text of texts) assert.ok(stands(text), `${id} ${field}: ${text}`);
    }
    for (const { description } of truth.items) assert.ok(stands(description), `${id} item: ${description}`);
  }
});

test('every field that is labelled was printed, but for sums that follow from printed ones', () => {
  for (const { id, truth, prints, taxParts } of DOCUMENTS) {
    for (const field of FIELDS.filter((name) => truth[name] !== undefined)) {
      const texts = prints[field] ?? [];
      const isSum = field === 'tax' && taxParts !== null;
      assert.ok(isSum || texts.some((text) => text !== ''), `${id} ${field}`);
    }
  }
});

test('amounts are printed as the numbers that the labels say', () => {
  for (const { id, truth, prints } of DOCUMENTS) {
    for (const field of AMOUNTS.filter((name) => truth[name] !== undefined)) {
      const values = [truth[field], ...(truth[`${field}_alt`] ?? [])].map((value) =>
        String(Math.round(Math.abs(value) * 100)),
      );
      for (const text of prints[field].filter((printed) => printed !== '')) {
        const digits = text
          .replace(/^\D*(Rs\.)?/, '')
          .replace(/\D/g, '')
          .replace(/^0+(?=\d)/, '');
        assert.ok(values.includes(digits), `${id} ${field}: ${text} is none of ${values.join(', ')}`);
      }
    }
  }
});

test('sums close to the cent', () => {
  for (const { id, facts, truth, taxParts } of DOCUMENTS) {
    const { sums } = facts;
    const cents = (value) => Math.round((value ?? 0) * 100);
    assert.equal(
      facts.items.reduce((sum, { amount }) => sum + amount, 0),
      sums.lines,
      id,
    );
    assert.equal(sums.net + sums.tax, sums.gross, id);
    assert.equal(sums.gross + sums.rounding, sums.total, id);
    assert.equal(cents(truth.total), sums.total, id);
    assert.equal(
      truth.items.reduce((sum, item) => sum + cents(item.total_price), 0),
      sums.lines,
      id,
    );
    if (truth.tax !== undefined) assert.equal(cents(truth.tax), sums.tax, id);
    if (taxParts !== null)
      assert.equal(
        sums.taxes.reduce((sum, { amount }) => sum + amount, 0),
        sums.tax,
        id,
      );
    if (truth.amount_due !== undefined) assert.equal(cents(truth.amount_due), dueOf(sums), id);
    if (truth.subtotal !== undefined && truth.tax !== undefined && facts.scheme.tax === 'exclusive') {
      const subtotals = [truth.subtotal, ...(truth.subtotal_alt ?? [])].map(cents);
      assert.ok(
        subtotals.some((subtotal) => [sums.net, sums.lines].includes(subtotal)),
        id,
      );
      assert.equal(
        sums.lines - cents(truth.discount) + cents(truth.shipping) + cents(truth.tax) + cents(truth.rounding),
        sums.total,
        id,
      );
    }
  }
});

test('check digits are right', () => {
  const ibans = DOCUMENTS.map(({ truth }) => truth.iban).filter((iban) => iban !== undefined);
  assert.ok(ibans.length > 20);
  for (const iban of ibans) assert.ok(isIban(iban), iban);
  const germans = DOCUMENTS.map(({ truth }) => truth.vendor_tax_id).filter((id) => /^DE/.test(id ?? ''));
  assert.ok(germans.length > 3);
  for (const id of germans) assert.ok(isGermanVatId(id), id);
});

test('about a third of the documents are scans and photos, and these are misread in places', () => {
  const noisy = DOCUMENTS.filter(({ truth }) => truth.doc_kind !== 'digital_pdf');
  assert.ok(noisy.length > 100 && noisy.length < 190, String(noisy.length));
  assert.ok(noisy.every(({ reading }) => reading.pages.every(({ route }) => route === 'ocr')));
  const unsure = noisy
    .flatMap(({ reading }) => reading.pages.flatMap(({ words }) => words))
    .filter(({ confidence }) => confidence < 0.6);
  assert.ok(unsure.length > 100);
});

/** Without the marks that stand before and behind a word: a label's colon, the end of a sentence. */
function bare(word) {
  return word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');
}

/** ISO 7064 mod 97-10, over the whole number at once. */
function isIban(iban) {
  const plain = iban.replaceAll(' ', '');
  const turned = plain.slice(4) + plain.slice(0, 4);
  return BigInt(turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) % 97n === 1n;
}

/** ISO 7064 mod 11,10: going through all nine digits leaves 1. */
function isGermanVatId(id) {
  const digits = [...id.replace(/\D/g, '')].map(Number);
  const check = digits.pop();
  const product = digits.reduce((state, digit) => (((digit + state) % 10 || 10) * 2) % 11, 10);
  return digits.length === 8 && (product + check) % 10 === 1;
}

function dueOf({ total, paid, retention, pastDue, lateFee, credit }) {
  return total - paid - retention + pastDue + lateFee - credit;
}

const AMOUNTS = [
  'subtotal',
  'tax',
  'total',
  'amount_due',
  'discount',
  'shipping',
  'amount_paid',
  'past_due_amount',
  'current_due_amount',
  'late_fee_amount',
  'credit_amount',
  'withheld_tax',
];
const FIELDS = [
  ...AMOUNTS,
  'invoice_number',
  'invoice_date',
  'due_date',
  'vendor_name',
  'vendor_address',
  'vendor_tax_id',
  'vendor_email',
  'customer_name',
  'customer_address',
  'customer_tax_id',
  'po_number',
  'project_code',
  'account_number',
  'currency',
  'payment_terms',
  'discount_terms',
  'policy_number',
  'service_start_date',
  'service_end_date',
  'iban',
  'bic',
  'remit_to_entity',
  'remit_to_address',
  'community_name',
  'rounding',
];
