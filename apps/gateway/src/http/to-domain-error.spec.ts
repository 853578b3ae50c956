import { DomainError } from '@cira/contracts';
import { BadRequestException, HttpException, NotFoundException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { toDomainError } from './to-domain-error';

const withCode = (code: string, message = '') => Object.assign(new Error(message), { code });

describe('toDomainError', () => {
  it('leaves a DomainError alone', () => {
    const error = new DomainError('JOB_NOT_FOUND');
    expect(toDomainError(error)).toBe(error);
  });

  it.each([
    ['FST_FILES_LIMIT', 'TOO_MANY_FILES'],
    ['FST_PARTS_LIMIT', 'MALFORMED_FORM'],
    ['FST_FIELDS_LIMIT', 'MALFORMED_FORM'],
    ['FST_MP_PREMATURE_CLOSE', 'MALFORMED_FORM'],
    ['FST_ERR_BAD_URL', 'MALFORMED_REQUEST'],
    ['HPE_INVALID_METHOD', 'MALFORMED_REQUEST'],
    ['HPE_HEADER_OVERFLOW', 'HEADERS_TOO_LARGE'],
    ['ERR_HTTP_REQUEST_TIMEOUT', 'REQUEST_TIMEOUT'],
  ])('knows the refusal %s', (code, expected) => {
    expect(toDomainError(withCode(code)).code).toBe(expected);
  });

  it.each([
    [new BadRequestException('x'), 'VALIDATION_ERROR'],
    [new NotFoundException(), 'ROUTE_NOT_FOUND'],
    [new HttpException('x', 413), 'PAYLOAD_TOO_LARGE'],
    [new HttpException('x', 415), 'UNSUPPORTED_MEDIA_TYPE'],
    [new HttpException('x', 418), 'INTERNAL_ERROR'],
  ])('goes by the status of %s', (thrown, expected) => {
    expect(toDomainError(thrown).code).toBe(expected);
  });

  it.each([
    withCode('ECONNREFUSED'),
    withCode('57P01', 'terminating connection due to administrator command'),
    new QueryFailedError('select 1', [], withCode('57P03', 'the database system is starting up')),
    new QueryFailedError('select 1', [], withCode('53300', 'too many clients')),
    new Error('timeout exceeded when trying to connect'),
    new Error('Connection terminated unexpectedly'),
    new Error('Client has encountered a connection error and is not queryable'),
  ])('takes "%s" for a database that is away', (thrown) => {
    const error = toDomainError(thrown);
    expect(error.code).toBe('SERVICE_UNAVAILABLE');
    expect(error.cause).toBe(thrown);
  });

  it.each([
    [new Error('boom')],
    [new QueryFailedError('select 1', [], withCode('23505', 'duplicate key'))],
    ['a string'],
    [undefined],
    [null],
  ])('calls %p an internal error and keeps it to itself', (thrown) => {
    const error = toDomainError(thrown);
    expect(error.code).toBe('INTERNAL_ERROR');
    expect(error.detail).toBeNull();
    expect(error.cause).toBe(thrown);
  });
});
