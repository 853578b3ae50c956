import { once } from 'node:events';
import net from 'node:net';

/** The services of the distributed runtime that do not take a TCP connection, by name and address. */
export async function missingServices(environment) {
  const services = [
    ['RabbitMQ', environment.RABBITMQ_URL || 'amqp://guest:guest@127.0.0.1:5672', 5672],
    ['Redis', environment.REDIS_URL || 'redis://127.0.0.1:6379', 6379],
  ];
  const missing = await Promise.all(
    services.map(async ([name, address, defaultPort]) => {
      const { hostname, port } = new URL(address);
      const target = { host: hostname || '127.0.0.1', port: Number(port || defaultPort) };
      // Without the URL itself, which may hold a password.
      return (await answers(target)) ? [] : [`${name} (${target.host}:${target.port})`];
    }),
  );
  return missing.flat();
}

async function answers(target) {
  const socket = net.connect({ ...target, signal: AbortSignal.timeout(2_000) });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
