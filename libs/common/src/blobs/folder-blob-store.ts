import { randomUUID } from 'node:crypto';
import { FileHandle, mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { assertBlobKey } from './blob-key';
import { BlobBody, BlobNotFoundError, BlobStore } from './blob-store';

/** Blobs not finished after this time belong to a process that died. */
const STALE_AFTER_MS = 60 * 60 * 1000;

/** Blobs as files of one folder: `<folder>/<key>`. Being written they are in `<folder>/.tmp`, which no key can name. */
export class FolderBlobStore implements BlobStore {
  private readonly temporaryFolder: string;
  private readonly foldersBeingMade = new Map<string, Promise<void>>();

  private constructor(private readonly folder: string) {
    this.temporaryFolder = join(folder, '.tmp');
  }

  /** Makes the folder where it is missing and removes what dead processes left unfinished in it. */
  static async open(folder: string, now = Date.now()): Promise<FolderBlobStore> {
    const store = new FolderBlobStore(resolve(folder));
    await mkdir(store.temporaryFolder, { recursive: true });
    await store.removeUnfinished(now - STALE_AFTER_MS);
    return store;
  }

  async put(key: string, body: BlobBody): Promise<void> {
    const path = this.pathOf(key);
    const temporary = join(this.temporaryFolder, randomUUID());
    try {
      await this.ensureFolder(this.temporaryFolder);
      await writeDurably(temporary, body);
      await this.ensureFolder(dirname(path));
      await rename(temporary, path);
      await syncFolder(dirname(path));
    } catch (error) {
      await rm(temporary, { force: true });
      if (body instanceof Readable) body.destroy();
      throw error;
    }
  }

  async get(key: string): Promise<Buffer> {
    return readFile(this.pathOf(key)).catch((error: unknown) => {
      throw notFoundOr(error, key);
    });
  }

  async stream(key: string): Promise<Readable> {
    const file = await this.openFile(key);
    return file.createReadStream();
  }

  async exists(key: string): Promise<boolean> {
    try {
      return (await stat(this.pathOf(key))).isFile();
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async check(): Promise<void> {
    const probe = join(this.temporaryFolder, randomUUID());
    await this.ensureFolder(this.temporaryFolder);
    const file = await open(probe, 'wx');
    try {
      // A full disk still lets one make empty files.
      await file.writeFile('x');
    } finally {
      await file.close();
      await rm(probe, { force: true });
    }
  }

  async close(): Promise<void> {
    // Nothing is held open between calls.
  }

  private pathOf(key: string): string {
    assertBlobKey(key);
    return join(this.folder, key);
  }

  private async openFile(key: string): Promise<FileHandle> {
    const path = this.pathOf(key);
    try {
      const file = await open(path, 'r');
      if ((await file.stat()).isFile()) return file;
      await file.close();
    } catch (error) {
      throw notFoundOr(error, key);
    }
    throw new BlobNotFoundError(key);
  }

  /**
   * Makes a folder that survives a power failure: each new one is synced into its parent. Concurrent calls share the
   * work, so that none reports its blob durable while another has yet to sync a folder above it.
   */
  private ensureFolder(folder: string): Promise<void> {
    if (folder === this.folder) return Promise.resolve();
    const inHand = this.foldersBeingMade.get(folder);
    if (inHand) return inHand;
    const made = this.makeFolder(folder).finally(() => this.foldersBeingMade.delete(folder));
    this.foldersBeingMade.set(folder, made);
    return made;
  }

  private async makeFolder(folder: string): Promise<void> {
    await this.ensureFolder(dirname(folder));
    try {
      await mkdir(folder);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return;
      throw error;
    }
    await syncFolder(dirname(folder));
  }

  private async removeUnfinished(before: number): Promise<void> {
    for (const name of await readdir(this.temporaryFolder)) {
      const path = join(this.temporaryFolder, name);
      const { mtimeMs } = await stat(path);
      if (mtimeMs < before) await rm(path, { force: true });
    }
  }
}

async function writeDurably(path: string, body: BlobBody): Promise<void> {
  const file = await open(path, 'wx');
  try {
    const pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array> = body instanceof Readable ? body : [body];
    for await (const piece of pieces) await file.appendFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows can't open folders; NTFS journals the rename itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function notFoundOr(error: unknown, key: string): unknown {
  return isMissing(error) ? new BlobNotFoundError(key, error) : error;
}

/** Also where the key names a folder, or goes through a file: there is no blob of that name. */
function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error) ?? '');
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
