import { DomainError } from '@cira/contracts';
import { FastifyInstance } from 'fastify';

/**
 * Makes JSON the only body that is parsed (multipart forms are streamed by their route). Nest's own parsers would also
 * take a form that any web page can post, and Nest hides from the error filter what was wrong with a body.
 */
export function takeOnlyJsonBodies(server: FastifyInstance): void {
  // What could reach into the prototype of an object is refused, not repaired.
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    void parse(request, body as string, (error, value) => {
      if (error) done(new DomainError('MALFORMED_JSON', { cause: error }));
      else done(null, value);
    });
  });
}
