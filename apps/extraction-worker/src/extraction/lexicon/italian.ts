import { Lexicon } from './concepts';

export const ITALIAN: Lexicon = {
  title: `
    fattura, ricevuta, scontrino, nota di credito, parcella, fattura immediata, fattura differita, fattura
    accompagnatoria, ricevuta fiscale, documento commerciale, fattura proforma, bolletta, fattura
    elettronica, nota credito, fattura di vendita, avviso di parcella`,
  invoiceNumber: `
    numero fattura, fattura no, fattura n, fattura nr, fattura numero, n fattura, nr fattura, no fattura,
    fattura num, numero della fattura, num fattura, n ro fattura, fattura n ro, numero parcella, fattura
    immediata n, fattura immediata nr, nota di credito n, nota di credito nr, nota credito n, fattura
    differita n, fattura di vendita n, id fattura, fattura accompagnatoria n, riferimento fattura, fatt n,
    parcella n, numero fattura elettronica, numero nota di credito, fattura #`,
  receiptNumber: `
    ricevuta n, numero ricevuta, scontrino n, documento n, numero scontrino, ricevuta nr, n ricevuta, doc n,
    ricevuta no`,
  documentNumber: `
    numero documento, n documento, nr documento, doc nr, nr doc, n doc, documento nr, num doc,
    num documento, documento, no documento`,
  reference: `
    riferimento, nostro riferimento, ns rif, rif, ns riferimento`,
  bareNumber: `
    numero, nr`,
  poNumber: `
    ordine d acquisto, ordine di acquisto, numero ordine, n ordine, ordine n, ordine, vostro ordine, vs
    ordine, rif ordine, nr ordine, ordine nr, vs riferimento, vostro riferimento, vs rif, riferimento
    ordine, rif vs ordine, numero ordine cliente, riferimento cliente, ordine cliente, numero d ordine, id
    ordine, no ordine, numero ordine di acquisto, n ordine d acquisto, ordine no, ordine acquisto`,
  orderNumber: `
    contratto, contratto n, numero contratto, commessa, conferma ordine, preventivo, n contratto, preventivo
    n, cig, cup, convenzione`,
  projectNumber: `
    progetto, codice progetto, numero progetto, n progetto, rif progetto, commessa progetto`,
  accountNumber: `
    codice conto, conto cliente, conto contrattuale, codice contratto`,
  customerNumber: `
    codice cliente, cod cliente, numero cliente, n cliente, cliente n, cliente nr, nr cliente, cod cli, id
    cliente, vs codice cliente`,
  policyNumber: `
    numero polizza, polizza n, polizza, n polizza, polizza nr`,
  otherNumber: `
    ddt, ddt n, bolla, documento di trasporto, d d t, contatore, matricola, codice destinatario, codice
    univoco, cassa, rea, codice sdi, sdi, pod, pdr, numero di serie, lotto, colli, n colli, targa, tavolo,
    agente, codice fornitore, codice ufficio, bolla n, numero albo, cod univoco, codice identificativo sdi,
    tracking, n offerta, offerta, rt, operatore, numero carta, codice autorizzazione`,
  page: `
    pagina, pag, foglio`,
  invoiceDate: `
    data fattura, data della fattura, data documento, data emissione, data di emissione, emessa il, data di
    fatturazione, data ricevuta, data doc, fattura del, emesso il, data fatturazione, in data, data della
    nota di credito, data parcella, data di rilascio, data registrazione, data del documento`,
  date: `
    data, data e ora, del`,
  dueDate: `
    data scadenza, data di scadenza, scadenza, scadenze, da pagare entro, entro il, scadenza pagamento, data
    pagamento, pagare entro, pagare entro il, data scadenza pagamento, scade il, scadenza il, pagamento
    entro, pagamento entro il, data di pagamento, da pagare entro il, scadenza fattura, termine di
    pagamento, scadenza rata, addebito il`,
  orderDate: `
    data ordine, data dell ordine, ordine del, vs ordine del, data di acquisto`,
  otherDate: `
    data consegna, data di consegna, consegna, data spedizione, data ddt, ddt del, data trasporto, data
    inizio trasporto, data stampa, valido fino al, data prestazione, data competenza, data di spedizione,
    data di inizio, data di fine, data e ora trasporto, data nascita, prossima lettura, data di stampa, data
    servizio, data valuta`,
  servicePeriod: `
    periodo, periodo di fatturazione, periodo di riferimento, periodo fatturato, competenza, periodo di
    competenza, periodo di servizio, periodo di fornitura, periodo di consumo, periodo del servizio`,
  serviceStart: `
    inizio periodo, periodo dal, dal, data inizio periodo`,
  serviceEnd: `
    fine periodo, periodo al, al, data fine periodo`,
  policyPeriod: `
    periodo assicurativo, periodo di copertura, durata polizza`,
  policyStart: `
    decorrenza, effetto polizza, decorrenza polizza`,
  policyEnd: `
    scadenza polizza`,
  totalStrong: `
    totale fattura, totale documento, totale complessivo, importo totale, totale iva inclusa, totale
    generale, totale ivato, totale lordo, totale con iva, totale euro, tot fattura, tot documento, totale
    doc, totale iva compresa, totale eur, importo totale documento, importo fattura, totale della fattura,
    totale bolletta, totale comprensivo di iva, totale parcella, importo totale fattura, valore totale,
    totale incl iva, prezzo totale, totale merce e servizi, totale ordine, totale nota di credito, importo
    complessivo`,
  total: `
    totale, tot, totali, somma`,
  subtotal: `
    imponibile, totale imponibile, subtotale, sub totale, totale netto, totale merce, netto merce, importo
    netto, netto, imponibile iva, tot imponibile, totale senza iva, importo imponibile, totale iva esclusa,
    tot merce, somma imponibili, base imponibile, totale parziale, imponibile totale, totale righe, totale
    al netto iva, totale netto iva, imponibile importo, totale imponibili, netto imponibile, totale
    prestazioni, totale servizi, totale importo netto, totale merci, totale imponibile iva, totale compensi,
    importo senza iva, totale esclusa iva, totale non ivato, imponibile eur`,
  tax: `
    iva, i v a, imposta, totale iva, importo iva, totale imposta, imposte, totale imposte, tot iva, di cui
    iva, imposta iva, ammontare iva, aliquota e imposta, tot imposta, iva totale, totale i v a, totale
    imposte iva, imposta totale, importo imposta`,
  amountDue: `
    totale da pagare, netto a pagare, da pagare, importo dovuto, totale dovuto, a saldo, saldo, importo da
    pagare, residuo, netto a pagare eur, totale a pagare, rimanente, residuo da pagare, saldo da pagare, tot
    da pagare, totale a saldo, saldo dovuto, netto da pagare, importo residuo, restano da pagare, importo da
    saldare`,
  pastDue: `
    saldo precedente, arretrati, insoluti, importi precedenti`,
  currentDue: `
    importo corrente, consumi del periodo`,
  lateFee: `
    interessi di mora, mora, interessi moratori, indennita di mora`,
  credit: `
    credito, accredito, accrediti`,
  paid: `
    acconto, pagato, importo pagato, contanti, acconti, gia pagato, anticipo, pagamento contante, pagamento
    elettronico, totale pagato, versato, bancomat, carta di credito, importo versato, caparra, acconto
    versato, ricevuto, incassato, pagamenti`,
  change: `
    resto`,
  discount: `
    sconto, sconti, abbuono, sconto merce, totale sconti, sconto totale, ribasso, sconti e abbuoni, importo
    sconto, totale sconto, sconto incondizionato`,
  shipping: `
    spese di spedizione, spedizione, trasporto, spese di trasporto, spese trasporto, imballo,
    spese spedizione, costi di spedizione, spese imballo`,
  rounding: `
    arrotondamento, arrotondamenti`,
  withholding: `
    ritenuta, ritenuta d acconto, ritenuta acconto, totale ritenute, ritenute, r a, ritenuta irpef`,
  charge: `
    spese, spese accessorie, spese bancarie, spese incasso, bollo, spese bollo, marca da bollo, mancia, imposta di bollo, spese varie, spese di incasso, bolli, contributo conai, conai, oneri, coperto, spese generali, cassa previdenza, contributo integrativo, rivalsa inps, cassa previdenziale`,
  otherAmount: `
    capitale sociale, cap soc, peso, in lettere, peso lordo, peso netto, cap sociale, capitale,
    totale colli, totale quantita, split payment, iva split payment, esente, non imponibile, importo rata,
    a riportare, riporto, totale a riportare, da riportare`,
  terms: `
    condizioni di pagamento, termini di pagamento, modalita di pagamento, pagamento, condizioni pagamento,
    modalita pagamento, tipo pagamento, mod pagamento, cond pagamento, condizioni, mod di pagamento, termini
    pagamento, tipo di pagamento`,
  description: `
    descrizione, articolo, prodotto, servizio, prestazione, descrizione articolo, descrizione dei beni,
    causale, voce, descrizione merce, beni e servizi, descrizione beni, prodotti, servizi, dettaglio,
    oggetto, descrizione dei servizi, descrizione prodotto, descrizione servizi, descrizione servizio,
    prestazioni, articoli, prodotto servizio, voci, natura e qualita dei beni, descrizione dei beni e
    servizi, descrizione prodotto servizio, attivita`,
  quantity: `
    quantita, qta, q ta, ore, pezzi, q, quant, pz, giorni, qt`,
  unit: `
    um, u m, unita di misura, unita, udm, u di m, un mis`,
  unitPrice: `
    prezzo unitario, prezzo, prezzo un, p unitario, prezzo unit, importo unitario, costo unitario, pr
    unitario, tariffa, prezzo netto, prezzo u, prezzo cad, valore unitario, costo, prezzo un netto, prezzo
    unitario eur, prezzo listino, p unit, costo orario, prezzo unitario netto, prezzo di listino, tariffa
    oraria`,
  lineAmount: `
    importo, prezzo totale, totale riga, valore, imp, importo netto, importo totale, imponibile, ammontare,
    totale netto, totale riga netto, importo eur, importo riga, prezzo tot, valore totale`,
  taxRate: `
    aliquota, aliquota iva, iva %, cod iva, al iva, c i, aliq iva, aliq, % iva, codice iva, c iva`,
  sku: `
    codice, cod, cod articolo, codice articolo, codice prodotto, art, cod art, cod prodotto, rif articolo`,
  position: `
    riga, posizione, n riga`,
  seller: `
    venditore, fornitore, cedente, cedente prestatore, mittente, prestatore, da, emittente, cedente
    prestatore fornitore, dati fornitore, ditta, azienda, locatore, dati del fornitore, esercente`,
  billTo: `
    cliente, intestatario, destinatario, fatturare a, spettabile, spett le, spett, cessionario,
    cessionario committente, committente, intestatario fattura, acquirente, spett ditta,
    indirizzo di fatturazione, a, fatturato a, cessionario committente cliente, dati cliente, fattura a,
    dati del cliente, indirizzo fatturazione, intestazione fattura, dati di fatturazione, locatario,
    preg mo, spett le ditta, dati fatturazione, dati intestatario`,
  shipTo: `
    destinazione, luogo di destinazione, indirizzo di consegna, luogo di consegna, destinazione merce,
    consegnare a, spedire a, spedito a, indirizzo di spedizione, destinatario merce, indirizzo spedizione,
    indirizzo consegna, luogo consegna, luogo di fornitura, luogo destinazione, destinazione diversa,
    indirizzo di fornitura`,
  attention: `
    egregio, gentile, egr sig, gent sig ra, egregio signor, alla c a, alla c a di,
    alla cortese attenzione, alla cortese attenzione di, cortese attenzione, spett le paziente,
    gent mo sig, gent ma sig ra, gentile sig, gentile sig ra, egregio sig, gent mo, gent ma`,
  remitTo: `
    pagare a, intestato al conto, beneficiario, a favore di, pagabile a, intestazione conto`,
  careOf: `
    presso`,
  name: `
    nome, ragione sociale, denominazione, cognome e nome, nome e cognome, rag soc, cognome nome, nominativo,
    denominazione sociale`,
  address: `
    indirizzo, via, citta, cap, paese, comune, provincia, sede legale, sede, localita, nazione, sede
    amministrativa, sede operativa, residenza, domicilio fiscale, prov, stato`,
  contact: `
    contatto, referente, note, oggetto, vettore, firma, porto, aspetto dei beni, causale trasporto, causale
    del trasporto, banca d appoggio, aspetto esteriore dei beni, annotazioni, osservazioni, regime fiscale,
    valuta, divisa, grazie, mezzo, trasporto a mezzo, resa, copia, originale, esigibilita iva, tipo
    documento, tipologia, firma conducente, firma destinatario, metodo di pagamento, riepilogo iva,
    riepilogo, dati generali, art, metodo pagamento, dati pagamento, contatti, natura, dettagli,
    rappresentante, responsabile, servito da, castelletto iva, operazione`,
  taxId: `
    partita iva, p iva, p i, part iva, piva, codice fiscale, cod fisc, c f, cf, p iva e c f, p iva c f,
    partita iva e codice fiscale, partita iva codice fiscale, cf e p iva, identificativo fiscale ai fini
    iva, id fiscale iva, partita iva cee, codice fiscale partita iva, codice fiscale e partita iva, cf p
    iva, c f p iva, c f e p iva, p iva cf, cod fiscale, c fiscale, part iva cod fisc, p iva cod fisc, codice
    iva, c f part iva, p iva n, vat, cod fisc part iva, numero partita iva, partita i v a, p i e c f, c f e
    part iva, cod fisc e p iva, cod fisc e part iva, p iva codice fiscale`,
  companyRegister: `
    r e a, registro imprese, iscritta al registro, n rea, iscr reg imp, reg imprese, rea n, numero rea,
    iscritta`,
  phone: `
    telefono, tel, cellulare, cell, fax, numero verde, telefono fax`,
  email: `
    posta elettronica, pec, e mail, email, p e c`,
  web: `
    sito web, sito, sito internet`,
  bankAccount: `
    conto corrente, c c, conto, coordinate bancarie, c c n, n conto, numero conto, conto bancario, cc
    bancario, c c bancario, codice iban, numero di conto`,
  bankCode: `
    abi, cab, codice bic, codice swift, bic swift`,
  bank: `
    banca, istituto, istituto di credito, bonifico, bonifico bancario, appoggio bancario,
    intestatario conto, banca di appoggio, ri ba, dati bancari, istituto bancario, nome banca, filiale,
    banca appoggio, agenzia, intestatario del conto, causale pagamento, intestato a`,
};
