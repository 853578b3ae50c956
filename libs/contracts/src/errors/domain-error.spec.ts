import { ERROR_CATALOGUE, ErrorCode } from './catalogue';
import { DomainError, WireError, WireErrorSchema } from './domain-error';

/** As it arrives at the other process. */
function sent(error: DomainError): DomainError {
  return DomainError.fromWire(WireErrorSchema.parse(JSON.parse(JSON.stringify(error.toWire()))));
}

describe('a DomainError crosses a process', () => {
  test.each(Object.keys(ERROR_CATALOGUE) as ErrorCode[])('with its code %s and what that says', (code) => {
    const error = new DomainError(code);
    const arrived = sent(error);
    expect(arrived.toWire()).toEqual(error.toWire());
    expect(arrived.message).toBe(ERROR_CATALOGUE[code].message);
    expect(arrived.retryable).toBe(ERROR_CATALOGUE[code].retryable);
  });

  test('with what is particular to the case, but without its cause', () => {
    const error = new DomainError('VALIDATION_ERROR', {
      detail: 'limit must be 1 or more',
      field: 'limit',
      retryAfterSeconds: 7,
      cause: new Error('internal'),
    });
    const arrived = sent(error);
    expect(arrived).toMatchObject({
      code: 'VALIDATION_ERROR',
      message: 'limit must be 1 or more',
      detail: 'limit must be 1 or more',
      field: 'limit',
      retryAfterSeconds: 7,
    });
    expect(arrived.cause).toBeUndefined();
  });

  // The last two are names that every JavaScript object answers to.
  test.each(['A_CODE_OF_A_NEWER_SERVICE', '', 'constructor', 'toString'])(
    'as INTERNAL_ERROR with the detail kept when its code %j is not known',
    (code) => {
      const wire: WireError = { code, detail: 'what happened', field: 'pdf_url', retryAfterSeconds: 3 };
      expect(DomainError.fromWire(wire).toWire()).toEqual({ ...wire, code: 'INTERNAL_ERROR' });
    },
  );
});

describe('DomainError.from', () => {
  test('leaves a DomainError as it is', () => {
    const error = new DomainError('VALIDATION_ERROR');
    expect(DomainError.from(error)).toBe(error);
  });

  test.each([[new TypeError('x is not a function')], ['a string'], [undefined], [{ odd: true }]])(
    'makes INTERNAL_ERROR of %p, and keeps it as the cause but out of the message',
    (thrown) => {
      const error = DomainError.from(thrown);
      expect(error.code).toBe('INTERNAL_ERROR');
      expect(error.message).toBe(ERROR_CATALOGUE.INTERNAL_ERROR.message);
      if (thrown !== undefined) expect(error.cause).toBe(thrown);
    },
  );
});
