import { fold } from '../lexicon/fold';

const STREET =
  /(?:strasse|str\.|\bstr\b|gasse|allee|platz|weg\b|\bring\b|damm\b|ufer\b|\brue\b|\bavenue\b|\bave\b|\bboulevard\b|\bblvd\b|chemin|\bplace\b|impasse|\broute\b|\bquai\b|\bcours\b|\bstreet\b|\bst\b|\broad\b|\brd\b|\bdrive\b|\bdr\b|\blane\b|\bln\b|\bway\b|\bcourt\b|\bct\b|\bpkwy\b|\bparkway\b|\bhighway\b|\bhwy\b|\bsuite\b|\bste\b|\bfloor\b|\bcalle\b|\bc\/|avenida|\bavda\b|\bplaza\b|\bpaseo\b|\bcarrer|\bctra\b|\bcarretera\b|\bpoligono\b|\bvia\b|\bviale\b|piazza|\bcorso\b|straat\b|laan\b|\bplein\b|\bkade\b|\bgracht|dijk\b|\brua\b|\bpraca\b|travessa|estrada|\bjalan\b|\bjln\b|\blot\b|\btaman\b|\blorong\b|\bp\.? ?o\.? ?box\b|postfach|\bbp \d|\bbuilding\b|\bsector\b|\bplot\b|\bnagar\b|\bmarg\b|\bindustrial\b|\bestate\b|\bsquare\b|\bhouse\b|\bapartado\b|\bsoi\b|\bterrace\b|\bcircle\b|\btower\b|\bplz\b|\bcrescent\b|\bclose\b)/;
const POSTCODE =
  /(?:^|[\s,(-])(?:[A-Z]{1,3}-)?(?:\d{5}(?:-\d{4})?|\d{4} ?[A-Z]{2}|\d{4}|\d{6}|\d{3} \d{3}|\d{4}-\d{3}|\d{5}-\d{3}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|S\(\d{6}\))(?=$|[\s,.)])/;

/** "Family business since 1987" ends like a street with its number. */
const FOUNDED =
  /\b(?:seit|since|depuis|desde|dal|sinds|est|established|founded|gegrundet|anno|fondee?) (?:en |in )?[12]\d{3}\b/;

export const isFounded = (text: string): boolean => FOUNDED.test(fold(text));

export function isStreetLike(text: string): boolean {
  if (text.length > 120 || isFounded(text)) return false;
  const folded = fold(text);
  return (
    (STREET.test(folded) && /\d/.test(text)) ||
    /^[a-z0-9'., -]+ (?:street|road|avenue|lane|drive|boulevard|strasse|estate|park|way|close|court|place|row|walk|gardens|mews|crescent|square|terrace|grove|yard|wharf)$/.test(
      folded,
    ) ||
    /^#? ?\d{1,5}(?:[-/]\d{1,4})?[a-z]?,? +\p{L}{2,}/iu.test(text) ||
    /\p{L}{4,}\.? \d{1,4}(?:[-/]\d{1,4})?\s?[a-zA-Z]?(?=$|,)/u.test(text) ||
    /^\p{Lu}.*\p{L}{3,}, ?(?:n[.º°]* ?)?\d{1,5}(?=$|[ ,-])/u.test(text) ||
    /\p{L}{4,} \d{1,4} (?:int|piso|dpto|depto|of|sala|bus|apt|suite|bis|ter|etg|og)\b/iu.test(text) ||
    /\bp\.? ?o\.? ?box\b|postfach|\b(?:shop|unit|flat|plot|door|suite|room|office|block|building) (?:no\.? ?|# ?)\d/.test(
      folded,
    )
  );
}

/** A postcode beside the name of a town; phone numbers, prices and copyright years look like one. */
export function isPostcodeLike(text: string): boolean {
  if (FOUNDED.test(fold(text))) return false;
  if (text.length > 120 || /[@$€£=]|\(c\)|©|[\s(-]\d{3}[-.\s]\d{4}\b(?! ?[A-Z]{2}\b)/i.test(text))
    return false;
  return POSTCODE.test(text) && /\p{L}{2,}/u.test(text);
}

export const isAddressLike = (text: string): boolean => isStreetLike(text) || isPostcodeLike(text);

const COUNTRIES =
  /^(?:united states(?: of america)?|u\.?s\.?a\.?|united kingdom|uk|england|scotland|germany|deutschland|france|spain|espana|italy|italia|netherlands|the netherlands|nederland|portugal|belgium|belgique|belgie|switzerland|schweiz|suisse|austria|osterreich|india|australia|canada|malaysia|singapore|ireland|brasil|brazil|mexico|china|hong kong|japan|luxembourg|polska|poland|denmark|danmark|sweden|sverige|norway|norge|finland|new zealand|south africa)\.?$/;

export const isCountryName = (text: string): boolean => COUNTRIES.test(fold(text).trim());
