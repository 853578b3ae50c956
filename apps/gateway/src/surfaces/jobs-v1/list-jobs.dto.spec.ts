import 'reflect-metadata';
import { parseDto } from '../../http/parse-dto';
import { ListJobsDto } from './list-jobs.dto';

describe('ListJobsDto', () => {
  it('has a page of 20 by default', async () => {
    expect(await parseDto(ListJobsDto, {})).toMatchObject({ limit: 20 });
  });

  it('takes limits as they stand in a query', async () => {
    expect(await parseDto(ListJobsDto, { limit: '1' })).toMatchObject({ limit: 1 });
    expect(await parseDto(ListJobsDto, { limit: '100' })).toMatchObject({ limit: 100 });
  });

  it.each(['0', '101', '', '1.5', '-3', 'NaN', '1e9', 'x'])('refuses %p as a limit', async (limit) => {
    await expect(parseDto(ListJobsDto, { limit })).rejects.toMatchObject({ field: 'limit' });
  });

  it.each([[['a', 'b']], ['a'.repeat(257)]])('refuses %p as a cursor', async (cursor) => {
    await expect(parseDto(ListJobsDto, { cursor })).rejects.toMatchObject({ field: 'cursor' });
  });

  it('refuses a status that there is not, and names those that there are', async () => {
    await expect(parseDto(ListJobsDto, { status: 'done' })).rejects.toThrow(
      /^status must be one of queued, /,
    );
  });
});
