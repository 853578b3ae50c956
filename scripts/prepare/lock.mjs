import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** No installation or build takes longer: an older lock was left behind, whatever its process id says. */
const OLDEST_MS = 15 * 60_000;
/** Between making the folder and writing its owner into it lies a moment. */
const OWNERLESS_MS = 5_000;

/**
 * Runs `action` while holding a lock that other processes respect: a folder, because making one either succeeds or
 * fails. A lock whose owner has died is taken over.
 */
export async function withLock(folder, say, action) {
  await acquire(folder, say);
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await action();
  } finally {
    process.off('exit', release);
    release();
  }
}

async function acquire(folder, say) {
  mkdirSync(path.dirname(folder), { recursive: true });
  for (let attempt = 0; ; attempt++) {
    try {
      mkdirSync(folder);
      writeFileSync(path.join(folder, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned(folder)) {
      rmSync(folder, { recursive: true, force: true });
    } else {
      if (attempt === 0) say('Another start is installing or building; waiting for it.\n');
      await delay(200);
    }
  }
}

function isAbandoned(folder) {
  try {
    const age = Date.now() - statSync(folder).mtimeMs;
    if (age > OLDEST_MS) return true;
    const owner = readOwner(folder);
    return owner === null ? age > OWNERLESS_MS : owner === process.pid || !isAlive(owner);
  } catch (error) {
    // Released between the two looks.
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

function readOwner(folder) {
  try {
    return Number(readFileSync(path.join(folder, 'pid'), 'utf8')) || null;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives, but belongs to someone else.
    return error.code === 'EPERM';
  }
}
