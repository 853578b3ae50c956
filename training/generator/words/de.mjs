/** What German invoices say; alternatives part at `|`. */
export const DE = {
  title:
    'Rechnung|RECHNUNG|Ihre Rechnung|Kundenrechnung|Ausgangsrechnung|Faktura|Handelsrechnung|Honorarrechnung|Warenrechnung',
  creditTitle: 'Gutschrift|GUTSCHRIFT|Rechnungskorrektur|Stornorechnung|Korrekturrechnung',
  receiptTitle: 'Quittung|Kassenbon|Beleg|Rechnung|Kundenbeleg|Bon',
  number:
    'Rechnungsnummer|Rechnungs-Nr.|Rechnung Nr.|Rechnungsnr.|Rg.-Nr.|Re.-Nr.|Rechnung|Belegnummer|Beleg-Nr.|Nummer|Nr.|RNr.|Rechnungs-Nummer|Belegnr.',
  creditNumber: 'Gutschrift Nr.|Gutschriftsnummer|Belegnummer|Gutschrift-Nr.|Korrekturnummer',
  receiptNumber: 'Bon-Nr.|Beleg-Nr.|Bon|Rechnung Nr.|Trace-Nr.|Kassenbon Nr.',
  date: 'Rechnungsdatum|Datum|Rechnungs-Datum|Belegdatum|vom|Ausstellungsdatum|Rg.-Datum|Rechnung vom|Datum der Rechnung|Ausgestellt am',
  due: 'Fällig am|Fälligkeit|Zahlbar bis|Fälligkeitsdatum|Zahlungsziel|Zu zahlen bis|Zahlungstermin|Zahlung bis|Fällig bis|Valuta',
  customerNumber:
    'Kundennummer|Kunden-Nr.|Kundennr.|Kd.-Nr.|Kdnr.|Debitor|Debitoren-Nr.|Ihre Kundennummer|Kunde',
  po: 'Bestellnummer|Ihre Bestellung|Bestell-Nr.|Ihre Bestellnummer|Ihre Bestell-Nr.|Bestellung Nr.|Kundenbestellung|Ihr Auftrag',
  orderNumber: 'Auftragsnummer|Auftrag|Auftrags-Nr.|Unser Auftrag|AB-Nr.|Vorgang',
  deliveryNote: 'Lieferschein|Lieferschein-Nr.|LS-Nr.|Lieferscheinnummer|Sendungsnummer',
  deliveryDate:
    'Lieferdatum|Leistungsdatum|Lieferung am|Bestelldatum|Auftragsdatum|Versanddatum|Liefertermin',
  servicePeriod:
    'Leistungszeitraum|Zeitraum|Abrechnungszeitraum|Lieferzeitraum|Leistung im Zeitraum|Abrechnungsperiode',
  project: 'Projekt|Projekt-Nr.|Projektnummer|Bauvorhaben|Kostenstelle|Objekt|BV',
  contact: 'Ansprechpartner|Bearbeiter|Sachbearbeiter|Ihr Ansprechpartner|Kontakt|Es schreibt Ihnen|Betreuer',
  ourReference: 'Unser Zeichen|Unsere Referenz|Referenz|Zeichen',
  yourReference: 'Ihr Zeichen|Ihre Referenz|Ihre Nachricht vom|Kundenreferenz',
  currency: 'Währung|Alle Beträge in|Belegwährung',
  terms: 'Zahlungsbedingungen|Zahlungsbedingung|Zahlungskonditionen|Konditionen|Zahlung|Zahlungsart',
  billTo:
    'Rechnungsempfänger|Rechnung an|Rechnungsadresse|Kunde|An|Empfänger|Rechnungsanschrift|Käufer|Auftraggeber|Rechnungsempfänger:|Leistungsempfänger',
  shipTo: 'Lieferadresse|Lieferanschrift|Lieferung an|Warenempfänger|Leistungsort|Versand an|Versandadresse',
  from: 'Rechnungssteller|Verkäufer|Lieferant|Von|Absender|Aussteller|Auftragnehmer|Leistungserbringer',
  name: 'Name|Firma|Firmenname',
  address: 'Adresse|Anschrift|Straße',
  attention: 'z. Hd.|z.H.|zu Händen|Buchhaltung|Abt. Einkauf,|c/o',
  phone: 'Telefon|Tel.|Tel|Fon|T',
  fax: 'Fax|Telefax|F',
  email: 'E-Mail|Email|Mail|E',
  web: 'Web|Internet|www|',
  pos: 'Pos.|Pos|Position|Nr.|#|Lfd. Nr.',
  sku: 'Artikelnummer|Art.-Nr.|Artikel|Art.Nr.|Artikel-Nr.|Material|Bestellnr.|EAN',
  description:
    'Bezeichnung|Beschreibung|Artikelbezeichnung|Leistung|Text|Artikel|Leistungsbeschreibung|Produkt|Position|Bezeichnung der Leistung|Ware',
  quantity: 'Menge|Anzahl|Mge.|Stunden|Stück|Std.|Liefermenge|Anz.',
  unit: 'Einheit|ME|Einh.|EH|Mengeneinheit',
  price:
    'Einzelpreis|Preis|E-Preis|EP|Stückpreis|Preis/Einheit|Einzel|E.-Preis|Einzelpreis netto|Stundensatz|à Preis',
  lineDiscount: 'Rabatt|Rab. %|Rabatt %|Nachlass|Rab.',
  taxRate: 'MwSt.|USt.|MwSt. %|USt %|USt.-Satz|St.|MwSt-Satz|Steuersatz',
  taxAmount: 'MwSt.-Betrag|Steuer|USt.-Betrag|MwSt.',
  amount:
    'Betrag|Gesamtpreis|Gesamt|Gesamt netto|Summe|Nettobetrag|GP|Netto|Gesamt EUR|Betrag netto|Positionssumme|Wert|G-Preis',
  gross: 'Brutto|Bruttobetrag|Gesamt brutto|Betrag brutto',
  subtotal:
    'Zwischensumme|Nettobetrag|Summe netto|Gesamt netto|Netto|Nettosumme|Warenwert|Gesamtbetrag netto|Summe (netto)|Rechnungsbetrag netto|Zwischensumme netto|Positionen netto|Nettowarenwert|Gesamtnettobetrag',
  netAfter: 'Nettobetrag|Steuerpflichtiger Betrag|Netto nach Abzug|Summe netto nach Rabatt|Nettoendbetrag',
  tax: 'Mehrwertsteuer|Umsatzsteuer|MwSt. gesamt|Steuerbetrag|Summe USt.|MwSt.|Steuern gesamt',
  total:
    'Gesamtbetrag|Gesamtsumme|Rechnungsbetrag|Endbetrag|Bruttobetrag|Gesamt|Summe brutto|Gesamt brutto|Rechnungssumme|Endsumme|Summe|Total|Rechnungsendbetrag|Gesamtbetrag inkl. MwSt.|Rechnungsbetrag brutto|Gesamtbetrag brutto',
  creditTotal: 'Gutschriftsbetrag|Gesamtbetrag|Summe|Erstattungsbetrag|Gutschrift gesamt|Endbetrag',
  due_amount:
    'Zahlbetrag|Zu zahlen|Zu zahlender Betrag|Offener Betrag|Noch zu zahlen|Restbetrag|Fälliger Betrag|Restzahlung|Zahlungsbetrag|Offener Restbetrag|Zu überweisender Betrag|Zahllast',
  discount: 'Rabatt|Abzgl. Rabatt|Nachlass|Gesamtrabatt|Treuerabatt|Sonderrabatt|Mengenrabatt',
  shipping:
    'Versand|Versandkosten|Fracht|Porto|Porto und Verpackung|Frachtkosten|Lieferkosten|Versandkostenpauschale',
  rounding: 'Rundung|Rundungsdifferenz|Rundungsbetrag|Rundungsausgleich',
  paid: 'Bereits bezahlt|Anzahlung|Abzgl. Anzahlung|Geleistete Zahlungen|Abschlagszahlung|Gezahlt|Vorauszahlung|Erhaltene Zahlungen|abzüglich Abschlag',
  pastDue:
    'Offene Posten|Saldo Vormonat|Rückstand|Übertrag aus Vormonat|Offener Altbetrag|Forderungen aus Vorrechnungen',
  current: 'Aktueller Rechnungsbetrag|Neue Forderungen|Betrag dieses Monats|Laufender Betrag',
  lateFee: 'Mahngebühr|Säumniszuschlag|Verzugszinsen|Mahnkosten|Verspätungszuschlag',
  credit: 'Guthaben|Gutschrift|Abzgl. Guthaben|Verrechnetes Guthaben',
  retention: 'Sicherheitseinbehalt|Bauabzugsteuer|Einbehalt|abzgl. Einbehalt',
  included:
    'darin enthaltene MwSt.|enthaltene MwSt.|inkl. MwSt.|inkl. USt.|Im Betrag enthalten: MwSt.|davon MwSt.|enth. MwSt.',
  carry: 'Übertrag|Zwischensumme|Übertrag auf nächste Seite',
  broughtForward: 'Übertrag|Übertrag von Seite|Vortrag',
  page: 'Seite {n} von {m}|Seite {n}/{m}|Seite {n}|{n}/{m}|Blatt {n}|- {n} -',
  groupTotal: 'Summe Titel|Zwischensumme|Summe der Gruppe|Gruppensumme',
  taxBase: 'Netto|Nettobetrag|Basis|Bemessungsgrundlage|Warenwert',
  termsSentences:
    'Zahlbar innerhalb von {days} Tagen ohne Abzug|{days} Tage netto|Zahlbar innerhalb {days} Tagen|{days} Tage|Zahlungsziel: {days} Tage|Zahlung innerhalb von {days} Tagen ab Rechnungsdatum|Bitte zahlen Sie innerhalb von {days} Tagen|{days} Tage ab Rechnungsdatum netto|Zahlbar in {days} Tagen rein netto|Innerhalb von {days} Tagen ohne Abzug',
  termsNow:
    'Sofort ohne Abzug|Zahlbar sofort|Zahlbar sofort ohne Abzug|Sofort fällig|Zahlbar bei Erhalt der Rechnung|Vorkasse|Bar bei Abholung|Zahlbar nach Erhalt ohne Abzug',
  earlySentences:
    'Bei Zahlung innerhalb von {days} Tagen {percent} % Skonto|{percent}% Skonto bei Zahlung binnen {days} Tagen|{days} Tage {percent} % Skonto, {net} Tage netto|{percent} % Skonto innerhalb {days} Tagen|Zahlbar in {days} Tagen mit {percent} % Skonto',
  paySentences:
    'Bitte überweisen Sie den Betrag auf das unten genannte Konto.|Bitte geben Sie bei Zahlung die Rechnungsnummer an.|Der Betrag wird von Ihrem Konto abgebucht.|Überweisung auf folgendes Konto:|Bitte Verwendungszweck angeben.',
  bankTitle: 'Bankverbindung|Unsere Bankverbindung|Bankdaten|Zahlungsinformationen|Konto|Bankverbindungen',
  bank: 'Bank|Kreditinstitut|Geldinstitut',
  holder: 'Kontoinhaber|Empfänger|Zahlungsempfänger',
  iban: 'IBAN|IBAN-Nr.|Konto (IBAN)',
  bic: 'BIC|SWIFT|BIC/SWIFT|SWIFT-BIC',
  account: 'Konto|Kontonummer|Kto.-Nr.|Kto.',
  reference: 'Verwendungszweck|Zahlungsreferenz|Betreff|Referenz',
  register:
    'Amtsgericht {place} HRB {number}|HRB {number} {place}|Registergericht {place}, HRB {number}|FN {number}|Handelsregister {place} B {number}|Sitz der Gesellschaft: {place}|St.-Nr. {number}',
  manager: 'Geschäftsführer: {person}|Inhaber: {person}|GF: {person}|Geschäftsführung: {person}',
  cash: 'Bar|BAR|Gegeben|Barzahlung|Gegeben bar',
  card: 'EC-Karte|girocard|Kreditkarte|Visa|Kartenzahlung|Maestro|Mastercard',
  change: 'Rückgeld|Zurück|Wechselgeld|Rückgabe',
  cashier: 'Kassierer|Bediener|Es bediente Sie|Kellner|Bedient von',
  till: 'Kasse|Terminal-ID|Filiale|Tisch|Markt',
  accountNumber:
    'Vertragskonto|Kundenkonto|Vertragsnummer|Vertragskontonummer|Kontonummer|Ihre Vertragsnummer|Buchungskonto',
  policyNumber: 'Versicherungsnummer|Versicherungsschein-Nr.|Policen-Nr.|Vertragsnummer|Policennummer',
  policyPeriod: 'Versicherungszeitraum|Versicherungsperiode|Vertragslaufzeit|Beitragszeitraum',
  serviceAddress: 'Verbrauchsstelle|Lieferstelle|Abnahmestelle|Objekt',
  remitTo: 'Zahlung an|Zahlungsempfänger|Bitte zahlen Sie an|Überweisung an',
  careOf: 'c/o|p. A.',
  community: 'Wohnanlage|Eigentümergemeinschaft|WEG|Liegenschaft',
  meter: 'Zählernummer|Zählerstand alt|Zählerstand neu|Verbrauch (kWh)|Verbrauch',
  lastPayment: 'Ihre Zahlung - vielen Dank|Geleistete Abschläge|Letzte Zahlung|Zahlungseingang',
  previousBill: 'Letzte Rechnung|Saldo letzte Rechnung|Anfangssaldo|Rechnungsbetrag Vormonat',
  to: ' bis | - | – |-',
  greetings:
    'Sehr geehrte Damen und Herren,|Vielen Dank für Ihren Auftrag. Wir berechnen Ihnen wie folgt:|Für unsere Leistungen erlauben wir uns zu berechnen:|wir stellen Ihnen folgende Leistungen in Rechnung:|Guten Tag,|Wir lieferten Ihnen auf Ihre Rechnung und Gefahr:',
  thanks:
    'Vielen Dank für Ihren Auftrag!|Vielen Dank für Ihren Einkauf|Mit freundlichen Grüßen|Wir danken für Ihr Vertrauen.|Auf Wiedersehen|Beste Grüße',
  legal:
    'Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.|Es gelten unsere Allgemeinen Geschäftsbedingungen.|Das Lieferdatum entspricht dem Rechnungsdatum.|Diese Rechnung wurde maschinell erstellt und ist ohne Unterschrift gültig.|Gerichtsstand ist der Sitz der Gesellschaft.|Bei Verzug berechnen wir Zinsen von 9 Prozentpunkten über dem Basiszins.|Reklamationen innerhalb von 8 Tagen.|Steuerschuldnerschaft des Leistungsempfängers.',
  adverts:
    'Besuchen Sie unseren neuen Ausstellungsraum|Jetzt 10 % sparen mit dem Code HERBST10|Unser Katalog mit 2.500 Artikeln ist da|Seit 30 Jahren für Sie da|Folgen Sie uns|Tag der offenen Tür am Samstag|Sonderaktion ab 49,90 €',
  slogans:
    'Qualität aus Meisterhand|Ihr Partner für Technik|Seit 1924|Gut beraten, gut gebaut|Frisch auf den Tisch|Wir bewegen Ideen|Mehr als nur Druck|Meisterbetrieb',
  hints:
    'Rückfragen unter {phone}|Bei Fragen wenden Sie sich an {person}|Öffnungszeiten: Mo-Fr 8.00 - 18.00 Uhr|Unser Service: {phone}|Druckdatum {date}|Ihre Bestellung vom {date}|Angebot vom {date}',
  products:
    'Winkel, Stahl|Bürostuhl|LED-Leuchte|Papierhandtücher|Gartenschlauch|Kupferrohr|Tonerkartusche|Arbeitshandschuhe|Türdrücker|Wasserfilter|Verlängerungskabel|Fliesen|Wandfarbe weiß|Funkmaus|Bildschirm 24 Zoll|Kaffeebohnen|Mineralwasser|Schutzhelm|Baumwollhemd|Notizbuch A5|Bremsbeläge|Motoröl 5W-30|Druckerpapier A4|USB-Adapter|Küchenmesser|Schreibtischlampe|Sperrholzplatte|Dichtungssatz|Lagerbox|Handseife|Kugellager|Luftfilter|Schrauben M8|Rapsöl|Honig|Brötchen|Äpfel|Hydraulikschlauch',
  qualifiers:
    'groß|klein|blau|schwarz matt|verzinkt|10er-Pack|40 mm|1,5 m|500 ml|verstärkt|Recycling|mit Deckel|Typ B|Edelstahl|2 kg|Modell 2020|links|für außen|Karton/12|DIN 912',
  services:
    'Beratung|Webdesign|Wartung monatlich|Montage|Reparatur Heizung|Softwarelizenz|Jahresabonnement|Büroreinigung|Transport|Rechtsberatung|Übersetzung|Schulungstag|Hosting Basis|Fotoarbeiten|Anfahrt|Arbeitslohn|Projektleitung|Gartenpflege|Catering für 25 Personen|Buchhaltung|Wachdienst|Prüfung der Anlage|Raummiete|Werbebanner|Support|Lagergebühr|Gutachten|Bearbeitungsgebühr|Entsorgung|Gestaltung Logo|Planung nach Aufwand',
  details:
    'laut Angebot|Seriennr. {serial}|geliefert am {date}|inkl. Fahrtkosten|wie besprochen mit {person}|Auftragsposition {n}|Garantie 24 Monate|für den Monat {month}|Charge {serial}|Ursprungsland: {place}',
  units: 'Stk.|Stück|St|Std.|kg|m|Pkg|Satz|Karton|Tag|psch.|l|Monat|h|ME',
  hours: 'Std.|h|Stunden|Tage',
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  shortMonths: 'Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez',
  trades:
    'Haustechnik|Spedition|Beratung|Lebensmittel|Elektro|Maschinenbau|Werbeagentur|Autohaus|Gartenbau|Software|Druckerei|Handels|Bürobedarf|Gebäudereinigung|Bau|Medizintechnik|Metallbau|Systeme|Eisenwaren|Bäckerei|Möbelhaus|Apotheke|Reisebüro|Buchhandlung|Textil|Verlag|Solar|Sicherheitsdienst|Dachdeckerei|Kommunikation|Tischlerei|Steuerberatung',
  publicBodies:
    'Stadt {place}|Landkreis {place}|Universität {place}|Klinikum {place}|Gemeinde {place}|Stadtwerke {place}|Hochschule {place}|Landesamt für Umwelt',
  shops:
    'Café {name}|{name} Markt|Gasthaus zum {name}|Apotheke am {place}|Bäckerei {name}|Restaurant {name}|Drogerie {name}|Hotel {place}',
  utilities:
    'Stadtwerke {place}|{name} Energie|{name} Strom|{place} Gas|{name} Telekom|{name} Mobil|Wasserverband {place}',
  insurers: '{name} Versicherung|{name} Lebensversicherung|{place}er Versicherungsverein|{name} Direkt',
  communities: 'WEG {name}|Wohnpark {place}|Residenz am {name}|Wohnanlage {name}',
  charges:
    'Arbeitspreis Strom|Grundpreis|Grundgebühr|Datentarif|Netzentgelt|Wasserlieferung|Abwasser|Gespräche Mobilfunk|Miete Router|Hausgeld|Beitrag|Verwaltungsgebühr|Erdgas|Stromsteuer|Roaming|Rate 3 von 12|Internet 100 Mbit',
};
