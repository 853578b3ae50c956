/**
 * What the lines come to, in cents. `net` is what tax is computed of, `gross` is with tax, `total` is rounded where the
 * document rounds, `due` is what is left to pay.
 */
export function sumUp(items, { kind, country, random, scheme }) {
  const lines = items.reduce((sum, { amount }) => sum + amount, 0);
  const plain = scheme.rates.length === 1;
  const discountPercent =
    plain && kind !== 'bill' && random.chance(0.11) ? random.pick([2, 3, 5, 5, 10, 10, 15, 20]) : 0;
  const discount = Math.round((lines * discountPercent) / 100);
  const shipping =
    plain && (kind === 'invoice' || kind === 'credit') && random.chance(0.16)
      ? random.int(8, 90) * 50 * Math.ceil(country.scale)
      : 0;
  const sums = {
    lines,
    discountPercent,
    discount,
    shipping,
    ...taxed(items, lines - discount + shipping, { country, random, scheme, plain }),
  };
  const rounding = roundingOf(sums.gross, country, random);
  const total = sums.gross + rounding;
  return { ...sums, rounding, total, ...settlement(kind, total, sums.net, country, random, scheme) };
}

function taxed(items, sum, { country, random, scheme, plain }) {
  if (scheme.tax === 'none' || scheme.tax === 'zero') return { net: sum, taxes: [], tax: 0, gross: sum };
  const bases = plain
    ? [[scheme.rates[0], sum]]
    : scheme.rates.map((rate) => [rate, baseOf(items, rate)]).filter(([, base]) => base > 0);
  if (scheme.tax === 'inclusive') {
    const taxes = bases.map(([rate, gross]) => {
      const base = Math.round((gross * 100) / (100 + rate));
      return { rate, base, amount: gross - base, name: null };
    });
    const tax = total(taxes);
    return { net: sum - tax, taxes, tax, gross: sum };
  }
  const taxes = bases.flatMap(([rate, base]) =>
    partsOf(rate, country, random).map((part) => ({
      ...part,
      base,
      amount: Math.round((base * part.rate) / 100),
    })),
  );
  const tax = total(taxes);
  return { net: sum, taxes, tax, gross: sum + tax };
}

/** Where one rate is charged as two taxes: CGST and SGST, GST and PST. */
function partsOf(rate, country, random) {
  if (country.halves && random.chance(0.6)) return country.halves.map((name) => ({ rate: rate / 2, name }));
  if (country.split && random.chance(0.3)) {
    const [first, firstName, second, secondName] = random.pick(country.split);
    return [
      { rate: first, name: firstName },
      { rate: second, name: secondName },
    ];
  }
  return [{ rate, name: null }];
}

function baseOf(items, rate) {
  return items.filter((item) => item.rate === rate).reduce((sum, { amount }) => sum + amount, 0);
}

function total(taxes) {
  return taxes.reduce((sum, { amount }) => sum + amount, 0);
}

function roundingOf(gross, country, random) {
  const step =
    country.fiveCents && random.chance(0.7)
      ? 5
      : country.currency === 'INR' && random.chance(0.35)
        ? 100
        : random.chance(0.01)
          ? 5
          : 0;
  return step === 0 ? 0 : Math.round(gross / step) * step - gross;
}

function settlement(kind, sum, net, country, random, scheme) {
  const part = (least, most) => Math.round(sum * random.between(least, most));
  const paid =
    kind === 'invoice' && random.chance(0.12)
      ? random.pick([sum, part(0.1, 0.6), Math.floor(sum / 200) * 100])
      : 0;
  const retained =
    paid === 0 &&
    country.retention &&
    scheme.tax === 'exclusive' &&
    kind === 'invoice' &&
    random.chance(0.25);
  const retentionRate = retained ? random.pick(country.retention) : 0;
  const retention = Math.round((net * retentionRate) / 100);
  const behind = kind === 'bill' ? 0.4 : kind === 'invoice' ? 0.04 : 0;
  const pastDue = random.chance(behind) ? part(0.2, 1.4) : 0;
  const lateFee = pastDue > 0 && random.chance(0.5) ? random.int(3, 50) * 100 : 0;
  const credit = kind === 'bill' && random.chance(0.2) ? part(0.05, 0.3) : 0;
  return {
    paid,
    retentionRate,
    retention,
    pastDue,
    lateFee,
    credit,
    due: sum - paid - retention + pastDue + lateFee - credit,
  };
}
