import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';

export const INSTALL =
  'Debian: apt-get install tesseract-ocr tesseract-ocr-{deu,fra,spa,ita,nld,por} poppler-utils; macOS: brew install tesseract tesseract-lang poppler';

const LANGUAGE_DATA = { en: 'eng', de: 'deu', fr: 'fra', es: 'spa', it: 'ita', nl: 'nld', pt: 'por' };
const SCAN_DPI = '300';
/** Small pictures are enlarged to about the width that a page has at 250 dpi, as far as that helps. */
const PICTURE = { width: 2000, maxEnlargement: 3 };

/** The tools that people use, where they are installed: `{ missing, pdftotext, tesseract }`, a function or null each. */
export function nativeTools({ language: fixedLanguage } = {}) {
  const has = Object.fromEntries(
    ['pdftotext', 'pdftoppm', 'tesseract'].map((tool) => [tool, !spawnSync(tool, ['-v']).error]),
  );
  const languages = has.tesseract
    ? spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' }).stdout
    : '';
  const installed = new Set(languages.split(/\s+/));
  const dataFor = (language) => {
    const data = fixedLanguage ?? LANGUAGE_DATA[language];
    return installed.has(data) ? data : 'eng';
  };
  return {
    missing: Object.keys(has).filter((tool) => !has[tool]),
    pdftotext: has.pdftotext
      ? (document, options) => inFolder((folder) => pdftotext(document, folder, options))
      : null,
    tesseract:
      has.tesseract && has.pdftoppm
        ? (document) => inFolder((folder) => tesseract(document, folder, dataFor(document.language)))
        : null,
  };
}

/** `{ text, pageCount, cpuSeconds }` of a PDF with a text layer. CPU is for one run, start of the process included. */
function pdftotext({ file }, folder, { times = 1 } = {}) {
  const out = path.join(folder, 'text.txt');
  const cpuSeconds = cpuOf('pdftotext', ['-layout', file, out], { times });
  const text = textIn(out);
  return { text, pageCount: text.split('\f').length - 1, cpuSeconds, preparingCpuSeconds: 0 };
}

/**
 * The same of a scan or photo. Tesseract is told a resolution, for pictures too: what it guesses makes it find less.
 * Rendering a PDF and enlarging a picture count apart: `preparingCpuSeconds`.
 */
async function tesseract({ file }, folder, language) {
  const preparingCpuSeconds = file.endsWith('.pdf')
    ? cpuOf('pdftoppm', ['-r', SCAN_DPI, '-gray', file, path.join(folder, 'page')])
    : await enlarge(file, folder);
  const pictures = readdirSync(folder).sort();
  let cpuSeconds = 0;
  const texts = pictures.map((picture) => {
    const out = path.join(folder, picture);
    cpuSeconds += cpuOf('tesseract', [out, out, '-l', language, '--psm', '3', '--dpi', SCAN_DPI]);
    return textIn(`${out}.txt`);
  });
  return { text: texts.join('\n'), pageCount: pictures.length, cpuSeconds, preparingCpuSeconds };
}

/** Leaves each page of a picture as PNG, upright by its EXIF data and on white. Answers the CPU seconds it took. */
async function enlarge(file, folder) {
  const start = process.cpuUsage();
  const { pages = 1, autoOrient } = await sharp(file).metadata();
  const width = Math.round(
    Math.max(autoOrient.width, Math.min(PICTURE.width, autoOrient.width * PICTURE.maxEnlargement)),
  );
  for (let page = 0; page < pages; page += 1) {
    await sharp(file, { page })
      .autoOrient()
      .flatten({ background: 'white' })
      .resize({ width })
      .png({ compressionLevel: 1 })
      .toFile(path.join(folder, `page-${String(page).padStart(4, '0')}.png`));
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Runs a command `times` times and answers the CPU seconds of one run, its children included, as bash sees them. */
function cpuOf(command, args, { times = 1 } = {}) {
  const script =
    'TIMEFORMAT="%3U %3S"; n=$1; shift; time for ((i = 0; i < n; i++)); do "$@" >/dev/null 2>&1; done';
  const { stderr } = spawnSync('bash', ['-c', script, 'bash', String(times), command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', OMP_THREAD_LIMIT: '1' },
  });
  const [user, system] = stderr.trim().split(' ').map(Number);
  return (user + system) / times;
}

/** What a tool wrote; nothing where it failed. */
function textIn(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}

async function inFolder(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'cira-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
