import { isPostcodeLike, isStreetLike } from './address-shape';

describe('isStreetLike', () => {
  it.each([
    '18 Harbor Street',
    'Lindenhofweg 5',
    'Ctra. N-601 km 188,4',
    'Carretera de Cádiz km 12',
    'Polígono El Viso, nave 4',
    'P.O. Box 62918',
  ])('takes "%s" for one', (text) => {
    expect(isStreetLike(text)).toBe(true);
  });

  it.each(['Family business since 1987', 'Factura simplificada', 'Network assessment, on site'])(
    'does not take "%s" for one',
    (text) => {
      expect(isStreetLike(text)).toBe(false);
    },
  );
});

describe('isPostcodeLike', () => {
  it.each(['47400 Medina del Campo', 'Leeds LS1 4GJ', 'Portland, OR 97201'])('takes "%s" for one', (text) => {
    expect(isPostcodeLike(text)).toBe(true);
  });

  it.each(['€ 47400 net', '© 2025 Medina'])('does not take "%s" for one', (text) => {
    expect(isPostcodeLike(text)).toBe(false);
  });
});
