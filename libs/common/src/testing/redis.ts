import { NeededService } from './describe-with-service';

export const REDIS: NeededService = {
  name: 'Redis',
  url: process.env.REDIS_URL || 'redis://127.0.0.1:6379',
  defaultPort: 6379,
  howToGet: 'install it (Debian: apt-get install redis-server) and start it, or set REDIS_URL',
};
