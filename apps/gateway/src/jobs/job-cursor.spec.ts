import { DomainError } from '@cira/contracts';
import { decodeJobCursor, encodeJobCursor } from './job-cursor';

const position = { createdAt: new Date('2024-01-15T10:30:00.123Z'), id: 'V1StGXR8_Z5jdHi6B-myT' };
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('job cursor', () => {
  it('comes back as it went, to the millisecond, and fits into a URL', () => {
    const cursor = encodeJobCursor(position);
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(decodeJobCursor(cursor)).toEqual(position);
  });

  it.each([
    ['nothing', ''],
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('hello').toString('base64url')],
    ['another shape', encode({ createdAt: 1, id: 'a' })],
    ['no date', encode(['yesterday', 'a'])],
    ['a day that there is not', encode(['2024-02-30T00:00:00Z', 'a'])],
    ['an id that PostgreSQL would choke on', encode(['2024-01-15T10:30:00Z', 'a\0b'])],
    ['too much', encode(['2024-01-15T10:30:00Z', 'a', 'b'])],
  ])('is refused when it is %s', (_, cursor) => {
    const decode = () => decodeJobCursor(cursor);
    expect(decode).toThrow(DomainError);
    expect(decode).toThrow('cursor is not one of ours');
  });
});
