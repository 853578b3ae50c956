const MAX_KEY_LENGTH = 512;
/** One part of a key. It must not begin with a dot: that rules out `.`, `..` and the stores' own hidden files. */
const SEGMENT = /^[\w-][\w.-]{0,127}$/;

/**
 * Checks a blob key: one to many parts of letters, digits, `_`, `-` and `.` between single slashes, no part beginning
 * with a dot, at most 512 characters. Such a key is the same on every file system and needs no escaping in S3.
 *
 * @throws RangeError a bad key is a defect of the caller (keys are made of ids, never of users' file names)
 */
export function assertBlobKey(key: string): void {
  if (key.length > MAX_KEY_LENGTH || !key.split('/').every((segment) => SEGMENT.test(segment))) {
    throw new RangeError(`Not a valid blob key: ${JSON.stringify(key.slice(0, MAX_KEY_LENGTH))}`);
  }
}
