import { isGarbled } from './is-garbled';

const ENGLISH = `Please pay the total amount within thirty days of the date of this invoice and state the customer
  number with your payment. Goods remain our property until they are paid in full. Thank you for your order.`;
const GERMAN = `Bitte überweisen Sie den Gesamtbetrag innerhalb von vierzehn Tagen auf das unten genannte Konto. Die
  Lieferung erfolgte durch unseren Fahrer. Es gelten die allgemeinen Geschäftsbedingungen unseres Hauses.`;
const POLISH = `Faktura VAT numer sprzedawca nabywca data wystawienia termin płatności forma zapłaty przelew nazwa towaru
  lub usługi ilość cena jednostkowa netto wartość stawka podatku razem do zapłaty słownie złotych`;
const TURKISH = `Fatura numarası düzenleme tarihi son ödeme tarihi müşteri adı adresi vergi dairesi vergi numarası
  açıklama miktar birim fiyat tutar ara toplam hesaplanan genel toplam ödenecek tutar yalnız türk lirası`;
const RUSSIAN =
  'Счёт на оплату поставщик покупатель наименование количество цена сумма итого к оплате '.repeat(3);
const PARTS = `Part number Description Quantity Price BRKT HSG 4711-AX FLNG GSKT DN40 WSHR M8 SCRW PLT ASSY VLV TRNSM MTR
  CONN HNDL BRG 6204-2RS SHFT CPLG RTNR SPRG KEYWY PN16 SOLND ADPTR FTG HYD PNEU CYL BRKT HSG LVR PSTN GRSE NPL`;
const FIGURES = '1.234,50 17 % 0,00 12.05.2024 4711 $ 12.00 - 88,20 EUR '.repeat(20);

const wordsOf = (text: string) => text.trim().split(/\s+/);
const shifted = (text: string, by: number) =>
  wordsOf(text).map((word) =>
    String.fromCharCode(...Array.from(word, (letter) => letter.charCodeAt(0) + by)),
  );
const rotated = (text: string, by: number) =>
  wordsOf(text.toLowerCase()).map((word) =>
    word.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + by) % 26) + 97)),
  );

describe('isGarbled', () => {
  it.each([
    ['English', ENGLISH],
    ['German', GERMAN],
    ['Polish', POLISH],
    ['Turkish', TURKISH],
    ['another script', RUSSIAN],
    ['capitals', ENGLISH.toUpperCase()],
    ['a list of parts', PARTS],
    ['a table of figures', FIGURES],
    ['a form of lines and boxes', '☐ ____________ ........ '.repeat(30)],
  ])('takes %s for text', (_, text) => {
    expect(isGarbled(wordsOf(text))).toBe(false);
  });

  it.each([1, 5, 13, 22])('knows letters put in place of others, %i further on', (by) => {
    expect(isGarbled(rotated(ENGLISH, by))).toBe(true);
    expect(isGarbled(rotated(GERMAN, by))).toBe(true);
  });

  it('knows glyph numbers taken for characters: 29 less, signs for small letters', () => {
    expect(isGarbled(shifted(ENGLISH, -29))).toBe(true);
    expect(isGarbled(shifted(ENGLISH.toLowerCase(), -64))).toBe(true);
  });

  it('says nothing of a few words', () => {
    expect(isGarbled(['Uryyb', 'jbeyq'])).toBe(false);
    expect(isGarbled([])).toBe(false);
  });
});
