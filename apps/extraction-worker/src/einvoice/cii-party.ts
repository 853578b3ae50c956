import { XmlNode } from './xml-node';

export function partyName(party: XmlNode): string | null {
  return party.text('Name') ?? party.text('SpecifiedLegalOrganization/TradingBusinessName');
}

/** On one line: street lines, postcode and city, region, country code. */
export function partyAddress(party: XmlNode): string | null {
  const postal = party.child('PostalTradeAddress');
  const city = [postal.text('PostcodeCode'), postal.text('CityName')].filter(Boolean).join(' ');
  const lines = [
    postal.text('LineOne'),
    postal.text('LineTwo'),
    postal.text('LineThree'),
    city,
    postal.text('CountrySubDivisionName'),
    postal.text('CountryID'),
  ];
  return lines.filter(Boolean).join(', ') || null;
}

/** The VAT id (scheme VA) before the local tax number (FC). */
export function partyTaxId(party: XmlNode): string | null {
  const ids = party.all('SpecifiedTaxRegistration').map((registration) => registration.child('ID'));
  const vat = ids.find((id) => id.attribute('schemeID') === 'VA');
  return (vat ?? ids[0])?.text() ?? null;
}

/** The contact's address, else the electronic address where its scheme is e-mail. */
export function partyEmail(party: XmlNode): string | null {
  const contact = party.text('DefinedTradeContact/EmailURIUniversalCommunication/URIID');
  if (contact !== null) return contact;
  const electronic = party.at('URIUniversalCommunication/URIID');
  return electronic.attribute('schemeID') === 'EM' ? electronic.text() : null;
}
