import { fold } from '../lexicon/fold';

/** Words so common and so much of one language that a page of it holds several. */
const TELLTALES: Readonly<Record<string, string>> = {
  en: 'the of and to for your invoice date due amount please payment number you from this with by bill total tax',
  de: 'der die das und rechnung bitte nummer datum betrag mit fur von zu den auf ihre unsere mwst gesamt netto zahlung ust',
  fr: 'le la les de des et facture date montant tva votre pour vous du au est paiement ttc merci client',
  es: 'el la los de y factura fecha importe iva por para su cliente en del pago con total descripcion',
  it: 'il la di e fattura data importo iva per del cliente pagamento totale descrizione imponibile partita con',
  nl: 'de het een en van factuur datum bedrag btw uw voor te met op betalen aantal omschrijving totaal',
  pt: 'o a de e fatura data valor iva para do da cliente pagamento em com total descricao quantidade os',
};

const SETS = Object.entries(TELLTALES).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/** ISO 639-1 of the language most of whose telltale words occur; null below three different ones. */
export function languageOf(texts: readonly string[]): string | null {
  const words = new Set(texts.flatMap((text) => fold(text).match(/[a-z]+/g) ?? []));
  let best: string | null = null;
  let most = 2;
  for (const [language, telltales] of SETS) {
    const hits = [...telltales].filter((word) => words.has(word)).length;
    if (hits > most) {
      best = language;
      most = hits;
    }
  }
  return best;
}
