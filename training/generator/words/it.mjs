/** What Italian invoices say; alternatives part at `|`. */
export const IT = {
  title:
    'Fattura|FATTURA|Fattura di vendita|Fattura accompagnatoria|Fattura immediata|Fattura differita|Parcella|Fattura commerciale',
  creditTitle: 'Nota di credito|NOTA DI CREDITO|Nota di accredito|Storno fattura',
  receiptTitle: 'Scontrino|Ricevuta|Documento commerciale|Ricevuta fiscale|Scontrino fiscale',
  number:
    'Fattura N.|Numero fattura|N. fattura|Fattura n°|Numero documento|Fattura|Numero|N.|Nr. fattura|N. documento|Fattura nr.|Nr. doc.',
  creditNumber: 'Nota di credito N.|Numero documento|N. nota|Numero|Nota N.',
  receiptNumber: 'Scontrino N.|Doc. N.|Ricevuta N.|Trans.|Documento N.',
  date: 'Data fattura|Data|Data documento|Data emissione|Del|Data di emissione|Emessa il|In data|Data doc.',
  due: 'Scadenza|Data scadenza|Scadenza pagamento|Da pagare entro|Pagamento entro il|Scade il|Entro il|Data di scadenza|Da versare entro',
  customerNumber: 'Codice cliente|Cod. cliente|N. cliente|Cliente n.|Codice|Numero cliente',
  po: 'Ordine N.|Vs. ordine|Numero ordine|Vostro ordine|Rif. ordine|Ordine d’acquisto|N. ordine|Ordine cliente',
  orderNumber: 'Ns. ordine|Commessa|Conferma d’ordine|Pratica',
  deliveryNote: 'DDT|DDT N.|Bolla|Documento di trasporto|Rif. DDT',
  deliveryDate: 'Data consegna|Data ordine|Consegna del|Data spedizione|Data prestazione|Data DDT',
  servicePeriod: 'Periodo|Periodo di riferimento|Periodo di fatturazione|Competenza|Periodo fatturato',
  project: 'Progetto|Commessa|Codice progetto|Cantiere|Centro di costo|CUP',
  contact: 'Contatto|Agente|Referente|Operatore|Vs. referente|Venditore',
  ourReference: 'Ns. riferimento|Ns. rif.|Riferimento|Rif.',
  yourReference: 'Vs. riferimento|Vs. rif.|Rif. cliente',
  currency: 'Valuta|Divisa|Importi in',
  terms: 'Condizioni di pagamento|Pagamento|Modalità di pagamento|Termini di pagamento|Cond. pagamento',
  billTo:
    'Spett.le|Cliente|Intestatario|Destinatario|Fatturare a|Cliente:|Spett.|Cessionario/committente|Fatturato a|Indirizzo di fatturazione|Intestata a',
  shipTo:
    'Destinazione|Luogo di consegna|Spedire a|Destinazione merce|Indirizzo di consegna|Luogo di destinazione',
  from: 'Fornitore|Cedente/prestatore|Emittente|Da|Venditore|Mittente',
  name: 'Denominazione|Ragione sociale|Nome',
  address: 'Indirizzo|Via|Sede legale',
  attention: 'c.a.|Alla c.a. di|Att.ne|Ufficio contabilità',
  phone: 'Tel.|Telefono|Tel|T',
  fax: 'Fax|F',
  email: 'E-mail|Email|Mail|PEC',
  web: 'Web|Sito|Sito web|',
  pos: 'N.|Riga|Pos.|#|Nr.',
  sku: 'Codice|Articolo|Cod. art.|Cod. articolo|Rif.|Cod.',
  description:
    'Descrizione|Descrizione beni|Prodotto|Servizio|Dettaglio|Articolo|Descrizione dei servizi|Prestazione|Natura e qualità dei beni',
  quantity: 'Quantità|Q.tà|Qtà|Qta|Q.ta|Ore|Quant.|N. pezzi',
  unit: 'U.M.|UM|Unità|Um',
  price:
    'Prezzo|Prezzo unitario|Prezzo unit.|Pr. unitario|P. unit.|Prezzo un.|Costo unitario|Tariffa|€/unità',
  lineDiscount: 'Sconto|Sc. %|Sconto %|Sc.',
  taxRate: 'IVA|% IVA|Aliq.|Aliquota|IVA %|Al. IVA|Cod. IVA',
  taxAmount: 'Imposta|Importo IVA|IVA',
  amount: 'Importo|Totale|Imponibile|Prezzo totale|Importo netto|Totale riga|Netto|Valore|Importo €',
  gross: 'Totale ivato|Importo ivato|Lordo|Totale IVA incl.',
  subtotal:
    'Imponibile|Totale imponibile|Subtotale|Totale merce|Totale netto|Importo netto|Netto|Totale senza IVA|Totale parziale|Tot. imponibile|Imponibile totale|Totale (IVA esclusa)',
  netAfter: 'Imponibile|Netto imponibile|Totale imponibile|Netto merce|Base imponibile',
  tax: 'IVA|Totale IVA|Importo IVA|Imposta|Totale imposta|I.V.A.|Tot. IVA',
  total:
    'Totale|TOTALE|Totale fattura|Totale documento|Importo totale|Totale ivato|Totale generale|Totale (IVA inclusa)|Totale IVA inclusa|Tot. documento|Importo totale documento|Totale complessivo',
  creditTotal: 'Totale nota di credito|Totale documento|Importo a credito|Totale|Totale accredito',
  due_amount:
    'Totale da pagare|Netto a pagare|Importo da pagare|Da pagare|Saldo|Totale dovuto|Importo dovuto|Saldo da pagare|Residuo da pagare|Netto da pagare',
  discount: 'Sconto|Abbuono|Sconto merce|Sconto incondizionato|Sconto commerciale',
  shipping: 'Spese di spedizione|Trasporto|Spese di trasporto|Spedizione|Spese accessorie|Porto',
  rounding: 'Arrotondamento|Arrotondamenti|Arr.',
  paid: 'Acconto|Acconto versato|Già pagato|Pagato|Anticipo|Acconti|Importo versato',
  pastDue: 'Saldo precedente|Insoluti|Importi arretrati|Bollette precedenti non pagate|Residuo precedente',
  current: 'Importo del periodo|Totale bolletta|Spesa del periodo|Importo corrente',
  lateFee: 'Interessi di mora|Penale per ritardo|Indennità di mora|Mora',
  credit: 'Credito|Accredito|Credito a Vs. favore|Credito utilizzato',
  retention: 'Ritenuta d’acconto|Ritenuta|Ritenuta 20%|R.A.|Ritenuta acconto IRPEF',
  included: 'di cui IVA|IVA inclusa|di cui imposta|IVA compresa|compresa IVA',
  carry: 'A riportare|Subtotale|Riporto a pagina seguente',
  broughtForward: 'Riporto|Riporto pagina precedente|Da riporto',
  page: 'Pagina {n} di {m}|Pag. {n}/{m}|Pag. {n}|{n}/{m}|Pagina {n}',
  groupTotal: 'Totale gruppo|Subtotale|Totale parziale',
  taxBase: 'Imponibile|Base imponibile|Netto|Importo',
  termsSentences:
    '{days} giorni|Bonifico {days} gg|Bonifico bancario {days} giorni data fattura|{days} gg DF|{days} giorni fine mese|Ri.Ba. {days} gg FM|Pagamento a {days} giorni|Entro {days} giorni dalla data fattura|Rimessa diretta {days} gg|Ricevuta bancaria a {days} giorni',
  termsNow:
    'Rimessa diretta|Bonifico anticipato|Pagamento alla consegna|Contanti|Pagamento immediato|Vista fattura|Bonifico a vista fattura|Contrassegno',
  earlySentences:
    'Sconto {percent} % per pagamento entro {days} giorni|{percent}% sconto cassa a {days} gg|Sconto cassa del {percent}% entro {days} giorni|{percent}% {days} gg, netto {net} gg',
  paySentences:
    'Si prega di effettuare il bonifico sul conto sottoindicato.|Si prega di citare il numero di fattura.|Pagamento tramite bonifico bancario a:|Addebito diretto sul conto corrente.|Bonifico intestato a {vendor}',
  bankTitle:
    'Coordinate bancarie|Banca d’appoggio|Dati per il pagamento|Appoggio bancario|Bonifico a|Dati bancari',
  bank: 'Banca|Istituto|Ns. banca',
  holder: 'Intestatario|Beneficiario|Intestato a',
  iban: 'IBAN|Codice IBAN|Cod. IBAN|C/C IBAN',
  bic: 'BIC|SWIFT|BIC/SWIFT|Codice BIC',
  account: 'Conto|C/C|Conto corrente|N. conto',
  reference: 'Causale|Riferimento pagamento|Rif. pagamento',
  register:
    'R.E.A. {place} {number}|Reg. Imp. {place} {number}|REA n. {number}|Cap. Soc. € {number} i.v.|Iscritta al Registro Imprese di {place} n. {number}',
  manager: 'Amministratore: {person}|Titolare: {person}|Legale rappresentante: {person}',
  cash: 'Contanti|CONTANTI|Pagamento contante|Contante',
  card: 'Bancomat|Carta di credito|Pagamento elettronico|Visa|POS|Carta',
  change: 'Resto|RESTO|Resto contante',
  cashier: 'Cassiere|Operatore|Servito da|Cameriere|Op.',
  till: 'Cassa|Terminale|Negozio|Tavolo|RT',
  accountNumber:
    'Codice cliente|Numero contratto|Conto contrattuale|N. contratto|Codice utenza|Numero utenza',
  policyNumber: 'Polizza N.|Numero polizza|N. polizza|Polizza',
  policyPeriod: 'Periodo assicurativo|Decorrenza e scadenza|Periodo di copertura|Durata polizza',
  serviceAddress: 'Indirizzo di fornitura|Punto di fornitura|Ubicazione fornitura',
  remitTo: 'Pagare a|Inviare il pagamento a|Pagamento a favore di',
  careOf: 'c/o|presso',
  community: 'Condominio|Condominio:|Complesso|Residence',
  meter: 'Matricola contatore|Lettura precedente|Lettura attuale|Consumo (kWh)|Consumo',
  lastPayment: 'Vs. pagamento - grazie|Ultimo pagamento ricevuto|Pagamenti ricevuti',
  previousBill: 'Bolletta precedente|Importo bolletta precedente|Saldo iniziale',
  to: ' al | - | – | a ',
  greetings:
    'Gentile cliente,|Vi addebitiamo quanto segue:|In riferimento al Vs. ordine:|Egregi Signori,|Per le prestazioni di seguito elencate:',
  thanks:
    'Grazie per averci scelto|Grazie e arrivederci|Vi ringraziamo per la fiducia.|Cordiali saluti|Grazie per l’acquisto',
  legal:
    'La merce resta di proprietà del venditore fino al saldo.|Operazione in reverse charge art. 17 DPR 633/72.|Contributo CONAI assolto ove dovuto.|Operazione senza applicazione dell’IVA, regime forfettario.|Foro competente esclusivo.|Reclami entro 8 giorni dal ricevimento.|Imposta di bollo assolta in modo virtuale.|Copia di cortesia priva di valore fiscale.',
  adverts:
    'Scopri il nuovo catalogo|Sconto del 20 % con il codice ESTATE20|Seguici sui social|Da 30 anni al vostro servizio|Aperti anche la domenica|Nuova apertura in centro',
  slogans:
    'Qualità artigiana|Il partner per la tua impresa|Dal 1952|Passione e competenza|Il gusto della tradizione|Tecnica e servizio',
  hints:
    'Servizio clienti: {phone}|Per informazioni: {email}|Orari: lun-ven 9:00 - 18:00|Stampato il {date}|Ordine del {date}|Referente: {person}|Preventivo del {date}',
  products:
    'Staffa in acciaio|Sedia ufficio|Pannello LED|Asciugamani di carta|Tubo giardino|Tubo rame|Toner|Guanti da lavoro|Maniglia|Filtro acqua|Prolunga|Piastrelle|Pittura interni|Mouse senza fili|Monitor 24 pollici|Caffè in grani|Acqua minerale|Casco protettivo|Maglietta cotone|Quaderno A5|Pastiglie freno|Olio motore 5W-30|Carta A4|Adattatore USB|Coltello da cucina|Lampada da tavolo|Pannello multistrato|Kit guarnizioni|Contenitore|Sapone mani|Cuscinetto|Filtro aria|Olio extravergine|Miele|Pasta fresca|Arance|Tubo idraulico|Cemento',
  qualifiers:
    'grande|piccolo|blu|nero opaco|zincato|conf. da 10|40 mm|1,5 m|500 ml|rinforzato|riciclato|con coperchio|tipo B|inox|2 kg|modello 2020|sinistro|per esterni|cartone/12|serie 300',
  services:
    'Consulenza|Progettazione sito web|Manutenzione mensile|Installazione|Riparazione caldaia|Licenza software|Abbonamento annuale|Pulizia uffici|Trasporto|Consulenza legale|Traduzione|Giornata di formazione|Hosting|Servizio fotografico|Diritto di chiamata|Manodopera|Gestione progetto|Giardinaggio|Catering per 25 persone|Contabilità|Vigilanza|Verifica impianto|Affitto sala|Banner pubblicitario|Assistenza|Deposito|Perizia|Spese di pratica|Smaltimento rifiuti|Grafica logo',
  details:
    'come da preventivo|N. serie {serial}|consegnato il {date}|trasferta inclusa|come da accordi con {person}|Riga ordine {n}|Garanzia 24 mesi|mese di {month}|Lotto {serial}|Origine: {place}',
  units: 'pz|PZ|h|kg|m|conf|NR|giorno|ore|l|mese|set|cad|mq',
  hours: 'h|ore|giorni',
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  shortMonths: 'gen feb mar apr mag giu lug ago set ott nov dic',
  trades:
    'Idraulica|Trasporti|Consulenze|Alimentari|Catering|Impianti Elettrici|Meccanica|Design|Auto|Vivai|Informatica|Tipografia|Commerciale|Forniture|Pulizie|Costruzioni|Medicale|Studio|Sistemi|Ferramenta|Panificio|Arredamenti|Farmacia|Viaggi|Libreria|Moda|Editoria|Solare|Sicurezza|Coperture|Ricambi|Telecomunicazioni',
  publicBodies:
    'Comune di {place}|Università di {place}|Ospedale di {place}|Provincia di {place}|Regione Autonoma|Istituto Comprensivo {name}',
  shops:
    'Bar {name}|Trattoria {name}|Pizzeria {name}|Farmacia {name}|Panificio {name}|Supermercato {name}|Hotel {place}',
  utilities: 'Acque di {place}|{name} Energia|{place} Luce e Gas|{name} Telecom|{name} Mobile|{name} Fibra',
  insurers: '{name} Assicurazioni|Mutua {name}|Assicurazioni {place}|{name} Vita',
  communities: 'Condominio {name}|Residence {name}|Condominio Via {name}|Complesso {place}',
  charges:
    'Consumo energia|Quota fissa|Canone mensile|Piano dati|Oneri di rete|Fornitura acqua|Fognatura|Chiamate verso mobili|Noleggio modem|Quota condominiale|Premio|Spese amministrative|Consumo gas|Accise|Roaming|Rata 3 di 12|Internet 100 Mega',
};
