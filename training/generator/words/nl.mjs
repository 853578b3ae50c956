/** What Dutch invoices say; alternatives part at `|`. */
export const NL = {
  title: 'Factuur|FACTUUR|Uw factuur|Verkoopfactuur|Nota|Rekening|Declaratie',
  creditTitle: 'Creditfactuur|CREDITNOTA|Creditnota|Correctiefactuur',
  receiptTitle: 'Kassabon|Bon|Kwitantie|Klantbon|Kasticket',
  number:
    'Factuurnummer|Factuur nr.|Factuurnr.|Factuur-nr.|Factuur|Nummer|Nr.|Fact.nr.|Factuur nummer|Documentnummer|Notanummer|Factuur #',
  creditNumber: 'Creditnummer|Creditfactuurnummer|Creditnota nr.|Factuurnummer|Nummer',
  receiptNumber: 'Bonnr.|Bonnummer|Bon|Transactie|Ticket nr.|Volgnr.',
  date: 'Factuurdatum|Datum|Datum factuur|Uitgiftedatum|Factuur datum|Dd.|Opgemaakt op|Notadatum|Datum uitgifte',
  due: 'Vervaldatum|Vervaldag|Uiterste betaaldatum|Te betalen voor|Betalen voor|Uiterlijk te betalen|Betaaldatum|Betaal voor|Verval datum|Te voldoen voor',
  customerNumber:
    'Klantnummer|Klantnr.|Debiteurnummer|Debiteur|Debiteurennr.|Relatienummer|Klant nr.|Uw klantnummer',
  po: 'Inkoopnummer|Uw ordernummer|Bestelnummer|Uw bestelling|Inkooporder|PO nummer|Bestelbon|Uw inkoopnummer|Uw order',
  orderNumber: 'Ordernummer|Onze order|Opdracht|Werkbon|Verkooporder',
  deliveryNote: 'Pakbon|Leverbon|Pakbonnummer|Zending|Vrachtbrief',
  deliveryDate: 'Leverdatum|Orderdatum|Datum levering|Besteldatum|Verzenddatum|Geleverd op',
  servicePeriod: 'Periode|Factuurperiode|Leverperiode|Over de periode|Dienstperiode',
  project: 'Project|Projectnummer|Projectcode|Kostenplaats|Werk|Projectnr.',
  contact: 'Contactpersoon|Behandeld door|Uw contact|Verkoper|Contact|Accountmanager',
  ourReference: 'Onze referentie|Ons kenmerk|Referentie|Kenmerk',
  yourReference: 'Uw referentie|Uw kenmerk|Klantreferentie|Uw ref.',
  currency: 'Valuta|Munteenheid|Bedragen in',
  terms: 'Betalingsvoorwaarden|Betalingsconditie|Betaling|Betalingstermijn|Betaalwijze|Betaalconditie',
  billTo:
    'Factuuradres|Factuur aan|Klant|Aan|Klantgegevens|Factuur voor|Gefactureerd aan|T.a.v.|Klant:|Opdrachtgever|Koper',
  shipTo: 'Afleveradres|Leveradres|Verzendadres|Geleverd aan|Bezorgadres|Leveren aan',
  from: 'Van|Leverancier|Afzender|Verkoper|Opdrachtnemer|Verzender',
  name: 'Naam|Bedrijf|Bedrijfsnaam',
  address: 'Adres|Straat|Postadres',
  attention: 't.a.v.|T.a.v. de heer|Crediteurenadministratie|Afd. inkoop|p/a',
  phone: 'Tel.|Telefoon|Tel|T',
  fax: 'Fax|F',
  email: 'E-mail|Email|E|Mail',
  web: 'Web|Website|Internet|',
  pos: 'Nr.|Regel|Pos.|#|Pos',
  sku: 'Artikelnr.|Artikel|Artikelnummer|Code|Art.nr.|Artikelcode',
  description:
    'Omschrijving|Beschrijving|Product|Dienst|Artikelomschrijving|Artikel|Details|Specificatie|Werkzaamheden',
  quantity: 'Aantal|Hoeveelheid|Uren|Aant.|Stuks|Geleverd',
  unit: 'Eenheid|Eenh.|Ehd|Per',
  price:
    'Prijs|Stukprijs|Eenheidsprijs|Prijs per stuk|Tarief|Prijs excl.|Prijs per eenheid|Uurtarief|Prijs p/st|E.prijs',
  lineDiscount: 'Korting|Krt. %|Korting %|Krt.',
  taxRate: 'BTW|BTW %|Btw-tarief|% BTW|btw',
  taxAmount: 'BTW-bedrag|Btw bedrag|BTW',
  amount:
    'Bedrag|Totaal|Totaalprijs|Bedrag excl. BTW|Totaal excl.|Regeltotaal|Netto|Netto bedrag|Totaal bedrag|Subtotaal',
  gross: 'Totaal incl. BTW|Bedrag incl.|Bruto|Totaal incl.',
  subtotal:
    'Subtotaal|Totaal excl. BTW|Nettobedrag|Totaal netto|Bedrag excl. btw|Totaal exclusief BTW|Netto|Subtotaal excl. BTW|Totaal ex. BTW|Maatstaf van heffing|Goederenbedrag',
  netAfter: 'Netto bedrag|Totaal excl. BTW|Grondslag|Netto na korting|Belastbaar bedrag',
  tax: 'BTW|Totaal BTW|Btw-bedrag|BTW bedrag|B.T.W.|Totaal btw',
  total:
    'Totaal|TOTAAL|Totaal incl. BTW|Totaalbedrag|Factuurbedrag|Totaal inclusief BTW|Eindtotaal|Totaal factuur|Bedrag incl. BTW|Factuurtotaal|Totaal incl. btw|Totaal bedrag',
  creditTotal: 'Totaal credit|Creditbedrag|Totaal|Totaal te ontvangen|Totaal terug',
  due_amount:
    'Te betalen|Te betalen bedrag|Openstaand bedrag|Nog te betalen|Totaal te betalen|Te voldoen|Openstaand saldo|Saldo|Restbedrag|Door u te betalen',
  discount: 'Korting|Betalingskorting|Klantkorting|Totale korting|Actiekorting',
  shipping: 'Verzendkosten|Vracht|Transportkosten|Bezorgkosten|Porti|Leveringskosten',
  rounding: 'Afronding|Afrondingsverschil|Afgerond',
  paid: 'Reeds betaald|Aanbetaling|Voldaan|Reeds voldaan|Voorschot|Betaald|Ontvangen',
  pastDue: 'Openstaand vorige facturen|Vorig saldo|Achterstallig bedrag|Nog openstaand',
  current: 'Bedrag deze periode|Huidige kosten|Kosten deze maand|Nieuw bedrag',
  lateFee: 'Aanmaningskosten|Administratiekosten te late betaling|Boete|Rente wegens te late betaling',
  credit: 'Tegoed|Credit|Verrekend tegoed|Saldo in uw voordeel',
  retention: 'Inhouding|G-rekening|Ingehouden',
  included: 'waarvan BTW|Inclusief BTW|Incl. btw|BTW begrepen in totaal|w.v. BTW',
  carry: 'Transport|Subtotaal pagina|Over te brengen',
  broughtForward: 'Transport|Van vorige pagina|Overgebracht',
  page: 'Pagina {n} van {m}|Pagina {n}/{m}|Blad {n}|{n}/{m}|Pag. {n}',
  groupTotal: 'Subtotaal groep|Subtotaal|Totaal onderdeel',
  taxBase: 'Grondslag|Netto|Over|Bedrag excl.',
  termsSentences:
    '{days} dagen|Binnen {days} dagen|{days} dagen netto|Betaling binnen {days} dagen na factuurdatum|Te betalen binnen {days} dagen|Binnen {days} dagen na factuurdatum|{days} dagen na factuurdatum|Gelieve te betalen binnen {days} dagen|Betaaltermijn {days} dagen|Netto {days} dagen',
  termsNow:
    'Per direct|Contant|Direct te voldoen|Vooruitbetaling|Automatische incasso|Betaling bij ontvangst|Rembours',
  earlySentences:
    '{percent}% korting bij betaling binnen {days} dagen|Bij betaling binnen {days} dagen {percent} % korting|{percent}% kredietbeperking vervalt na {days} dagen|{days} dagen {percent}%, {net} dagen netto',
  paySentences:
    'Gelieve het bedrag over te maken op onderstaande rekening.|Vermeld bij betaling het factuurnummer.|Het bedrag wordt automatisch geïncasseerd.|Wij verzoeken u het bedrag over te maken naar:|Betaling ten name van {vendor}',
  bankTitle: 'Bankgegevens|Betaalgegevens|Rekeninggegevens|Bankrelatie|Betaling|Bankrekening',
  bank: 'Bank|Banknaam|Onze bank',
  holder: 'Ten name van|Rekeninghouder|T.n.v.|Begunstigde',
  iban: 'IBAN|Bankrekening|IBAN nummer|Rekening (IBAN)|Rek.nr.',
  bic: 'BIC|SWIFT|BIC/SWIFT|BIC-code',
  account: 'Rekening|Rekeningnummer|Rek.',
  reference: 'Betalingskenmerk|Mededeling|Omschrijving betaling|Gestructureerde mededeling',
  register:
    'KvK {number}|K.v.K. {place} {number}|KvK-nummer: {number}|Handelsregister {place} {number}|RPR {place}',
  manager: 'Directie: {person}|Eigenaar: {person}|Zaakvoerder: {person}',
  cash: 'Contant|CONTANT|Ontvangen contant|Cash',
  card: 'PIN|Pinnen|Creditcard|Maestro|Bancontact|Betaalpas|V PAY',
  change: 'Wisselgeld|Terug|Retour|TERUG',
  cashier: 'Kassier|Medewerker|U bent geholpen door|Bediende',
  till: 'Kassa|Terminal|Filiaal|Tafel',
  accountNumber: 'Contractnummer|Klantrekening|Rekeningnummer klant|Abonneenummer|Contract',
  policyNumber: 'Polisnummer|Polis|Polisnr.|Verzekeringsnummer',
  policyPeriod: 'Verzekeringsperiode|Looptijd polis|Dekkingsperiode|Premieperiode',
  serviceAddress: 'Leveringsadres|Verbruiksadres|Aansluitadres',
  remitTo: 'Betalen aan|Betaling aan|Maak over aan',
  careOf: 'p/a|c/o',
  community: 'VvE|Vereniging van Eigenaars|Complex|Woongemeenschap',
  meter: 'Meternummer|Vorige stand|Huidige stand|Verbruik (kWh)|Verbruik',
  lastPayment: 'Uw betaling - dank u|Laatst ontvangen betaling|Ontvangen betalingen',
  previousBill: 'Vorige factuur|Bedrag vorige nota|Beginsaldo',
  to: ' t/m | - | – | tot ',
  greetings:
    'Geachte heer, mevrouw,|Hierbij brengen wij u in rekening:|Beste klant,|Conform opdracht berekenen wij u:|Voor de geleverde diensten:',
  thanks:
    'Bedankt voor uw bestelling!|Dank voor uw vertrouwen|Met vriendelijke groet|Graag tot ziens|Bedankt en tot ziens',
  legal:
    'Op al onze leveringen zijn onze algemene voorwaarden van toepassing.|Goederen blijven ons eigendom tot volledige betaling.|Reclames binnen 8 dagen na ontvangst.|Btw verlegd.|Bij te late betaling zijn wij genoodzaakt rente te berekenen.|Vrijgesteld van BTW.',
  adverts:
    'Bezoek onze vernieuwde winkel|20 % korting met code LENTE20|Volg ons|Al 30 jaar uw specialist|Zondag geopend|Nieuwe catalogus beschikbaar',
  slogans:
    'Kwaliteit en service|Uw partner in techniek|Sinds 1961|Vakwerk op maat|Altijd dichtbij|Samen verder',
  hints:
    'Vragen? Bel {phone}|Mail uw vraag naar {email}|Openingstijden: ma-vr 8.00 - 17.00|Afgedrukt op {date}|Uw bestelling van {date}|Contact: {person}|Offerte d.d. {date}',
  products:
    'Stalen hoek|Bureaustoel|LED-paneel|Papieren handdoeken|Tuinslang|Koperen buis|Toner|Werkhandschoenen|Deurkruk|Waterfilter|Verlengsnoer|Tegels|Muurverf|Draadloze muis|Monitor 24 inch|Koffiebonen|Mineraalwater|Veiligheidshelm|T-shirt katoen|Notitieboek A5|Remblokken|Motorolie 5W-30|Kopieerpapier A4|USB-adapter|Keukenmes|Bureaulamp|Multiplex plaat|Pakkingset|Opbergbox|Handzeep|Kogellager|Luchtfilter|Zonnebloemolie|Honing|Kaas|Appels|Hydraulische slang|Fietsband',
  qualifiers:
    'groot|klein|blauw|mat zwart|verzinkt|10 stuks|40 mm|1,5 m|500 ml|versterkt|gerecycled|met deksel|type B|rvs|2 kg|model 2020|links|voor buiten|doos/12|serie 300',
  services:
    'Advies|Webdesign|Onderhoud per maand|Installatie|Reparatie cv-ketel|Softwarelicentie|Jaarabonnement|Schoonmaak kantoor|Transport|Juridisch advies|Vertaling|Trainingsdag|Hosting|Fotografie|Voorrijkosten|Arbeidsloon|Projectleiding|Tuinonderhoud|Catering 25 personen|Boekhouding|Bewaking|Keuring installatie|Zaalhuur|Advertentie|Ondersteuning|Opslagkosten|Taxatie|Dossierkosten|Afvoer afval|Ontwerp logo',
  details:
    'volgens offerte|Serienr. {serial}|geleverd op {date}|incl. reiskosten|zoals besproken met {person}|Orderregel {n}|Garantie 24 maanden|maand {month}|Partij {serial}|Herkomst: {place}',
  units: 'st|stuks|uur|kg|m|doos|set|dag|pak|l|maand|stuk|rol|m2',
  hours: 'uur|u|dagen',
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  shortMonths: 'jan feb mrt apr mei jun jul aug sep okt nov dec',
  trades:
    'Loodgieters|Transport|Advies|Levensmiddelen|Catering|Elektro|Techniek|Design|Autobedrijf|Tuincentrum|Software|Drukkerij|Handelsonderneming|Kantoorartikelen|Schoonmaak|Bouw|Medisch|Studio|Systemen|IJzerwaren|Bakkerij|Meubelen|Apotheek|Reizen|Boekhandel|Mode|Media|Zonne-energie|Beveiliging|Dakwerken|Onderdelen|Telecom',
  publicBodies:
    'Gemeente {place}|Universiteit {place}|Ziekenhuis {place}|Provincie {place}|Stad {place}|Waterschap {place}',
  shops:
    'Café {name}|Bakkerij {name}|Eetcafé {name}|Supermarkt {name}|Apotheek {name}|Hotel {place}|Slagerij {name}',
  utilities:
    'Waterbedrijf {place}|{name} Energie|{name} Telecom|{name} Mobiel|Energie {place}|{name} Glasvezel',
  insurers: '{name} Verzekeringen|Onderlinge {name}|{place} Verzekering|{name} Leven',
  communities: 'VvE {name}|Residentie {name}|VvE {place} Centrum|Woonpark {name}',
  charges:
    'Verbruik elektriciteit|Vastrecht|Abonnement|Databundel|Netbeheerkosten|Waterlevering|Riolering|Gesprekken mobiel|Huur modem|VvE-bijdrage|Premie|Administratiekosten|Verbruik gas|Energiebelasting|Roaming|Termijn 3 van 12|Internet 100 Mbit',
};
