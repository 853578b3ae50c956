import { fold } from '../lexicon/fold';

const DEPARTMENT = new RegExp(
  `^(?:the )?(?:${[
    'accounts? (?:payable|receivable)|(?:purchase|sales|bought) ledger|a/?p(?: (?:dept|department|team))?|(?:invoice|invoices) (?:processing|team)',
    '(?:accounting|accounts|finance|financial|billing|purchasing|procurement|payables?)(?: (?:dept|department|team|office|services))?\\.?',
    '(?:board )?(?:treasurer|secretary|president)|(?:financial )?controller|(?:office|property|general|finance|accounting) manager|board of directors',
    '(?:abteilung |abt\\.? )?(?:(?:kreditoren|debitoren|finanz)?buchhaltung|rechnungswesen|rechnungseingang|rechnungsabteilung|einkauf|verwaltung|sekretariat|geschaftsleitung|hausverwaltung)',
    '(?:service |direction |departement )?(?:comptabilite|comptable|financier|facturation|des? achats|achats|administratif)(?: fournisseurs?)?',
    '(?:departamento|depto\\.?|dpto\\.?|seccion|servicio) (?:de )?(?:\\p{L}+ ?){1,3}|contabilidad|administracion|contabilidade|financeiro',
    '(?:ufficio |reparto )?(?:contabilita|amministrazione|acquisti)|ufficio \\p{L}+',
    '(?:afdeling )?(?:(?:crediteuren|debiteuren)?administratie|boekhouding|inkoop|financien)',
  ].join('|')})$`,
  'u',
);

/** "Accounts Payable", "Buchhaltung", "Board Treasurer": whom the letter is for inside the company, never the company. */
export const isDepartment = (text: string): boolean => DEPARTMENT.test(fold(text).trim());
