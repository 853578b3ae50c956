import { STATUS_CODES } from 'node:http';
import { Socket } from 'node:net';
import { FastifyReply, FastifyRequest } from 'fastify';
import { answerError, renderError } from './answer-error';
import { Surface } from './surface';

/**
 * Fastify options for what fails before there is a route: a path that can't be decoded, and bytes that are no HTTP
 * request. Without them both would be answered without a code and a correlation id.
 */
export function earlyErrorHandlers(surfaces: readonly Surface[]) {
  return {
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      answerError(surfaces, error, request, reply);
    },
    clientErrorHandler: (error: NodeJS.ErrnoException, socket: Socket) => {
      // Nobody is there to be answered.
      if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
      else socket.end(rawAnswer(surfaces, error), () => socket.destroy());
    },
  };
}

function rawAnswer(surfaces: readonly Surface[], error: Error): string {
  const { status, headers, body } = renderError(surfaces, '/', error);
  const text = JSON.stringify(body);
  const lines = Object.entries({
    ...headers,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(text)),
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${text}`;
}
