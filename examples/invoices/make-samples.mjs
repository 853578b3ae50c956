// Makes the sample invoices of this folder and expected.json, what is printed on them. Deterministic: the same bytes
// at every run with the same dependencies. Run it after a change in source/: node examples/invoices/make-samples.mjs
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as einvoiceDe from './source/einvoice-de.mjs';
import * as insuranceUs from './source/insurance-us.mjs';
import * as photoFr from './source/photo-fr.mjs';
import * as scanDe from './source/scan-de.mjs';
import * as servicesEn from './source/services-en.mjs';

const SAMPLES = [servicesEn, scanDe, photoFr, einvoiceDe, insuranceUs];
const folder = import.meta.dirname;

const expected = {};
for (const sample of SAMPLES) {
  const bytes = await sample.make();
  await writeFile(path.join(folder, sample.file), bytes);
  expected[sample.file] = sample.truth;
  console.log(`${sample.file}  ${Math.ceil(bytes.length / 1024)} kB`);
}
await writeFile(path.join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
