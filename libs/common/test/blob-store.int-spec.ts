import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { S3Client, HeadObjectCommand } from '@aws-sdk/client-s3';
import { BlobNotFoundError, BlobStore } from '@cira/common/blobs/blob-store';
import { FolderBlobStore } from '@cira/common/blobs/folder-blob-store';
import { S3BlobStore } from '@cira/common/blobs/s3-blob-store';
import { S3Config } from '@cira/common/config/platform-config';
import { S3Server, startS3Server } from '@cira/common/testing/s3-server';

const MEBIBYTE = 1024 * 1024;

interface Opened {
  readonly store: BlobStore;
  /** What is left of writes that did not end well. */
  readonly unfinished: () => Promise<string[]>;
  /** Makes writing impossible. */
  readonly breakStore: () => Promise<void>;
  readonly clean: () => Promise<void>;
}

const IMPLEMENTATIONS: readonly (readonly [string, () => Promise<Opened>])[] = [
  ['FolderBlobStore', openFolder],
  ['S3BlobStore', openS3],
];

describe.each(IMPLEMENTATIONS)('%s keeps the contract of a blob store:', (_name, open) => {
  let opened: Opened;
  let store: BlobStore;

  beforeAll(async () => {
    opened = await open();
    store = opened.store;
  });
  afterAll(async () => opened.clean());
  afterEach(async () => {
    expect(await opened.unfinished()).toEqual([]);
  });

  it('gives back the bytes that were put', async () => {
    const key = newKey();
    const bytes = randomBytes(70_000);
    await store.put(key, bytes, { contentType: 'application/pdf' });
    expect(await store.exists(key)).toBe(true);
    expect(await store.get(key)).toEqual(bytes);
    expect(await buffer(await store.stream(key))).toEqual(bytes);
  });

  it('keeps an empty blob, which is not a missing one', async () => {
    const [fromBytes, fromStream] = [newKey(), newKey()];
    await store.put(fromBytes, new Uint8Array());
    await store.put(fromStream, Readable.from([]));
    for (const key of [fromBytes, fromStream]) {
      expect(await store.exists(key)).toBe(true);
      expect(await store.get(key)).toHaveLength(0);
      expect(await buffer(await store.stream(key))).toHaveLength(0);
    }
  });

  it('stores only the window of a Uint8Array that looks into a larger buffer', async () => {
    const key = newKey();
    const whole = new TextEncoder().encode('..window..');
    await store.put(key, whole.subarray(2, 8));
    expect((await store.get(key)).toString()).toBe('window');
  });

  it('takes and gives a stream of 12 MB whose length it does not know', async () => {
    const key = newKey();
    const { pieces, sha256 } = megabytes(12);
    await store.put(key, Readable.from(pieces));
    const hash = createHash('sha256');
    for await (const chunk of await store.stream(key)) hash.update(chunk as Buffer);
    expect(hash.digest('hex')).toBe(sha256);
  });

  it('replaces a blob, also by a shorter one', async () => {
    const key = newKey();
    await store.put(key, Buffer.from('the first and longer one'));
    await store.put(key, Readable.from([Buffer.from('second')]));
    expect((await store.get(key)).toString()).toBe('second');
  });

  it('rejects reads of a missing blob with BlobNotFoundError, before a stream is handed out', async () => {
    const key = newKey();
    expect(await store.exists(key)).toBe(false);
    await expect(store.get(key)).rejects.toThrow(BlobNotFoundError);
    await expect(store.stream(key)).rejects.toMatchObject({ name: 'BlobNotFoundError', key });
  });

  it('does not take the folder of a blob for a blob', async () => {
    const folder = `tenants/${randomUUID()}`;
    await store.put(`${folder}/original`, Buffer.from('x'));
    expect(await store.exists(folder)).toBe(false);
    await expect(store.get(folder)).rejects.toThrow(BlobNotFoundError);
    await expect(store.stream(folder)).rejects.toThrow(BlobNotFoundError);
  });

  it('deletes, and deletes again without complaint', async () => {
    const key = newKey();
    await store.put(key, Buffer.from('x'));
    await store.delete(key);
    await store.delete(key);
    expect(await store.exists(key)).toBe(false);
    await expect(store.get(key)).rejects.toThrow(BlobNotFoundError);
  });

  it('refuses keys that lead elsewhere, in every method', async () => {
    const key = 'tenants/../../outside';
    await expect(store.put(key, Buffer.from('x'))).rejects.toThrow(RangeError);
    await expect(store.get(key)).rejects.toThrow(RangeError);
    await expect(store.stream(key)).rejects.toThrow(RangeError);
    await expect(store.exists(key)).rejects.toThrow(RangeError);
    await expect(store.delete(key)).rejects.toThrow(RangeError);
  });

  it.each([
    ['early', 1],
    ['after several parts were sent', 11],
  ])('leaves nothing behind when the stream fails %s, and says why', async (_when, afterMebibytes) => {
    const key = newKey();
    const body = failingStream(afterMebibytes);
    await expect(store.put(key, body)).rejects.toThrow('the upload was cut off');
    expect(await store.exists(key)).toBe(false);
    expect(body.destroyed).toBe(true);
  });

  it('keeps the old blob when the stream of the new one fails', async () => {
    const key = newKey();
    await store.put(key, Buffer.from('old'));
    await expect(store.put(key, failingStream(6))).rejects.toThrow('the upload was cut off');
    expect((await store.get(key)).toString()).toBe('old');
  });

  it('stores many blobs at once, in new folders side by side', async () => {
    const document = `tenants/${randomUUID()}/documents/${randomUUID()}`;
    const keys = Array.from({ length: 40 }, (_, page) => `${document}/pages/${page % 5}/${page}`);
    await Promise.all(keys.map((key) => store.put(key, Buffer.from(`content of ${key}`))));
    const contents = await Promise.all(keys.map(async (key) => (await store.get(key)).toString()));
    expect(contents).toEqual(keys.map((key) => `content of ${key}`));
  });

  it('shows one whole version or the other while a blob is replaced', async () => {
    const key = newKey();
    const versions = [1, 2, 3, 4].map((n) => Buffer.alloc(n * 200_000, n));
    await store.put(key, Buffer.alloc(200_000, 1));
    const writes = Promise.all(
      versions.map((bytes, n) => store.put(key, n % 2 ? Readable.from([bytes]) : bytes)),
    );
    const reads = Promise.all(Array.from({ length: 12 }, () => store.get(key)));
    await writes;
    for (const seen of [...(await reads), await store.get(key)]) {
      expect(versions.some((version) => version.equals(seen))).toBe(true);
    }
  });

  it('has a check that passes while it can write and fails when it can not', async () => {
    const broken = await open();
    try {
      await broken.store.check();
      await broken.breakStore();
      await expect(broken.store.check()).rejects.toThrow();
    } finally {
      await broken.clean();
    }
  });
});

describe('FolderBlobStore', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cira-blobs-'));
  });
  afterEach(async () => rm(folder, { recursive: true }));

  it('removes what a dead process left unfinished, but not what may still be in work', async () => {
    await FolderBlobStore.open(folder);
    const [stale, fresh] = [join(folder, '.tmp/stale'), join(folder, '.tmp/fresh')];
    await writeFile(stale, 'half');
    await writeFile(fresh, 'half');
    const twoHoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    await utimes(stale, twoHoursAgo, twoHoursAgo);
    await FolderBlobStore.open(folder);
    expect(await readdir(join(folder, '.tmp'))).toEqual(['fresh']);
  });

  it('finds again what was stored before a restart', async () => {
    const key = newKey();
    await (await FolderBlobStore.open(folder)).put(key, Buffer.from('kept'));
    expect((await (await FolderBlobStore.open(folder)).get(key)).toString()).toBe('kept');
  });
});

describe('S3BlobStore', () => {
  let server: S3Server;
  beforeAll(async () => {
    server = await startS3Server();
  });
  afterAll(async () => server.stop());

  it('creates a missing bucket only when told to', async () => {
    const config = { ...configFor(server), bucket: 'not-there-yet' };
    await expect(S3BlobStore.open(config)).rejects.toThrow('There is no S3 bucket not-there-yet');
    const store = await S3BlobStore.open({ ...config, createBucket: true });
    await store.check();
    await store.close();
  });

  it('refuses to open with an access key that the server does not know', async () => {
    const opening = S3BlobStore.open({ ...configFor(server), accessKeyId: 'unknown', createBucket: true });
    await expect(opening).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
  });

  it('hands the media type on to the server', async () => {
    const store = await S3BlobStore.open(configFor(server));
    const [plain, streamed] = [newKey(), newKey()];
    await store.put(plain, Buffer.from('{}'), { contentType: 'application/json' });
    await store.put(streamed, Readable.from([Buffer.from('{}')]), { contentType: 'application/json' });
    const client = clientFor(server);
    for (const Key of [plain, streamed]) {
      const head = await client.send(new HeadObjectCommand({ Bucket: server.bucket, Key }));
      expect(head.ContentType).toBe('application/json');
    }
    client.destroy();
    await store.close();
  });
});

async function openFolder(): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'cira-blobs-'));
  const store = await FolderBlobStore.open(folder);
  return {
    store,
    unfinished: async () => readdir(join(folder, '.tmp')),
    breakStore: async () => {
      // A file in the folder's place: permissions would not stop a test that runs as root.
      await rm(folder, { recursive: true });
      await writeFile(folder, '');
    },
    clean: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openS3(): Promise<Opened> {
  const server = await startS3Server();
  const store = await S3BlobStore.open(configFor(server));
  return {
    store,
    unfinished: async () => server.unfinishedUploads(),
    breakStore: async () => server.stop(),
    clean: async () => {
      await store.close();
      await server.stop().catch(() => undefined);
    },
  };
}

function configFor({ endpoint, accessKeyId, secretAccessKey, bucket }: S3Server): S3Config {
  return {
    endpoint,
    accessKeyId,
    secretAccessKey,
    bucket,
    region: 'us-east-1',
    forcePathStyle: true,
    createBucket: false,
  };
}

function clientFor({ endpoint, accessKeyId, secretAccessKey }: S3Server): S3Client {
  return new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
  });
}

function newKey(): string {
  return `tenants/${randomUUID()}/documents/${randomUUID()}/original`;
}

/** Random data in uneven pieces, so that no piece ends where a part of an upload does. */
function megabytes(count: number): { pieces: Buffer[]; sha256: string } {
  const all = randomBytes(count * MEBIBYTE);
  const pieces: Buffer[] = [];
  for (let at = 0; at < all.length; at += 123_457) pieces.push(all.subarray(at, at + 123_457));
  return { pieces, sha256: createHash('sha256').update(all).digest('hex') };
}

function failingStream(afterMebibytes: number): Readable {
  return Readable.from(
    (function* () {
      for (let n = 0; n < afterMebibytes; n++) yield Buffer.alloc(MEBIBYTE, n);
      throw new Error('the upload was cut off');
    })(),
  );
}
