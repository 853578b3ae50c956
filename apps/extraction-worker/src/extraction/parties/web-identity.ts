import { fold } from '../lexicon/fold';
import { Layout, Segment, Token } from '../layout/layout';

export interface WebIdentity {
  /** `acme-tools` of `info@acme-tools.co.uk`, `sales.acme` of `www.sales.acme.com`: what may name the owner. */
  readonly domain: string;
  readonly email: string | null;
  readonly segment: Segment;
  readonly token: Token;
}

const PROVIDERS = new Set(
  'gmail googlemail yahoo hotmail outlook live icloud aol gmx web t-online freenet orange wanadoo free laposte libero tiscali mail me msn protonmail example ziggo kpnmail planet hetnet sapo uol terra'.split(
    ' ',
  ),
);
const EMAIL = /[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4})/;
const WEB =
  /^(?:https?:\/\/)?www\.([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4})|^(?:https?:\/\/)?([A-Za-z0-9-]{2,63}\.(?:com|net|org|io|eu|de|fr|es|it|nl|pt|ch|at|be|co\.uk|com\.br|com\.au|in|my|us|ca))(?:\/|$)/i;

/** E-mail and web addresses of the document, with the part of the domain that names its owner. */
export function webIdentitiesOf(layout: Layout): WebIdentity[] {
  return layout.segments.flatMap((segment) =>
    segment.tokens.flatMap((token) => {
      if (!/[@.]/.test(token.text) || token.text.length > 120) return [];
      const mail = EMAIL.exec(token.text);
      const web = mail === null ? WEB.exec(token.text.replace(/[,;)]+$/, '')) : null;
      const host = mail?.[1] ?? web?.[1] ?? web?.[2];
      if (host === undefined) return [];
      const domain = ownerOf(host);
      return [
        {
          domain: PROVIDERS.has(domain) ? mailboxOwner(token.text) : domain,
          email: mail?.[0].replace(/\.$/, '') ?? null,
          segment,
          token,
        },
      ];
    }),
  );
}

/** Whether a name and a domain are of the same owner: `Acme Tools Ltd` and `acme-tools`. */
export function matchesDomain(name: string, domain: string): boolean {
  const compact = domain.replace(/[^a-z0-9]/g, '');
  const letters = fold(name).replace(/[^a-z0-9]/g, '');
  if (compact.length < 3 || letters.length < 3) return false;
  if (letters.includes(compact) || (letters.length >= 5 && compact.includes(letters))) return true;
  const words = fold(name).match(/[a-z0-9]{4,}/g) ?? [];
  return words.some((word, index) => word.length >= (index === 0 ? 5 : 7) && compact.includes(word));
}

/** `acmetools88@gmail.com`: at a mail provider the part before the @ names the owner, if it says enough. */
function mailboxOwner(address: string): string {
  const letters = address
    .slice(0, Math.max(0, address.indexOf('@')))
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
  return letters.length >= 8 ? letters : '';
}

function ownerOf(host: string): string {
  const parts = host.toLowerCase().split('.');
  const suffix =
    /^(?:co|com|org|net|gov|ac)$/.test(parts[parts.length - 2] ?? '') && parts.length > 2 ? 3 : 2;
  const owner = parts[parts.length - suffix] ?? '';
  const unit = parts[parts.length - suffix - 1] ?? '';
  return /^(?:[a-z]{1,3}|www\d?|mail|email|shop|store|info|billing|online)?$/.test(unit)
    ? owner
    : `${unit}.${owner}`;
}
