import { detectLanguage } from './detect-language';

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'Invoice number 12, due date 1 May. Please pay the total amount within 30 days. Thank you for your order',
    ],
    [
      'de',
      'Rechnung Nr. 12 vom 1. Mai. Bitte zahlen Sie den Gesamtbetrag bis zum 31. Mai. Kundennummer 7, MwSt 19 %',
    ],
    [
      'fr',
      'Facture numéro 12 du 1er mai. Montant total TTC à payer avant la date. Prix unitaire, quantité, TVA 20 %',
    ],
    [
      'es',
      'Factura número 12. Fecha de vencimiento 1 mayo. Importe, cantidad, precio, base imponible, dirección del cliente',
    ],
    [
      'it',
      'Fattura numero 12 del 1 maggio. Importo totale, quantità, prezzo, imponibile, scadenza del pagamento, partita IVA',
    ],
    [
      'nl',
      'Factuur 12 van 1 mei. Gelieve het bedrag binnen 30 dagen te betalen. Aantal, omschrijving, totaal excl. btw',
    ],
    [
      'pt',
      'Fatura número 12 de 1 de maio. Valor, quantidade, preço, descrição, vencimento, endereço do cliente, não pago',
    ],
  ])('knows %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('knows German as an English reader sees it', () => {
    expect(detectLanguage('RECHNUNG fur Lieferung uber Stuck Menge Einzelpreis')).toBe('de');
  });

  it('says nothing about a text that is too short or has no words', () => {
    expect(detectLanguage('Rechnung')).toBeNull();
    expect(detectLanguage('4711 0815 12,00 EUR')).toBeNull();
  });
});
