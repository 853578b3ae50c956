import { Language } from './language';

/**
 * Words that give a language away: the function words of running text and the words of the trade that stand on
 * nearly every invoice. Lower case, without accents (English OCR of a foreign page loses them), at least two letters.
 * A word that several of the languages share belongs in each list; it then counts little.
 */
export const FUNCTION_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: words(`the of and to in for is on that by this with you your our are be from at as or not have if please
    will any all we was has been may must upon within thank invoice bill date due amount number description quantity
    qty price unit subtotal total tax payment terms ship shipping address customer order balance paid phone`),
  de: words(`der die das und ist nicht mit fur von den dem des ein eine einen einer im am zu zum zur auf bei bitte
    wir sie ihr ihre ihnen uns unsere sich nach aus bis oder als auch werden wird haben uber rechnung
    rechnungsnummer rechnungsdatum datum betrag menge einzelpreis gesamt gesamtbetrag netto brutto mwst ust
    umsatzsteuer mehrwertsteuer summe kunde kundennummer zahlung zahlbar lieferung lieferschein steuernummer
    bezeichnung artikel stuck seite strasse bankverbindung zzgl telefon`),
  fr: words(`le la les des du de et est en un une pour par sur avec dans au aux ce cette que qui ne pas vous votre
    vos nous notre nos ou sont etre sera facture numero date montant quantite prix unitaire designation total ttc ht
    tva remise reglement paiement echeance adresse client commande livraison taux somme payer siret capital societe
    page telephone`),
  es: words(`el la los las de del y en es un una por para con que no se su sus al lo como este esta nuestro usted
    factura fecha numero importe cantidad precio unitario descripcion total iva base imponible cliente direccion
    pago vencimiento pedido forma cuenta nif cif subtotal domicilio telefono ciudad calle pagar`),
  it: words(`il lo la gli le di del della dei delle dal da in con per su un una che non si al alla nel nella e sono
    questo vostro nostro fattura data numero importo quantita prezzo unitario descrizione totale iva imponibile
    cliente indirizzo pagamento scadenza ordine partita fiscale codice spett via bonifico banca imposta aliquota
    sconto telefono`),
  nl: words(`de het een en van is in op te dat voor met aan niet zijn bij uit door naar om onze ons wij uw deze dit
    wordt worden binnen gelieve factuur factuurnummer factuurdatum datum bedrag aantal prijs omschrijving totaal btw
    excl incl klant klantnummer betaling betalen vervaldatum adres bestelling levering korting subtotaal rekening
    kvk straat telefoon dagen`),
  pt: words(`de do da dos das e em um uma para por com que nao no na nos nas ao os as se seu sua este esta fatura
    factura data numero valor quantidade preco unitario descricao total iva cliente endereco morada pagamento
    vencimento encomenda contribuinte desconto nota fiscal cnpj cpf subtotal rua telefone cidade boleto emissao
    imposto`),
};

function words(text: string): string[] {
  return text.split(/\s+/);
}
