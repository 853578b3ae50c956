import { Lexicon } from './concepts';

export const GERMAN: Lexicon = {
  title: `
    rechnung, gutschrift, schlussrechnung, abschlagsrechnung, teilrechnung, quittung, kassenbon,
    rechnungskorrektur, stornorechnung, faktura, kundenrechnung, verkaufsrechnung, kassenbeleg,
    monatsrechnung, jahresrechnung, proforma rechnung, proformarechnung, verbrauchsabrechnung,
    jahresabrechnung`,
  invoiceNumber: `
    rechnungsnummer, rechnungs nr, rechnungsnr, rechnung nr, rechnung nummer, rechnung no, rechnungs nummer,
    rechnungs no, re nr, rg nr, gutschriftnummer, gutschrift nr, gutschriftsnummer, faktura nr,
    fakturanummer, rech nr, rechnungskennung, rgnr, renr, rechn nr, ihre rechnungsnummer, rechnung #,
    abrechnungsnummer, verkaufsrechnung nr, abschlagsrechnung nr, schlussrechnung nr, rechnungscode`,
  receiptNumber: `
    belegnummer, beleg nr, bon nr, bonnummer, quittungsnummer, quittung nr, kassenbon nr, belegnr,
    vorgangsnummer, vorgangs nr, transaktionsnummer`,
  documentNumber: `
    dokumentnummer, dokumentennummer, dokument nr, dokumentnr`,
  reference: `
    unser zeichen, unsere referenz, referenz, referenznummer, referenz nr, verwendungszweck`,
  bareNumber: `
    nr, nummer`,
  poNumber: `
    bestellnummer, bestell nr, bestellnr, bestellung nr, bestellung, ihre bestellung, ihre bestellnummer,
    ihre bestellung nr, ihr zeichen, ihre referenz, ihr auftrag, ihre auftragsnummer, kundenreferenz,
    bestellreferenz, kundenbestellung, ihre bestell nr, kundenbestellnummer, ihr bestellzeichen,
    kaufernummer, bestell nummer, externe belegnummer, kauferreferenz, referenz der bestellung`,
  orderNumber: `
    auftragsnummer, auftrags nr, auftragsnr, auftrag nr, auftrag, auftragsreferenz, vertragsnummer, vertrags nr, vertragsnr, vertrag nr, vertrag, auftragsbestatigung,
    vertragskonto nummer, vertragsreferenz`,
  projectNumber: `
    projektnummer, projekt nr, projektnr, projekt no, projekt, projektcode, projektreferenz, bauvorhaben nr`,
  accountNumber: `
    kundenkonto, vertragskonto, vertragskontonummer, kundenkontonummer, buchungskonto, debitorenkonto,
    debitorennummer, debitor nr, debitor`,
  customerNumber: `
    kundennummer, kunden nr, kundennr, kunde nr, kd nr, kdnr, ihre kundennummer, ihre kunden nr,
    mitgliedsnummer, kunden nummer, kunden id, kundenkennung, empfangernummer, patientennummer,
    patienten nr, patientennr, mitglieds nr, mitglied nr, mitgliedsnr, debitor, debitoren nr, debitorennr,
    debitorennummer`,
  policyNumber: `
    versicherungsnummer, policennummer, police nr, versicherungsschein nr, versicherungsscheinnummer,
    vertragsnummer police, versicherungsschein, vers nr, versicherungs nr`,
  otherNumber: `
    lieferschein, lieferscheinnummer, lieferschein nr, lieferscheinnr, zahlernummer, zahler nr,
    lieferantennummer, lieferanten nr, lieferantennr, seriennummer, angebotsnummer, angebot nr, angebot,
    kostenstelle, fahrzeug, kennzeichen, tse, terminal, kasse, mandatsreferenz, mandatsreferenznummer,
    mandat, glaubiger id, glaubigeridentifikationsnummer, glaubiger identifikationsnummer, glaubiger,
    leitweg id, gln, ihre lieferantennummer, trace nr, sepa mandatsreferenz, sachbearbeiter, personalnummer,
    objekt, liefernummer, fahrgestellnummer, mietvertrag, mietvertragsnummer, buchungsnummer,
    reservierungsnummer, marktlokation, glaubiger identnr, bearbeiter`,
  page: `
    seite, blatt`,
  invoiceDate: `
    rechnungsdatum, datum der rechnung, rechnungs datum, rechnung vom, belegdatum, ausstellungsdatum,
    ausgestellt am, gutschriftdatum, gutschriftsdatum, dokumentdatum, fakturadatum, rg datum, re datum,
    erstellt am, buchungsdatum, rechnungstag, dokumentendatum, datum der ausstellung`,
  date: `
    datum, vom`,
  dueDate: `
    falligkeitsdatum, fallig am, fallig, falligkeit, zahlbar bis, zahlungsziel, zahlungsfrist, zu zahlen
    bis, bis zum, fallig bis, zahlungsdatum, zahlbar bis zum, zahlungsziel bis, zahlung bis, bitte zahlen
    bis, falligkeitstag, zahlung fallig am, abbuchung am, falligkeits datum, uberweisen bis, wird abgebucht
    am, netto bis, netto fallig, fallig zum, bis spatestens, spatestens bis, zahlungstermin, rein netto bis,
    wird am, bitte uberweisen bis, eingezogen am, abgebucht am, lastschrift am`,
  orderDate: `
    bestelldatum, auftragsdatum, bestellung vom, auftrag vom, bestellt am, ihre bestellung vom, ihre
    nachricht vom, auftragserteilung`,
  otherDate: `
    lieferdatum, leistungsdatum, versanddatum, liefertermin, tag der lieferung, druckdatum, lieferung am,
    leistung am, liefertag, datum der lieferung, leistungserbringung, liefer leistungsdatum,
    lieferscheindatum, lieferschein vom, lieferung vom, angebot vom, angebotsdatum, skonto bis, lieferung,
    skontodatum, tag der leistung, geburtsdatum, anreise, abreise, valuta, valutadatum, vertragsbeginn,
    vertragsende, stand, liefer und leistungsdatum, datum lieferung, datum der leistung, ubergabe, ruckgabe,
    lieferzeitpunkt, erstzulassung, leistungszeitpunkt, lieferungs leistungsdatum, lieferdatum
    leistungsdatum, erbracht am`,
  servicePeriod: `
    leistungszeitraum, abrechnungszeitraum, zeitraum, lieferzeitraum, rechnungszeitraum, nutzungszeitraum,
    fur den zeitraum, mietzeitraum, zeitraum der leistung, abrechnungsperiode, im zeitraum,
    ausfuhrungszeitraum, leistungsperiode`,
  serviceStart: `
    leistungsbeginn, zeitraum von, beginn, leistungszeitraum von, beginndatum, periodenbeginn`,
  serviceEnd: `
    leistungsende, zeitraum bis, ende, leistungszeitraum bis, enddatum, periodenende`,
  policyPeriod: `
    versicherungszeitraum, versicherungsdauer, versicherungsperiode, vertragslaufzeit`,
  policyStart: `
    versicherungsbeginn`,
  policyEnd: `
    versicherungsablauf, versicherungsende`,
  totalStrong: `
    gesamtbetrag, rechnungsbetrag, gesamtsumme, endbetrag, gesamt brutto, summe brutto, bruttobetrag,
    brutto, gesamtbetrag brutto, bruttosumme, rechnungssumme, rechnungsendbetrag, gesamtpreis, endsumme,
    total inkl mwst, gesamt inkl mwst, summe inkl mwst, summe inkl ust, total inkl, gesamt inkl ust,
    gesamtbetrag inkl mwst, gesamtbetrag inkl ust, rechnungsbetrag brutto, gesamtbetrag in eur, brutto
    gesamt, brutto summe, betrag brutto, rechnungsbetrag inkl mwst, gesamtbetrag eur, rechnungsbetrag inkl
    ust, gesamtsumme brutto, summe eur, gesamtsumme inkl mwst, total inkl ust, bruttorechnungsbetrag, gesamt
    summe, gesamt betrag, summe mit mwst, betrag inkl mwst, betrag inkl ust, bruttogesamtbetrag,
    rechnungsgesamtbetrag, gesamtsumme inkl ust, gesamt inkl, total eur inkl mwst, gesamtrechnungsbetrag,
    wert brutto`,
  total: `
    summe, gesamt, betrag gesamt`,
  subtotal: `
    zwischensumme, nettobetrag, netto, summe netto, gesamt netto, nettosumme, gesamtbetrag netto, total
    netto, warenwert, netto gesamt, netto summe, summe positionen, gesamtnetto, nettowert, rechnungsbetrag
    netto, betrag netto, netto betrag, total exkl mwst, summe ohne mwst, summe exkl mwst, zwischensumme
    netto, nettogesamtbetrag, gesamt exkl mwst, positionssumme, nettorechnungsbetrag, steuerbasis,
    basisbetrag, bemessungsgrundlage, gesamtsumme netto, rechnungssumme ohne ust, rechnungssumme ohne
    umsatzsteuer, summe der positionen, summe aller positionen, gesamtbetrag ohne ust, gesamtbetrag ohne
    mwst, total ohne mwst, gesamt ohne mwst, summe nettobetrage, summe der nettobetrage, steuerbasisbetrag,
    zwischensumme ohne mwst, gesamtsumme ohne mwst, netto warenwert, nettowarenwert, rechnungssumme netto,
    positionen netto, waren netto, total eur ohne mwst, zwischensumme zzgl, gesamtpositionen, wert netto,
    nettogesamt`,
  tax: `
    mwst, ust, umsatzsteuer, mehrwertsteuer, mwst betrag, ust betrag, steuerbetrag, zzgl mwst, zzgl ust,
    zzgl umsatzsteuer, plus mwst, steuer, umsatzsteuerbetrag, gesetzl mwst, zuzuglich mwst, zuzuglich
    umsatzsteuer, enthaltene mwst, enthaltene ust, inkl mwst, mehrwertsteuerbetrag, summe mwst, summe ust,
    summe umsatzsteuer, gesamtsteuer, zzgl gesetzl mwst, zzgl der gesetzlichen mwst, zzgl gesetzliche mwst,
    zzgl mehrwertsteuer, zuzuglich ust, summe umsatzsteuern, gesamtbetrag mwst, gesamtbetrag ust, enthalten
    mwst, gesetzliche mwst, gesamt mwst, gesamt ust, steuern, steuerbetrage, summe der umsatzsteuer,
    gesamtbetrag der umsatzsteuer, summe steuer, steuersumme, gesetzliche mehrwertsteuer, umsatzsteuer
    betrag`,
  amountDue: `
    zahlbetrag, zu zahlen, zu zahlender betrag, offener betrag, restbetrag, falliger betrag,
    zahlungsbetrag, uberweisungsbetrag, zu uberweisen, offen, restzahlung, fallige zahlung, fallige summe,
    noch zu zahlen, ausstehender betrag, betrag fallig, zahllast, restforderung, abbuchungsbetrag,
    faelliger betrag, offener rechnungsbetrag, zu zahlen gesamt, auszahlungsbetrag,
    noch zu zahlender betrag, zu zahlender gesamtbetrag, fallig betrag, zu begleichender betrag,
    uberweisungssumme, offener restbetrag, nachzahlung, nachforderung, nachzahlungsbetrag, restschuld,
    noch offen`,
  pastDue: `
    ruckstand, offene forderungen, saldovortrag, vorheriger saldo, ubertrag aus vormonat, altsaldo, offene
    posten`,
  currentDue: `
    aktueller rechnungsbetrag, aktuelle forderung, laufende kosten`,
  lateFee: `
    mahngebuhr, verzugszinsen, mahngebuhren, saumniszuschlag, mahnkosten`,
  credit: `
    guthaben, gutschriftbetrag`,
  paid: `
    bezahlt, gezahlt, anzahlung, bar, gegeben, bereits bezahlt, bereits gezahlt, abschlag, abschlage,
    geleistete abschlage, abschlagszahlung, abschlagszahlungen, vorauszahlung, ec karte, kartenzahlung,
    anzahlungen, bereits gezahlter betrag, erhaltene anzahlung, erhaltene anzahlungen, barzahlung, zahlung,
    girocard, vorausgezahlter betrag, bereits geleistete zahlungen, geleistete zahlungen, gezahlter betrag,
    abzuglich anzahlung, bezahlter betrag, anzahlungsbetrag, geleistete anzahlungen`,
  change: `
    ruckgeld, wechselgeld, zuruck`,
  discount: `
    rabatt, nachlass, abzug, rabatte, abschlag rabatt, kundenrabatt, abzuglich rabatt,
    preisnachlass, gesamtrabatt, summe abschlage, summe nachlasse, summe rabatte, abzuge,
    mengenrabatt, summe der abschlage, sonderrabatt, bonus, warenrabatt`,
  shipping: `
    versand, versandkosten, porto, fracht, frachtkosten, lieferkosten, verpackung, versand und verpackung,
    versandkostenpauschale, verpackungskosten, versandpauschale, frachtanteil, liefergebuhr,
    porto und verpackung, transportkosten, porto verpackung, versand verpackung, frachtgebuhr`,
  rounding: `
    rundung, rundungsbetrag, rundungsdifferenz`,
  withholding: `
    bauabzugsteuer, steuerabzug, quellensteuer`,
  charge: `
    zuschlage, summe zuschlage, trinkgeld, summe der zuschlage, versicherung, zuschlag, nebenkosten`,
  otherAmount: `
    einbehalt, sicherheitseinbehalt, abzuglich einbehalt, abzuglich sicherheitseinbehalt, stammkapital, grundkapital, ubertrag, zwischensumme ubertrag, gesamtgewicht, in worten, stundensatz,
    kautionsbetrag, skontierbarer betrag, skontofahig, skontofahiger
    betrag, skonto, skontobetrag, steuerfrei, basispreis, betrag nach skonto, arbeitskosten, lohnkosten, lohnanteil, darin
    enthalten, gewicht`,
  terms: `
    zahlungsbedingungen, zahlungsbedingung, zahlungskonditionen, konditionen, zahlungsmodalitaten,
    zahlungsvereinbarung, zlg bedingungen, zahlungs und lieferbedingungen, zahlungsbed`,
  description: `
    bezeichnung, beschreibung, artikel, leistung, artikelbezeichnung, produkt, leistungsbeschreibung, text,
    warenbezeichnung, leistungen, artikelbeschreibung, gegenstand, position bezeichnung, dienstleistung,
    bezeichnung der leistung, artikelname, produktbezeichnung, artikel bezeichnung, name des artikels,
    tatigkeit, art der leistung, beschreibung der leistung, posten, bezeichnung artikel, artikeltext,
    leistungsart`,
  quantity: `
    menge, anzahl, anz, stunden, std, stuck, stk, fakturierte menge, berechnete menge, stuckzahl, menge
    einheit, tage, mge, einheiten`,
  unit: `
    einheit, einh, me, mengeneinheit, pe, eh, preiseinheit`,
  unitPrice: `
    einzelpreis, preis, stuckpreis, e preis, ep, einzel, preis pro einheit, preis einheit, einheitspreis,
    preis pro stuck, nettopreis, einzelpreis netto, stundensatz, bruttopreis, listenpreis, einzelpreis eur,
    vk preis, einzelbetrag, e preis eur, einzelpreis in eur, satz, netto einzelpreis, preis netto, ep netto,
    netto preis, preis eur, stuckpreis netto, einzelpreis brutto, e p`,
  lineAmount: `
    gesamtpreis, betrag, gesamtpreis netto, gp, wert, zeilenbetrag, positionsbetrag, g preis, gesamtpreis
    eur, betrag eur, betrag in eur, gesamt eur, nettobetrag, gesamtwert, zeilensumme, preis gesamt, g preis
    eur, positionswert, summe netto, gesamtbetrag, nettopreis gesamt, gesamt netto, gp netto, gesamtpreis
    brutto, gesamtpreis in eur, positionspreis, nettowert, positionsbetrag netto, zeilenbetrag ohne mwst,
    betrag netto, zeilenbetrag netto, g p`,
  taxRate: `
    mwst satz, ust satz, steuersatz, mwst %, ust %, steuerschlussel, mwst in, ust kat, kategorie,
    umsatzsteuersatz, steuercode, st satz, steuerkategorie`,
  sku: `
    artikelnummer, artikel nr, artikelnr, art nr, artnr, produktnummer, materialnummer, sachnummer,
    produktcode, unsere art nr, ihre art nr, teilenummer, best nr, mat nr, art no, produkt nr, material nr,
    artikelkennung, teile nr, artikel id`,
  position: `
    pos, position, lfd nr, pos nr, posnr, lfd, zeile`,
  seller: `
    verkaufer, lieferant, absender, rechnungssteller, auftragnehmer, leistungserbringer,
    rechnungsaussteller, verkaufer firma, leistender unternehmer, zahlungsempfanger, aussteller, von,
    anbieter, unternehmen, name des verkaufers, angaben zum verkaufer, vermieter,
    informationen zum verkaufer`,
  billTo: `
    rechnungsempfanger, rechnungsadresse, rechnungsanschrift, kunde, kaufer, auftraggeber, empfanger,
    rechnung an, rechnungsadressat, an, besteller, leistungsempfanger, kundenadresse, abnehmer, kunden,
    zahler, name des kaufers, angaben zum kaufer, mieter, zahlungspflichtiger, an die firma, zahlbar
    durch, versicherungsnehmer, erwerber, informationen zum kaufer`,
  shipTo: `
    lieferadresse, lieferanschrift, warenempfanger, versandadresse, lieferung an, liefern an, lieferort,
    leistungsort, empfangsort, versand an, verbrauchsstelle, abweichende lieferanschrift, leistungsempfanger
    abweichend, ort der leistung, lieferstelle, bauvorhaben`,
  attention: `
    herrn, herr, frau, z hd, zu handen, z hdn, zhd, zu hd, zu haenden, z h, familie, fam, eheleute,
    herrn und frau, herr und frau, firma`,
  remitTo: `
    zahlbar an, bitte uberweisen an, uberweisung an, zahlung an, begunstigter, zahlen an, konto zahlbar an`,
  careOf: `
    per adresse`,
  name: `
    name, firmenname, firmierung`,
  address: `
    adresse, anschrift, strasse, plz, ort, stadt, land, postfach, plz ort, strasse hausnummer, postleitzahl,
    hausanschrift, firmensitz, sitz, adresszusatz, sitz der gesellschaft, landercode`,
  contact: `
    ansprechpartner, sachbearbeiterin, kontakt, bearbeitet von, zahlungsart, zahlungsweise, versandart,
    lieferbedingungen, hinweis, hinweise, bemerkung, bemerkungen, betreff, verkaufer in,
    mit freundlichen grussen, vielen dank, geschaftsfuhrer, geschaftsfuhrung, vorstand, vorsitzender,
    aufsichtsrat, kopie, duplikat, notiz, zahlungsinformationen, zahlungsmethode, abteilung, wahrung,
    sehr geehrte damen und herren, unterschrift, es bediente sie, ihr ansprechpartner, kundendaten,
    rechnungsdaten, grunddaten, rechnungspositionen, kontaktdaten, rechnungsdetails, kundenbetreuer,
    verantwortlich, lieferart, lieferbedingung, rechnungsangaben, kontaktperson, ihr kontakt,
    zahlungsdaten, inhaber, allgemeine angaben, zusatzangaben, verkauferangaben,
    umsatzsteueraufschlusselung, aufschlusselung der umsatzsteuer, angaben zur rechnung, gesamtbetrage,
    ubersicht, so erreichen sie uns, kundenservice, fragen zur rechnung, sie wurden betreut von,
    sachbearbeiter, bearbeiter`,
  taxId: `
    ust id nr, ust id, ust idnr, ustid, ustidnr, umsatzsteuer id, umsatzsteuer identifikationsnummer,
    umsatzsteueridentifikationsnummer, ust ident nr, ust identnr, uid nr, uid, uid nummer, mwst nr, mwst
    nummer, umsatzsteuer id nr, ust nr, ust id no, atu, umsatzsteuer idnr, ust id nummer, vat id,
    umsatzsteuer ident nr, eu ust id nr, unsere ust id nr, ust identifikationsnummer, steuernummer, steuer
    nr, st nr, steuernr, stnr, steuer nummer, ust id code, ust ident nummer`,
  companyRegister: `
    handelsregister, hrb, hra, amtsgericht, registergericht, firmenbuchnummer, fn, registernummer,
    handelsregisternummer, hrb nr, hr nr, eingetragen, registereintrag, gerichtsstand, hr, handelsregister
    nr, gericht`,
  phone: `
    telefon, fon, mobil, telefax, rufnummer, durchwahl, telefonnummer, faxnummer, tel nr, handy, telefon nr,
    mobiltelefon, tel fax, mobilfunk`,
  email: `
    e mail adresse, e post`,
  web: `
    webseite, netz, webshop`,
  bankAccount: `
    konto, kontonummer, konto nr, kontonr, kto, kto nr, bankkonto, ktonr, kontoverbindung`,
  bankCode: `
    blz, bankleitzahl, bic code, swift bic`,
  bank: `
    bankverbindung, kreditinstitut, sparkasse, kontoinhaber, volksbank, bankname, name der bank,
    unsere bankverbindung, zahlungsreferenz, lautend auf, zugunsten von`,
};
