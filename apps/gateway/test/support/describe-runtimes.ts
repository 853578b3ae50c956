import { describeWithService } from '@cira/common/testing/describe-with-service';
import { RABBITMQ } from '@cira/common/testing/rabbitmq';
import { REDIS } from '@cira/common/testing/redis';
import { RuntimeKind } from './platform';

/** The same tests in the embedded and in the distributed runtime. */
export function describeInBothRuntimes(title: string, tests: (runtime: RuntimeKind) => void): void {
  describe(`${title}, embedded runtime`, () => tests('embedded'));
  describeDistributed(`${title}, distributed runtime`, () => tests('distributed'));
}

/**
 * Tests of the distributed runtime. They are left out with one plain line where `npm test` has found that it can't be
 * had, or where its services don't answer.
 */
export function describeDistributed(title: string, tests: () => void): void {
  if (process.env.CIRA_TEST_DISTRIBUTED === '0') {
    process.stderr.write(`Left out "${title}": CIRA_TEST_DISTRIBUTED is 0\n`);
    describe.skip(title, tests);
    return;
  }
  describeWithService(RABBITMQ, title, () => {
    describeWithService(REDIS, 'on RabbitMQ and Redis', tests);
  });
}
