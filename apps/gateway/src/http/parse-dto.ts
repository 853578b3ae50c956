import { DomainError } from '@cira/contracts';
import { ClassConstructor, plainToInstance } from 'class-transformer';
import { validate, ValidationError } from 'class-validator';

/**
 * A request's body or query as a checked DTO. Fields that the DTO does not know are dropped. Of each field the first
 * problem is told; checks run from the one nearest to the property upwards.
 *
 * @throws DomainError VALIDATION_ERROR that tells every problem at once
 */
export async function parseDto<T extends object>(type: ClassConstructor<T>, input: unknown): Promise<T> {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) {
    throw new DomainError('VALIDATION_ERROR', { detail: 'the request must be a JSON object' });
  }
  const dto = plainToInstance(type, input);
  const problems = await validate(dto, { whitelist: true, stopAtFirstError: true });
  if (problems.length === 0) return dto;
  const [first] = problems;
  throw new DomainError('VALIDATION_ERROR', {
    detail: problems.flatMap(messagesOf).join('; '),
    ...(first && { field: first.property }),
  });
}

function messagesOf(problem: ValidationError): string[] {
  return Object.values(problem.constraints ?? {});
}
