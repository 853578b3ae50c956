import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../project.mjs';
import { CommandFailed, run } from './command.mjs';
import { sha256 } from './fingerprint.mjs';

const LOCK = path.join(ROOT, 'package-lock.json');
/** What npm itself notes down about a finished installation. */
const INSTALLED = path.join(ROOT, 'node_modules', '.package-lock.json');
const STAMP = path.join(ROOT, 'node_modules', '.cira-install');

/** Whether node_modules holds what package-lock.json names, installed by this major version of Node. */
export function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const stamp = existsSync(STAMP) ? JSON.parse(readFileSync(STAMP, 'utf8')) : null;
  if (stamp !== null && stamp.node !== nodeMajor()) return false;
  if (stamp?.lock === lockHash()) return true;
  if (!holdsAll(readPackages(LOCK), readPackages(INSTALLED))) return false;
  // Installed by hand (npm ci, npm install): as good as our own.
  writeStamp();
  return true;
}

/** @throws Error where node_modules is a link: npm would empty the folder of another checkout */
export async function install(say) {
  if (lstatSync(path.dirname(STAMP), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Error('node_modules is a link to another folder; remove the link, or install there');
  }
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    await run('npm', ['ci', ...options]);
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    say('npm ci failed, trying npm install … ');
    await run('npm', ['install', '--no-save', ...options]);
  }
  writeStamp();
}

/** Packages for other platforms are optional in the lock file and rightly absent. */
export function holdsAll(wanted, installed) {
  return Object.entries(wanted).every(([location, { version, optional, link }]) => {
    if (location === '' || link) return true;
    return location in installed ? installed[location].version === version : optional === true;
  });
}

function writeStamp() {
  writeFileSync(STAMP, `${JSON.stringify({ lock: lockHash(), node: nodeMajor() })}\n`);
}

function lockHash() {
  return sha256(readFileSync(LOCK));
}

function nodeMajor() {
  return process.versions.node.split('.')[0];
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
