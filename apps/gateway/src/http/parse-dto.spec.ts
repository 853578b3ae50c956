import 'reflect-metadata';
import { DomainError } from '@cira/contracts';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength } from 'class-validator';
import { parseDto } from './parse-dto';

class Order {
  @MaxLength(5, { message: 'name is too long' })
  @IsString({ message: 'name must be a string' })
  name: string;

  @IsOptional()
  @Type(() => Number)
  @Max(9, { message: 'pieces must be 9 or less' })
  @IsInt({ message: 'pieces must be a whole number' })
  pieces = 1;
}

const problemOf = async (input: unknown) => {
  const error: unknown = await parseDto(Order, input).catch((thrown: unknown) => thrown);
  if (!(error instanceof DomainError)) throw new Error('nothing was wrong');
  return { code: error.code, detail: error.detail, field: error.field };
};

describe('parseDto', () => {
  it('gives a DTO with defaults, without what nobody asked for', async () => {
    const order = await parseDto(Order, { name: 'ink', admin: true });
    expect(order).toBeInstanceOf(Order);
    expect(Object.fromEntries(Object.entries(order))).toEqual({ name: 'ink', pieces: 1 });
  });

  it('reads numbers from a query', async () => {
    expect(await parseDto(Order, { name: 'ink', pieces: '7' })).toMatchObject({ pieces: 7 });
  });

  it.each([[null], [undefined], [[]], ['text'], [5], [true]])('refuses %p as a whole', async (input) => {
    expect(await problemOf(input)).toEqual({
      code: 'VALIDATION_ERROR',
      detail: 'the request must be a JSON object',
      field: null,
    });
  });

  it.each([[{}], [{ name: 5 }], [{ name: null }], [{ name: ['ink'] }], [{ name: {} }]])(
    'names the field of %j with its first problem only',
    async (input) => {
      expect(await problemOf(input)).toEqual({
        code: 'VALIDATION_ERROR',
        detail: 'name must be a string',
        field: 'name',
      });
    },
  );

  it('tells the problems of all fields together', async () => {
    expect(await problemOf({ name: 'pencil', pieces: 'x' })).toEqual({
      code: 'VALIDATION_ERROR',
      detail: 'name is too long; pieces must be a whole number',
      field: 'name',
    });
  });
});
