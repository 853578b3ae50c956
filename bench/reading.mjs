/**
 * How much of what stands on labelled documents is in the text that was read, and at what CPU time, beside the native
 * tools that people use for it: pdftotext for digital PDFs, tesseract 5 for scans and photos.
 *
 *   npm run bench:reading -- <folder> [--kinds digital_pdf,scanned_pdf,image] [--only <id,id>]
 *       [--native-language eng] [--misses] [--json]
 *
 * The folder is that of bench:accuracy. The exit code is 1 when a goal is missed.
 */
import { parseArgs } from 'node:util';
import { UserError } from '../scripts/demo/user-error.mjs';
import { prepare } from '../scripts/prepare.mjs';
import { readLabelledDocuments } from './accuracy/labelled-documents.mjs';
import { judgeReading } from './reading/goals.mjs';
import { measureDocument } from './reading/measure-document.mjs';
import { INSTALL, nativeTools } from './reading/native-tools.mjs';
import { OurReader } from './reading/our-reader.mjs';
import { formatReport } from './reading/report.mjs';
import { summariseReading } from './reading/summarise.mjs';
import { describeMachine } from './support/machine.mjs';
import { userPath } from './support/options.mjs';
import { runBenchmark } from './support/run-benchmark.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kinds: { type: 'string' },
    only: { type: 'string' },
    'native-language': { type: 'string' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

await runBenchmark(async () => {
  if (positionals.length !== 1)
    throw new UserError('npm run bench:reading -- <folder of labelled documents>');
  const documents = chosen(readLabelledDocuments(userPath(positionals[0])));
  const tools = nativeTools({ language: options['native-language'] });
  if (tools.missing.length > 0)
    console.error(`Left out, because not installed: ${tools.missing.join(', ')}. ${INSTALL}`);
  await prepare({ quiet: options.json });
  const measured = await measure(documents, tools);
  const summary = summariseReading(measured);
  const goals = judgeReading(summary);
  const report = { machine: describeMachine(), goals, ...summary, documents: measured };
  console.log(options.json ? JSON.stringify(report, null, 1) : `\n${formatReport(report, options)}`);
  if (goals.some(({ reached }) => reached === false)) process.exitCode = 1;
});

async function measure(documents, tools) {
  const measured = [];
  const reader = new OurReader();
  try {
    for (const kind of new Set(documents.map((document) => document.kind))) {
      const ofKind = documents.filter((document) => document.kind === kind);
      await reader.warmUp(ofKind);
      for (const document of ofKind) {
        measured.push(await measureDocument(document, { reader, tools }));
        if (!options.json) say(measured.at(-1));
      }
    }
  } finally {
    reader.stop();
  }
  return measured;
}

function say({ id, route, values, ours, native, error }) {
  const found = (tool) => values.filter((value) => value[tool]).length;
  const cpu = (tool) => `${tool?.cpuSeconds?.toFixed(3) ?? '–'} s`.padStart(9);
  const counts = `${found('ours')}/${native ? found('native') : '–'}/${values.length}`;
  console.log(`${cpu(ours)} ${cpu(native)}  ${counts.padStart(9)}  ${id} ${error ?? route}`);
}

/** The documents that the options ask for. @throws UserError where they name none */
function chosen(documents) {
  const listed = (option) => options[option]?.split(',');
  const matching = documents.filter(
    ({ id, kind }) => (listed('kinds') ?? [kind]).includes(kind) && (listed('only') ?? [id]).includes(id),
  );
  if (matching.length === 0) throw new UserError('No document of the folder has that kind and id');
  return matching;
}
