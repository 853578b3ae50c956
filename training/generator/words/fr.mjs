/** What French invoices say; alternatives part at `|`. */
export const FR = {
  title:
    'Facture|FACTURE|Facture client|Facture de vente|Note d’honoraires|Facture commerciale|Votre facture',
  creditTitle: 'Avoir|AVOIR|Facture d’avoir|Note de crédit|Avoir client',
  receiptTitle: 'Ticket|Ticket de caisse|Reçu|Duplicata|Ticket client|Facturette',
  number:
    'Facture N°|N° de facture|Numéro de facture|Facture n°|N° facture|Numéro|N°|Référence facture|Facture numéro|Fact. N°|N° Pièce|Réf. facture',
  creditNumber: 'Avoir N°|N° d’avoir|Numéro d’avoir|N° de pièce|Note de crédit N°',
  receiptNumber: 'Ticket N°|N° ticket|Ticket|Trans.|Reçu N°|N° de caisse',
  date: 'Date de facture|Date|Date de facturation|Date d’émission|Date facture|Du|En date du|Facture du|Émise le|Le|Établie le',
  due: 'Échéance|Date d’échéance|À payer avant le|Date limite de paiement|Payable le|À régler avant le|Règlement le|Date de règlement|Échéance le|Exigible le',
  customerNumber:
    'N° client|Code client|Numéro de client|Client N°|Réf. client|Compte client|Votre n° client|Référence client',
  po: 'N° de commande|Votre commande|Bon de commande|Commande client|Réf. commande|BC N°|Commande N°|Votre n° de commande|N° bon de commande',
  orderNumber: 'Commande interne|Affaire|Notre commande|Dossier|N° dossier',
  deliveryNote: 'Bon de livraison|BL N°|N° BL|Expédition|N° de livraison',
  deliveryDate:
    'Date de livraison|Livré le|Date de commande|Date de prestation|Date d’expédition|Commandé le',
  servicePeriod: 'Période|Période de facturation|Période de prestation|Pour la période|Prestation du',
  project: 'Projet|Chantier|Code projet|N° projet|Centre de coût|Affaire',
  contact: 'Contact|Interlocuteur|Votre contact|Suivi par|Commercial|Affaire suivie par|Vendeur',
  ourReference: 'Notre référence|N/Réf.|Nos réf.|Référence|Réf.',
  yourReference: 'Votre référence|V/Réf.|Vos réf.|Référence interne',
  currency: 'Devise|Monnaie|Montants exprimés en',
  terms:
    'Conditions de paiement|Conditions de règlement|Mode de règlement|Modalités de paiement|Règlement|Conditions',
  billTo:
    'Facturé à|Client|Client :|Adresse de facturation|Destinataire|Facturer à|Adressé à|Acheteur|À l’attention de|Doit|Facturation',
  shipTo: 'Adresse de livraison|Livré à|Livraison|Lieu de livraison|Expédié à|Livrer à|Adresse chantier',
  from: 'Émetteur|Vendeur|Fournisseur|De|Prestataire|Société émettrice',
  name: 'Nom|Raison sociale|Société',
  address: 'Adresse|Rue|Siège social',
  attention: 'À l’attention de|Attn.|Service comptabilité|c/o|M. ou Mme',
  phone: 'Tél.|Téléphone|Tél|T',
  fax: 'Fax|Télécopie|F',
  email: 'E-mail|Courriel|Email|Mail',
  web: 'Site|Web|Site web|Internet|',
  pos: 'N°|Ligne|Pos.|#|Poste',
  sku: 'Référence|Réf.|Code article|Article|Code|Réf. article',
  description:
    'Désignation|Description|Libellé|Produit|Prestation|Article|Détail|Désignation des articles|Objet|Intitulé|Description des prestations',
  quantity: 'Quantité|Qté|Qté.|QTE|Nombre|Heures|Nb|Qte livrée',
  unit: 'Unité|U.|Un.|UV',
  price: 'Prix unitaire|P.U. HT|PU HT|Prix unitaire HT|Prix|P.U.|Prix Unit.|Tarif|PU|Taux horaire',
  lineDiscount: 'Remise|Rem.|% Rem.|Remise %',
  taxRate: 'TVA|Taux TVA|% TVA|TVA %|Tx TVA|Taux',
  taxAmount: 'Montant TVA|TVA',
  amount: 'Montant HT|Total HT|Montant|Total|Prix total HT|Montant H.T.|Total ligne|Prix total|Net HT|Somme',
  gross: 'Total TTC|Montant TTC|TTC|Prix TTC',
  subtotal:
    'Total HT|Sous-total|Montant HT|Total H.T.|Sous-total HT|Montant total HT|Total hors taxes|Net HT|Montant hors taxe|Base HT|Total brut HT|Total htva',
  netAfter: 'Net HT|Total HT net|Net commercial|Montant net HT|Base taxable',
  tax: 'TVA|Total TVA|Montant TVA|Montant de la TVA|T.V.A.|Total T.V.A.|Total des taxes',
  total:
    'Total TTC|Montant TTC|Total T.T.C.|Total|Montant total TTC|Total général|Total de la facture|Net TTC|Montant total|Total à payer TTC|Total facture|TOTAL EUR TTC|Total tvac',
  creditTotal: 'Total avoir|Total TTC|Montant de l’avoir|Net à votre crédit|Total',
  due_amount:
    'Net à payer|Montant à payer|À payer|Solde dû|Reste à payer|Total à payer|Solde à payer|Montant dû|Net à régler|Solde restant dû|Reste à régler|À régler',
  discount: 'Remise|Remise globale|Rabais|Escompte commercial|Ristourne|Remise exceptionnelle',
  shipping: 'Frais de port|Port|Livraison|Transport|Frais de livraison|Frais d’envoi|Port HT',
  rounding: 'Arrondi|Différence d’arrondi|Écart d’arrondi',
  paid: 'Acompte|Acompte versé|Déjà payé|Payé|Acomptes|Montant réglé|Avance|Acompte reçu|Déjà réglé',
  pastDue: 'Solde antérieur|Report|Impayés|Solde précédent|Arriérés|Montant en retard',
  current: 'Montant du mois|Total de la période|Facture du mois|Montant de cette facture',
  lateFee: 'Frais de retard|Pénalités de retard|Indemnité de retard|Frais de relance',
  credit: 'Avoir|Crédit|Solde créditeur|Avoir déduit',
  retention: 'Retenue de garantie|Retenue à la source|Retenue',
  included: 'dont TVA|TVA incluse|Dont T.V.A.|TVA comprise|incl. TVA|Y compris TVA',
  carry: 'À reporter|Sous-total à reporter|Report page suivante',
  broughtForward: 'Report|Report page précédente',
  page: 'Page {n} sur {m}|Page {n}/{m}|{n}/{m}|Page {n}|Page : {n} / {m}',
  groupTotal: 'Sous-total|Total du lot|Total groupe',
  taxBase: 'Base HT|Base|Montant HT|Assiette',
  termsSentences:
    'Paiement à {days} jours|{days} jours|{days} jours net|{days} jours fin de mois|Payable à {days} jours|Règlement à {days} jours date de facture|Paiement sous {days} jours|Net à {days} jours|À payer dans les {days} jours|{days} jours à compter de la date de facturation',
  termsNow:
    'Paiement à réception|À réception de facture|Paiement comptant|Paiement immédiat|Comptant|À la commande|Règlement à réception de la facture|Payable au comptant',
  earlySentences:
    'Escompte de {percent} % pour paiement sous {days} jours|{percent} % d’escompte à {days} jours|Escompte {percent}% si règlement sous {days} jours|{percent}% à {days} jours, {net} jours net',
  paySentences:
    'Merci de rappeler le numéro de facture lors du paiement.|Règlement par virement sur le compte ci-dessous.|Chèque à l’ordre de {vendor}|Merci d’effectuer votre virement au compte :|Prélèvement automatique à l’échéance.',
  bankTitle:
    'Coordonnées bancaires|RIB|Informations bancaires|Paiement par virement|Banque|Nos coordonnées bancaires',
  bank: 'Banque|Domiciliation|Nom de la banque',
  holder: 'Titulaire|Bénéficiaire|Titulaire du compte',
  iban: 'IBAN|N° IBAN|Compte IBAN|Code IBAN',
  bic: 'BIC|SWIFT|BIC/SWIFT|Code BIC|Code SWIFT',
  account: 'Compte|N° de compte|Compte N°',
  reference: 'Communication|Référence de paiement|Référence à rappeler|Réf. paiement',
  register:
    'RCS {place} {number}|SIRET {number}|SIREN {number}|Siret : {number}|R.C.S. {place} B {number}|Code APE {number}|RPM {place}|BCE {number}',
  manager: 'Gérant : {person}|Directeur : {person}|Président : {person}',
  cash: 'Espèces|ESPECES|Comptant|Reçu',
  card: 'CB|Carte bancaire|Carte bleue|Visa|Bancontact|Sans contact|CARTE',
  change: 'Rendu|À rendre|Monnaie rendue|Rendu monnaie',
  cashier: 'Caissier|Servi par|Vendeur|Hôte|Serveur',
  till: 'Caisse|Terminal|Magasin|Table|TPE',
  accountNumber:
    'Numéro de compte client|Compte client|N° de contrat|Référence client|N° de compte|Votre compte',
  policyNumber: 'N° de police|Numéro de contrat|Police N°|Contrat d’assurance N°',
  policyPeriod: 'Période d’assurance|Période de garantie|Période de couverture|Échéance du contrat',
  serviceAddress: 'Lieu de consommation|Point de livraison|Adresse du contrat',
  remitTo: 'À payer à|Adresse de règlement|Envoyez votre paiement à|Paiement à',
  careOf: 'c/o|chez|aux bons soins de',
  community: 'Résidence|Copropriété|Syndicat des copropriétaires|Résidence :',
  meter: 'N° compteur|Ancien index|Nouvel index|Consommation (kWh)|Relevé',
  lastPayment: 'Votre paiement - merci|Dernier paiement reçu|Paiements reçus|Règlements reçus',
  previousBill: 'Facture précédente|Solde précédent facturé|Dernière facture',
  to: ' au | - | – | à ',
  greetings:
    'Madame, Monsieur,|Nous vous prions de trouver ci-dessous le détail de votre facture.|Suite à votre commande, nous vous facturons :|Cher client,|Pour les prestations suivantes :|Bonjour,',
  thanks:
    'Merci de votre confiance|Merci de votre visite|Nous vous remercions de votre commande.|Cordialement|À bientôt|Merci pour votre achat !',
  legal:
    'En cas de retard de paiement, indemnité forfaitaire de 40 € pour frais de recouvrement.|TVA non applicable, art. 293 B du CGI|Pas d’escompte pour paiement anticipé.|Les marchandises restent notre propriété jusqu’au paiement intégral.|Tribunal de commerce seul compétent.|Pénalités de retard : 3 fois le taux d’intérêt légal.|Nos conditions générales de vente figurent au verso.|Autoliquidation de la TVA.',
  adverts:
    'Profitez de -20 % avec le code PRINTEMPS|Notre nouveau catalogue est arrivé|Suivez-nous sur les réseaux|Ouvert le dimanche matin|Plus de 30 ans à votre service|Parrainez un ami et gagnez 25 €',
  slogans:
    'La qualité avant tout|Votre partenaire de confiance|Depuis 1968|Le goût du travail bien fait|L’énergie de demain|Artisan depuis trois générations',
  hints:
    'Pour toute question : {phone}|Votre interlocuteur : {person}|Horaires : du lundi au vendredi, 9h - 18h|Service client {phone}|Imprimé le {date}|Commande du {date}|Devis du {date}',
  products:
    'Équerre acier|Chaise de bureau|Dalle LED|Essuie-mains|Tuyau d’arrosage|Tube cuivre|Cartouche de toner|Gants de travail|Poignée de porte|Filtre à eau|Rallonge électrique|Carrelage|Peinture murale|Souris sans fil|Écran 24 pouces|Café en grains|Eau minérale|Casque de chantier|T-shirt coton|Carnet A5|Plaquettes de frein|Huile moteur 5W-30|Ramette papier A4|Adaptateur USB|Couteau de cuisine|Lampe de bureau|Panneau contreplaqué|Jeu de joints|Caisse de rangement|Savon liquide|Roulement|Filtre à air|Huile d’olive|Miel|Baguette|Pommes|Flexible hydraulique|Nappe',
  qualifiers:
    'grand modèle|petit|bleu|noir mat|galvanisé|lot de 10|40 mm|1,5 m|500 ml|renforcé|recyclé|avec couvercle|type B|inox|2 kg|modèle 2020|gauche|extérieur|carton de 12|gamme pro',
  services:
    'Conseil|Création de site web|Maintenance mensuelle|Installation|Réparation chaudière|Licence logiciel|Abonnement annuel|Nettoyage des bureaux|Transport|Conseil juridique|Traduction|Journée de formation|Hébergement|Reportage photo|Déplacement|Main d’œuvre|Gestion de projet|Entretien jardin|Traiteur 25 personnes|Comptabilité|Gardiennage|Contrôle électrique|Location de salle|Bannière publicitaire|Assistance|Frais de stockage|Expertise|Frais de dossier|Évacuation des déchets|Création de logo',
  details:
    'selon devis|N° de série {serial}|livré le {date}|déplacement inclus|suivant accord avec {person}|Ligne de commande {n}|Garantie 24 mois|pour le mois de {month}|Lot {serial}|Origine : {place}',
  units: 'pce|U|h|kg|m|boîte|lot|jour|forfait|l|mois|ens.|pièces|unité',
  hours: 'h|heures|jours',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  shortMonths: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  trades:
    'Plomberie|Transports|Conseil|Alimentation|Traiteur|Électricité|Ingénierie|Design|Automobiles|Jardinerie|Informatique|Imprimerie|Négoce|Fournitures|Nettoyage|Bâtiment|Médical|Studio|Systèmes|Quincaillerie|Boulangerie|Meubles|Pharmacie|Voyages|Librairie|Mode|Médias|Solaire|Sécurité|Toitures|Pièces Auto|Télécom',
  publicBodies:
    'Mairie de {place}|Ville de {place}|Université de {place}|Centre hospitalier de {place}|Conseil départemental|Communauté de communes de {place}|Lycée {name}|Ministère de l’Éducation',
  shops:
    'Café {name}|Chez {name}|Brasserie de {place}|Pharmacie {name}|Boulangerie {name}|Restaurant {name}|Épicerie {name}|Hôtel de {place}',
  utilities:
    'Énergie {place}|Eaux de {place}|{name} Énergie|{name} Télécom|{name} Mobile|Gaz de {place}|{name} Fibre',
  insurers: '{name} Assurances|Mutuelle {name}|Assurance {place}|{name} Prévoyance',
  communities: 'Résidence {name}|Copropriété {name}|Les Jardins de {name}|Résidence de {place}',
  charges:
    'Consommation électricité|Abonnement|Forfait mobile|Forfait données|Acheminement|Fourniture d’eau|Assainissement|Appels vers mobiles|Location box|Charges de copropriété|Prime|Frais de gestion|Consommation gaz|Contribution|Itinérance|Échéance 3 sur 12|Internet 100 Mbit',
};
