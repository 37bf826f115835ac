import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { StartupError } from './startup-error.ts';

/** Listens, and returns the address for people. A port that can't be had is a StartupError. */
export async function listen(app: FastifyInstance, { host, port, publicUrl }: Config): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new StartupError(
        `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
      );
    }
    if (code === 'EACCES') {
      throw new StartupError(`Port ${port} may not be used by this user. Choose one from 1024 up: PORT=3000 npm start`);
    }
    throw new StartupError(
      `Cannot listen on ${host}:${port} (${message}). Set HOST and PORT to an address of this machine.`,
    );
  }
  const address = app.server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  const name = host === '0.0.0.0' || host === '::' || host === '127.0.0.1' ? 'localhost' : host;
  return publicUrl ?? `http://${name}:${actual}`;
}
