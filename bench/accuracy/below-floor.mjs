/**
 * Where a report falls below the floor, a sentence for each; none where it holds. `floor` is `{ averages: { <name> },
 * itemsF1 }` (at least) and `{ sureWrongShare, provedWrong, inventedShare }` (at most). What could not be measured does
 * not hold.
 */
export function belowFloor({ overall, calibration, invented }, floor) {
  const { sure, proved } = calibration;
  return [
    ...Object.entries(floor.averages).map(([name, least]) =>
      atLeast(`average ${name}`, overall.averages[name]?.plain, least),
    ),
    atLeast('items F1', overall.items.meanF1, floor.itemsF1),
    atMost('wrong at a confidence of 0.95 or more', sure.wrong.length / sure.n, floor.sureWrongShare),
    atMost('proved and wrong', proved.wrong.length, floor.provedWrong),
    atMost('invented', invented.values.length / invented.given, floor.inventedShare),
  ].flatMap((sentence) => sentence ?? []);
}

function atLeast(name, value, least) {
  return value >= least ? null : `${name}: ${rounded(value)}, at least ${least} is asked for`;
}

function atMost(name, value, most) {
  return value <= most ? null : `${name}: ${rounded(value)}, at most ${most} is allowed`;
}

function rounded(value) {
  return Number.isFinite(value) ? String(Math.round(value * 10_000) / 10_000) : 'not measured';
}
