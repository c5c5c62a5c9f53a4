import { builtPlayground } from './playgroundBuild';
import { serveFolder, type StaticServer } from './staticServer';

declare global {
  var saldoServer: StaticServer | undefined;
}

/** Once per run: builds or reuses the playground and serves it on a free port. */
const setUp = async (): Promise<void> => {
  globalThis.saldoServer = await serveFolder(builtPlayground());
  process.env['SALDO_PLAYGROUND'] = globalThis.saldoServer.address;
};

export { setUp as default };
