import { Lexicon } from './concepts';

export const DUTCH: Lexicon = {
  title: `
    factuur, creditnota, creditfactuur, kassabon, bon, proforma factuur, nota, rekening, verkoopfactuur,
    kwitantie, factuur nota, pro forma factuur, verzamelfactuur, jaarafrekening, eindafrekening,
    maandfactuur`,
  invoiceNumber: `
    factuurnummer, factuur nr, factuurnr, factuur nummer, factuur no, fact nr, rekeningnummer factuur,
    notanummer, nota nr, creditnota nummer, creditnotanummer, factuur #, creditnummer, factuurnum, factuur
    id, facturnummer, faktuurnummer, creditfactuurnummer, fact nummer, uw factuurnummer, factuurreferentie`,
  receiptNumber: `
    bonnummer, bon nr, transactienummer, transactie, kassabon nr, kassabonnummer, ticketnummer, bonnr`,
  documentNumber: `
    documentnummer, document nr, documentnr`,
  reference: `
    kenmerk, ons kenmerk, onze referentie, referentie, referentienummer, betalingskenmerk, onze ref`,
  bareNumber: `
    nummer, nr`,
  poNumber: `
    bestelnummer, bestelbon, bestelbonnummer, inkoopordernummer, inkooporder, uw bestelling, uw referentie,
    uw kenmerk, bestelling nr, uw order, bestel nr, uw ordernummer, inkoopnummer, klantreferentie, uw
    bestelnummer, bestelling, bestelnr, bestelreferentie, uw ref, uw opdrachtnummer, inkooporder nr, po
    nummer, uw opdracht, referentie klant`,
  orderNumber: `
    ordernummer, order nr, opdrachtnummer, contractnummer, opdracht, contract, werkorder,
    werkordernummer, dossiernummer, offertenummer, offerte, ordernr, werkbon, offerte nr,
    overeenkomst, dossier`,
  projectNumber: `
    projectnummer, projectnr, project nr, projectcode, project nummer`,
  accountNumber: `
    klantrekening, contractrekening, relatienummer, accountnummer, abonneenummer`,
  customerNumber: `
    klantnummer, klant nr, klantnr, debiteurnummer, debiteurennummer, debiteur nr, klantcode, debiteur,
    debiteurnr, uw klantnummer, lidnummer, klant id, debiteurennr, relatie nr, relatienr, deb nr`,
  policyNumber: `
    polisnummer, polis nr, polis, polisnr`,
  otherNumber: `
    pakbon, pakbonnummer, leverbon, meternummer, leveringsbon, serienummer, vrachtbrief, kassa,
    autorisatiecode, leveranciersnummer, pakbon nr, zendingnummer, track trace, terminal, kenteken,
    pakbonnr, ean code, leverbonnummer, machtiging, machtigingskenmerk, mandaat, incassant id, tafel,
    filiaal, medewerker, leverancier nr, leveringsbon nr, kostenplaats, kaartnummer, kaart, zending`,
  page: `
    pagina, blad, bladnummer, blz`,
  invoiceDate: `
    factuurdatum, factuur datum, datum factuur, uitgiftedatum, datum van factuur, documentdatum, notadatum,
    datum nota, opgemaakt op, creditdatum, fact datum, datum creditnota, datum van uitgifte, faktuurdatum,
    datum van facturatie, facturatiedatum, bondatum, creditnota datum`,
  date: `
    datum, datum tijd`,
  dueDate: `
    vervaldatum, te betalen voor, betalen voor, uiterste betaaldatum, betaaldatum, vervaldag, vervalt op,
    uiterlijk betalen, te voldoen voor, uiterlijk, betaling voor, verval datum, voor, uiterste betaling,
    uiterlijke betaaldatum, uiterlijk op, te betalen uiterlijk, uiterlijk te betalen, uiterlijk te betalen
    op, uiterste betaaltermijn, betalen uiterlijk, uiterlijk voor, incassodatum, te betalen tegen, datum
    vervaldag, betaal voor, betalingsdatum, vervaldat, incasso datum, wordt afgeschreven op, verwachte
    afschrijfdatum`,
  orderDate: `
    besteldatum, orderdatum, datum bestelling, opdrachtdatum, datum order, datum opdracht`,
  otherDate: `
    leverdatum, leveringsdatum, datum levering, verzenddatum, levering, printdatum, geldig tot,
    prestatiedatum, datum van levering, ingangsdatum, einddatum, begindatum, geboortedatum, uitvoerdatum,
    geleverd op, datum geleverd, datum uitvoering, afleverdatum, datum van prestatie, datum prestatie,
    pakbondatum, offertedatum, datum dienst`,
  servicePeriod: `
    periode, factuurperiode, leveringsperiode, verbruiksperiode, dienstperiode, facturatieperiode, over de
    periode, voor de periode, abonnementsperiode, huurperiode`,
  serviceStart: `
    periode van, vanaf, startdatum periode, begin periode`,
  serviceEnd: `
    periode tot, tot en met, t m, einddatum periode, einde periode`,
  policyPeriod: `
    verzekeringsperiode, verzekerde periode`,
  policyStart: `
    ingangsdatum polis, ingangsdatum verzekering`,
  policyEnd: `
    einddatum polis, einddatum verzekering`,
  totalStrong: `
    totaal incl btw, totaalbedrag, factuurbedrag, totaal inclusief btw, eindtotaal, totaal factuur,
    factuurtotaal, totaal bedrag, totaal inc btw, bedrag incl btw, totaal incl, totaal eur, totaal
    inclusief, totaalbedrag incl btw, totaal in euro, bedrag inclusief btw, totaal met btw, totaalbedrag
    inclusief btw, bruto totaal, totaal bruto, bruto, totaal factuurbedrag, factuurbedrag incl btw, totaal
    bedrag incl btw, totaal euro, factuur totaal, brutobedrag, totaal eur incl btw, totaal van de factuur,
    totaalprijs, totaal generaal, algemeen totaal, totaal bedrag inclusief btw`,
  total: `
    totaal, som, totalen`,
  subtotal: `
    subtotaal, totaal excl btw, totaal exclusief btw, netto bedrag, nettobedrag, totaal netto, netto, bedrag
    excl btw, totaal excl, netto totaal, sub totaal, goederenbedrag, maatstaf van heffing, basisbedrag,
    totaal ex btw, bedrag exclusief btw, subtotaal excl btw, totaal exclusief, grondslag, totaalbedrag excl
    btw, subtotaal exclusief btw, netto goederenbedrag, totaal zonder btw, btw grondslag, nettototaal,
    belastbaar bedrag, totaalbedrag exclusief btw, totaal exc btw, subtotaal ex btw, bedrag ex btw, totaal
    bedrag excl btw, goederen totaal, factuurbedrag excl btw, nettosom, btw basis, totaal artikelen, over,
    bedrag zonder btw, totaal eur excl btw, totaal maatstaf`,
  tax: `
    btw, b t w, btw bedrag, totaal btw, omzetbelasting, belasting, btw totaal, bedrag btw, btw bedragen, btw
    hoog, btw laag, totaalbedrag btw, totaal bedrag btw, totaal belasting, belastingen, hoog, laag, btw
    over, waarvan btw, belasting totaal`,
  amountDue: `
    te betalen, te voldoen, openstaand bedrag, te betalen bedrag, saldo, totaal te betalen,
    nog te betalen, openstaand saldo, verschuldigd bedrag, totaal te voldoen, bedrag te betalen,
    restbedrag, openstaand, te ontvangen, totaal verschuldigd, totaal openstaand, verschuldigd,
    te betalen totaal, door u te betalen, te betalen eur, resteert te betalen, resterend bedrag,
    u betaalt, totaal door u te betalen, nog te voldoen, incassobedrag, over te maken bedrag,
    te verrekenen`,
  pastDue: `
    vorig saldo, achterstallig, achterstand, openstaand vorige factuur, vorige saldo, achterstallig bedrag`,
  currentDue: `
    huidige kosten, kosten deze periode`,
  lateFee: `
    aanmaningskosten, incassokosten, boete, vertragingsrente, herinneringskosten, administratiekosten
    aanmaning`,
  credit: `
    credit, tegoed, creditbedrag`,
  paid: `
    betaald, reeds betaald, aanbetaling, voorschot, contant, pin, ontvangen, pinnen, betaling, reeds
    voldaan, voldaan, vooruitbetaald, pinbetaling, ideal, reeds ontvangen, bankpas, maestro, v pay,
    vooruitbetaling, aanbetaald, voorschotten, al betaald, betalingen, betaald bedrag, reeds gefactureerd`,
  change: `
    wisselgeld, terug, retour`,
  discount: `
    korting, kortingen, kredietbeperking, betalingskorting, totaal korting, actiekorting, kortingsbedrag,
    factuurkorting, klantkorting, uw voordeel, kortingscode, kortingsbon, actiecode`,
  shipping: `
    verzendkosten, verzending, vracht, vrachtkosten, porto, portokosten, transportkosten, verpakking,
    bezorgkosten, leveringskosten, transport, verzend, verzendkosten excl btw, verpakkingskosten`,
  rounding: `
    afronding, afgerond, afrondingsverschil`,
  withholding: `
    inhouding, ingehouden, bronbelasting, ingehouden bedrag`,
  charge: `
    orderkosten, fooi, administratiekosten, emballage, statiegeld, toeslag, toeslagen, servicekosten, brandstoftoeslag, verwijderingsbijdrage, recupel, voorrijkosten`,
  otherAmount: `
    kapitaal, g rekening, bedrag in woorden, gewicht, aantal artikelen, totaal gewicht, totaal aantal,
    termijnbedrag, transporteren, transport vorige pagina, uurtarief, loonsom, loon, loonbestanddeel,
    g deel, transport, te transporteren, over te brengen, overgebracht, per transport`,
  terms: `
    betalingsvoorwaarden, betalingsconditie, betalingscondities, betalingstermijn, betaaltermijn,
    betaalconditie, betalingsvoorwaarde, betaalvoorwaarden, condities, betaling binnen, betaalcondities, bet
    conditie, betalings conditie, betaalwijze`,
  description: `
    omschrijving, beschrijving, artikel, product, dienst, werkzaamheden, artikelomschrijving, specificatie,
    productomschrijving, benaming, diensten, producten, omschrijving artikel, artikelen, onderwerp, betreft,
    omschrijving dienst, omschrijvingen, activiteit, goederen`,
  quantity: `
    aantal, hoeveelheid, uren, stuks, geleverd, aant, besteld, uur, dagen, hvh, aantal uren, aantal uur`,
  unit: `
    eenheid, eenh, ehd, per eenheid, ehe`,
  unitPrice: `
    prijs, stukprijs, eenheidsprijs, prijs per stuk, tarief, prijs per eenheid, prijs excl btw, uurtarief,
    prijs p st, prijs st, stuksprijs, netto prijs, nettoprijs, prijs ex btw, e h prijs, bruto prijs,
    brutoprijs, verkoopprijs, prijs eenheid, prijs excl, prijs per, tarief per uur, ehprijs`,
  lineAmount: `
    bedrag, regelbedrag, totaalprijs, bedrag excl btw, netto bedrag, regeltotaal, bedrag eur, bedrag excl,
    totaal excl btw, totaal excl, bedrag in eur, bedrag ex btw, lijntotaal, prijs totaal, nettobedrag,
    bedrag incl btw`,
  taxRate: `
    btw tarief, btw %, btw percentage, tarief btw, % btw, btw code, btw cd, btw pct, btw perc, btwcode, btw
    tarieven`,
  sku: `
    artikelnummer, artikelnr, artikel nr, code, productcode, artikelcode, art nr, productnummer, barcode,
    itemcode, artnr, artikel code, artikel no`,
  position: `
    regel, pos, regelnr`,
  seller: `
    verkoper, leverancier, afzender, van, uitgever, dienstverlener, opdrachtnemer, bedrijf, bedrijfsnaam,
    gefactureerd door, crediteur, verhuurder, factuur van`,
  billTo: `
    factuur aan, factuuradres, klant, aan, koper, afnemer, gefactureerd aan, debiteurgegevens,
    klantgegevens, factureren aan, opdrachtgever, factuur naar, facturatieadres, naam klant, factuur voor,
    ontvanger, klantnaam, geadresseerde, facturatie aan, factuurontvanger, huurder, factuurgegevens,
    factuuradres klant, factuurgegevens klant, besteller, verzekeringnemer`,
  shipTo: `
    afleveradres, leveringsadres, leveradres, verzendadres, bezorgadres, verzenden naar, leveren aan,
    geleverd aan, verzonden naar, verbruiksadres, plaats van levering, werkadres, verzend adres, bezorgen
    aan, levering aan`,
  attention: `
    de heer, mevrouw, dhr, mevr, ter attentie van, t a v, tav, familie, fam, de heer en mevrouw`,
  remitTo: `
    betalen aan, over te maken aan, overmaken naar, betaling aan, begunstigde, overmaken aan`,
  careOf: `
    per adres`,
  name: `
    naam, firmanaam, handelsnaam`,
  address: `
    adres, straat, postcode, plaats, woonplaats, land, stad, gemeente, postcode plaats, vestigingsadres,
    postadres, bezoekadres, maatschappelijke zetel, zetel, vestigingsplaats, huisnummer`,
  contact: `
    contactpersoon, betreft, opmerking, opmerkingen, betalingswijze, betaalmethode, betaling via,
    verzendwijze, vertegenwoordiger, behandeld door, handtekening, onderwerp, valuta,
    algemene voorwaarden, verkoper contact, kopie, bedankt, bedankt voor uw aankoop, klantenservice,
    toelichting, betaalgegevens, leveringsvoorwaarden, leveringswijze, samenvatting, factuurdetails,
    afdeling, uw contactpersoon, project, onze contactpersoon, btw overzicht, btw specificatie,
    omschrijving betaling, overzicht, leverconditie, contactgegevens, ordergegevens,
    bedankt voor uw bestelling, incoterms, klant contact, verzendmethode, notitie`,
  taxId: `
    btw nummer, btw nr, btwnummer, btw id, btw identificatienummer, btw no, btwnr, ondernemingsnummer, ob
    nummer, btw be, btw nummer klant, omzetbelastingnummer, vat nummer, btw registratienummer, fiscaal
    nummer, vat nr, uw btw nummer, uw btw nr, ons btw nummer, ondernemingsnr, btw ondernemingsnummer, b t w
    nr, b t w nummer, btw id nummer, btw nl, belastingnummer`,
  companyRegister: `
    kvk, kvk nummer, kvk nr, k v k, handelsregister, kamer van koophandel, rpr, handelsregisternummer, kvk
    no, h r, kvknr, kvknummer, k v k nr, hr nr, rsin, kvk id, inschrijvingsnummer`,
  phone: `
    telefoon, tel, mobiel, telefoonnummer, gsm, fax, telefoon nr, telefoonnr, faxnummer, mob`,
  email: `
    e mailadres, emailadres, e mail, email`,
  web: `
    website, webpagina, webshop`,
  bankAccount: `
    bankrekening, rekeningnummer, bankrekeningnummer, rekening nr, bank rekening, rek nr, rekeningnr, iban
    nummer, bankrek, reknr, iban nr, banknr, bankrekening nr, iban rekening, ibannummer`,
  bankCode: `
    bic code, swiftcode, bic nummer, biccode`,
  bank: `
    bankgegevens, rekeninghouder, overschrijving, banknaam, automatische incasso, onder vermelding van,
    o v v, bankrelatie, bankinstelling, ten name van, t n v, tnv`,
};
