import { Lexicon } from './concepts';

export const FRENCH: Lexicon = {
  title: `
    facture, avoir, recu, ticket, note, facture proforma, facture d acompte, note de credit, quittance,
    facture d avoir, note d honoraires, ticket de caisse, facture acquittee, facture de vente,
    facture de services, facture de prestation, facture de prestations`,
  invoiceNumber: `
    facture no, no facture, no de facture, numero de facture, numero facture, facture numero, n de facture,
    facture n, n facture, no de la facture, ref facture, reference facture, facture #, reference de la
    facture, avoir no, numero d avoir, num facture, numero de la facture, facture ref, no avoir, no d avoir,
    fact no, note no, facture d acompte no`,
  receiptNumber: `
    ticket no, no ticket, recu no, no de ticket, numero de ticket, numero de transaction, no recu, no de
    recu`,
  documentNumber: `
    no de document, numero de document, piece no, no de piece, no piece, document no, numero de piece`,
  reference: `
    reference, notre reference, n ref, references, notre ref, nos references`,
  bareNumber: `
    numero, n, num`,
  poNumber: `
    bon de commande, no de commande, numero de commande, commande no, votre commande, no commande,
    numero commande, votre reference, reference client, v ref, commande, ref commande, reference commande,
    no bon de commande, votre ref, vos references, reference de commande, reference acheteur,
    bon de commande no, n commande, ref client, no de bon de commande, no de bc,
    numero de bon de commande, reference interne acheteur, n de commande, vos ref, commande client,
    n commande client, commande client no, v commande, vos commande`,
  orderNumber: `
    contrat no, no de contrat, numero de contrat, dossier, dossier no, no dossier, contrat, no de dossier,
    affaire, chantier, devis no, no contrat, devis`,
  projectNumber: `
    numero de projet, no de projet, code projet, projet no, ref projet, reference projet, n projet`,
  accountNumber: `
    no de compte client, numero de compte, numero de compte client, compte client, no compte client,
    no de compte, reference du compte, compte contrat, votre compte, compte client no`,
  customerNumber: `
    no client, numero client, no de client, code client, numero de client, client no, identifiant client,
    compte no, n client, id client`,
  policyNumber: `
    no de police, numero de police, police no, police, no police, contrat d assurance no`,
  otherNumber: `
    no de livraison, bon de livraison, bon de livraison no, compteur, no de compteur, numero de serie, no de
    serie, bl no, caisse, vendeur, matricule, rum, ics, carte, no de suivi, couverts, no de devis, mandat,
    code fournisseur, agrement, numero fournisseur, no autorisation, code service, numero d engagement`,
  page: `
    page, feuillet`,
  invoiceDate: `
    date de facture, date facture, date de la facture, date de facturation, date d emission, emise le, emis
    le, facture du, date de l avoir, etabli le, date emission, facture le, etablie le, date du document,
    fait le, facturee le, date d edition, en date du`,
  date: `
    date, du, le`,
  dueDate: `
    date d echeance, echeance, date echeance, a payer avant le, payable le, date limite de paiement,
    a regler avant le, date de paiement, echeance le, payable avant le, date de reglement, a payer avant,
    payable au plus tard le, limite de paiement, preleve le, date de prelevement, date limite,
    au plus tard le, a regler le, a payer le, paiement du, paiement avant le, reglement avant le,
    echeance de paiement, sera preleve le, date d exigibilite, echeance le paiement, echeance paiement,
    echeance de reglement, regler avant le, a regler pour le, exigible le, reglement le`,
  orderDate: `
    date de commande, date commande, commande du, date de la commande`,
  otherDate: `
    date de livraison, livraison, livre le, date d expedition, expedition, date livraison, imprime le, date
    de prestation, prochaine facture, prochain releve, valable jusqu au, date de debut, date de fin, date de
    naissance, date de valeur, edite le, date d execution, date de la prestation, date de realisation, date
    de vente, fin de validite, date de la livraison, date de l operation`,
  servicePeriod: `
    periode, periode de facturation, periode du, pour la periode du, pour la periode, periode facturee,
    periode de prestation, periode de consommation, periode de location, consommation du`,
  serviceStart: `
    debut de periode, periode debut, debut`,
  serviceEnd: `
    fin de periode, periode fin, fin`,
  policyPeriod: `
    periode d assurance, periode de garantie`,
  policyStart: `
    date d effet`,
  policyEnd: `
    date d expiration, fin de contrat`,
  totalStrong: `
    total ttc, montant ttc, total t t c, montant total, montant total ttc, total general, total toutes taxes
    comprises, total tvac, prix total, total facture, total avec tva, montant de la facture, ttc, total de
    la facture, total tva comprise, total facture ttc, total ttc en eur, total tva incluse, montant facture,
    montant toutes taxes comprises, total eur ttc, total avec taxe, total avec taxes, montant tvac, total
    euros, total incl tva, total tvac eur, total de votre facture, montant total tvac, total ttc euros,
    total commande`,
  total: `
    total, somme, montant`,
  subtotal: `
    total ht, montant ht, sous total, total h t, total hors taxes, total hors taxe, total net ht, montant
    total ht, total hors tva, montant hors taxes, net ht, total htva, base ht, total brut ht, sous total ht,
    hors taxes, h t, ht, montant net ht, montant hors tva, montant htva, total sans tva, base hors taxe,
    base imposable, total lignes, montant hors taxe, total hvat, montant net, montant h t, total ht net,
    total ht eur, total exclu tva, total prestations, total articles, base taxable, sous total hors taxes,
    total produits, total sans taxe, total ht brut, soustotal`,
  tax: `
    tva, t v a, montant tva, total tva, montant de la tva, taxe, taxes, dont tva, total taxes, taxe sur la
    valeur ajoutee, total tva eur, montant t v a, montant total tva, montant taxe, tps, tvq, total taxe,
    montant de tva, montant total de la tva, total de la tva, total des taxes`,
  amountDue: `
    net a payer, reste a payer, montant du, a payer, solde a payer, solde, total a payer, montant a payer,
    solde du, reste du, montant a regler, net a regler, total du, a regler, net a payer ttc, net a payer
    eur, montant net a payer, somme due, somme a payer, total net a payer, montant restant du, montant
    exigible, restant du, total a regler, net a payer en euros, solde restant du, montant preleve, montant
    restant a payer, montant net du`,
  pastDue: `
    solde anterieur, arrieres, impayes, solde precedent, ancien solde`,
  currentDue: `
    montant courant, consommation courante`,
  lateFee: `
    penalites de retard, frais de retard, interets de retard, penalite de retard`,
  credit: `
    credit, credits`,
  paid: `
    acompte, acompte verse, deja paye, paye, montant paye, especes, carte bancaire, regle, acomptes, cb,
    reglement, recu, versement, acompte recu, total paye, paiement, montant deja paye, montant regle,
    arrhes, deja regle, acomptes verses, paiement recu, montant prepaye, acompte deduit, cheque`,
  change: `
    rendu, monnaie, monnaie rendue, a rendre, rendu monnaie`,
  discount: `
    remise, remises, rabais, escompte, ristourne, reduction, total remise, remise globale, total remises,
    promotions, montant remise, reductions, remise fidelite, remise commerciale, code promo`,
  shipping: `
    frais de port, port, frais de livraison, livraison, transport, frais de transport, frais d expedition,
    emballage, port ht, frais de port ht, frais d envoi`,
  rounding: `
    arrondi, arrondis, montant arrondi`,
  withholding: `
    retenue a la source, retenue, precompte, precompte mobilier`,
  charge: `
    frais, pourboire, service, total frais, eco participation, ecotaxe, frais de dossier, eco taxe, charges, pourboires, frais de service`,
  otherAmount: `
    retenue de garantie, capital, au capital, au capital de, capital social, indemnite forfaitaire,
    indemnite, en lettres, montant en lettres, poids total, taux horaire, total points,
    frais de recouvrement, indemnite forfaitaire pour frais de recouvrement, taux, a reporter, reporte,
    total a reporter, report page precedente`,
  terms: `
    conditions de paiement, condition de paiement, modalites de paiement, conditions de reglement, modalites
    de reglement, delai de paiement, condition de reglement, termes de paiement, conditions, delai de
    reglement`,
  description: `
    description, designation, libelle, article, articles, produit, produits, prestation, prestations,
    intitule, detail, designations, descriptif, designation des produits, nature des prestations,
    denomination, objet, services, nature`,
  quantity: `
    quantite, qte, qt, nombre, nb, heures, qtes, quantites, jours, nbre, nb heures, nb jours`,
  unit: `
    unite, u, unites`,
  unitPrice: `
    prix unitaire, pu, p u, prix, pu ht, p u ht, prix unitaire ht, prix u, tarif, prix unit, prix ht, taux
    horaire, prix unitaire hors taxe, prix u ht, pu brut, pu net, px unitaire, prix unitaire net, pu ttc,
    prix unit ht, tarif unitaire, prix unitaire ttc, cout unitaire`,
  lineAmount: `
    montant, montant ht, total ht, prix total, total ligne, prix total ht, montant ligne, montant net,
    montant ttc, montant hors taxe, total net ht, total net, prix ht, total hors taxe, montant total, net
    ht, montant ht eur, total ligne ht`,
  taxRate: `
    taux tva, tva %, taux de tva, taux, code tva, taux tva %, % tva`,
  sku: `
    code, ref, code article, reference article, ref article, reference produit, code produit, code barre`,
  position: `
    ligne, poste, lg`,
  seller: `
    vendeur, fournisseur, emetteur, prestataire, de, expediteur, emis par, societe, vendu par, raison
    sociale du fournisseur, emetteur de la facture, bailleur`,
  billTo: `
    facture a, adresse de facturation, client, destinataire, acheteur, facturer a, facturation,
    adresse facturation, pour, adresse a, nom du client, facture pour, coordonnees client, adresse client,
    facturee a, coordonnees de facturation, adresse de facture, facture de, votre client, payeur,
    societe cliente, preneur, locataire`,
  shipTo: `
    adresse de livraison, livre a, livrer a, lieu de livraison, adresse livraison, livraison a, envoyer a,
    lieu de consommation, lieu de prestation, expedie a, adresse d expedition, adresse du chantier, adresse
    d intervention, lieu d intervention`,
  attention: `
    monsieur, madame, mr, mme, a l attention de, a l att de, a l attn de`,
  remitTo: `
    a l ordre de, cheque a l ordre de, payer a, paiement a, payable a, payable a l ordre de, beneficiaire,
    reglement a l ordre de, a verser a, libeller a l ordre de`,
  careOf: `
    aux bons soins de, chez`,
  name: `
    nom, raison sociale, denomination sociale, nom de l entreprise, nom prenom`,
  address: `
    adresse, rue, ville, code postal, pays, siege social, cp, siege, cp ville`,
  contact: `
    contact, interlocuteur, mode de paiement, mode de reglement, commercial, remarque, remarques, objet,
    mode de livraison, signature, merci, moyen de paiement, conditions generales, devise,
    conditions de livraison, suivi par, vos contacts, representant, commentaire, commentaires,
    mentions legales, duplicata, service client, type de paiement, merci de votre confiance,
    merci de votre visite, informations, gerant, type de reglement, vendeur, serveur, details, detail tva,
    mode d expedition, note, notes, reglement par, affaire suivie par, recapitulatif, nous contacter,
    contactez nous, comment nous contacter, pour nous contacter, espace client`,
  taxId: `
    no tva, tva intracommunautaire, no de tva, numero de tva, numero tva, no tva intracommunautaire, tva
    intra, n tva, tva no, id tva, identifiant tva, no de tva intracommunautaire, num tva, no tva intra,
    numero de tva intracommunautaire, code tva intracommunautaire, n tva intracommunautaire, tva intracom,
    no id fiscal, numero fiscal, n de tva, tva intracommunautaire no, identification tva, identifiant
    fiscal, no intracommunautaire, no d identification tva, no de tva intracom, no tva intracom, numero d
    identification tva, tva be, tva fr, no d entreprise, numero d entreprise, no tps, no tvq, numero d
    identification fiscale`,
  companyRegister: `
    siret, siren, rcs, ape, code ape, naf, code naf, no siret, no siren, r c s, numero siret, numero siren,
    rpm, bce, siret no, ape naf, naf ape`,
  phone: `
    telephone, tel, portable, fax, telecopie, no de telephone, mobile, tel portable, num tel`,
  email: `
    courriel, adresse mail, adresse e mail, adresse email, mail`,
  web: `
    site web, site internet, site`,
  bankAccount: `
    compte bancaire, rib, no de compte bancaire, compte, numero de compte bancaire`,
  bankCode: `
    code banque, code guichet, cle rib, code bic, guichet, cle`,
  bank: `
    banque, coordonnees bancaires, domiciliation, titulaire du compte, domiciliation bancaire, virement,
    par virement, virement bancaire, nom de la banque, references bancaires, reference de paiement,
    communication, titulaire`,
};
