import './e2eSetup';

const tearDown = async (): Promise<void> => {
  await globalThis.saldoServer?.close();
};

export { tearDown as default };
