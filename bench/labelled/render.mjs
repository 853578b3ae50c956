// Renders the labelled invoices of this folder: <id>/source.html to <id>/document.pdf, as a browser prints it.
// Run it after a change of a source: node bench/labelled/render.mjs [<id> …]. Needs Chromium (CHROMIUM_PATH).
// Scans and photos, which have a degrade.json, are made by degrade.mjs.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const folder = import.meta.dirname;
const asked = process.argv.slice(2);
const ids = readdirSync(folder).filter(
  (id) =>
    existsSync(path.join(folder, id, 'source.html')) &&
    !existsSync(path.join(folder, id, 'degrade.json')) &&
    (asked.length === 0 || asked.includes(id)),
);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
const page = await browser.newPage();
for (const id of ids) {
  await page.goto(pathToFileURL(path.join(folder, id, 'source.html')).href);
  await page.pdf({
    path: path.join(folder, id, 'document.pdf'),
    preferCSSPageSize: true,
    printBackground: true,
  });
  console.log(id);
}
await browser.close();
