import { XmlNode } from './xml-node';

/** The registered name before the trading name. */
export function partyName(party: XmlNode): string | null {
  return party.text('PartyLegalEntity/RegistrationName') ?? party.text('PartyName/Name');
}

/** On one line: street lines, postcode and city, region, country code. */
export function partyAddress(party: XmlNode): string | null {
  const postal = party.child('PostalAddress');
  const city = [postal.text('PostalZone'), postal.text('CityName')].filter(Boolean).join(' ');
  const lines = [
    postal.text('StreetName'),
    postal.text('AdditionalStreetName'),
    postal.text('AddressLine/Line'),
    city,
    postal.text('CountrySubentity'),
    postal.text('Country/IdentificationCode'),
  ];
  return lines.filter(Boolean).join(', ') || null;
}

/** The VAT id before any other tax registration. */
export function partyTaxId(party: XmlNode): string | null {
  const schemes = party.all('PartyTaxScheme');
  const vat = schemes.find((scheme) => scheme.text('TaxScheme/ID') === 'VAT');
  return (vat ?? schemes[0])?.text('CompanyID') ?? null;
}

/** The contact's address, else the electronic address where its scheme is e-mail. */
export function partyEmail(party: XmlNode): string | null {
  const contact = party.text('Contact/ElectronicMail');
  if (contact !== null) return contact;
  const endpoint = party.child('EndpointID');
  return endpoint.attribute('schemeID') === 'EM' ? endpoint.text() : null;
}
