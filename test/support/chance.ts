import fc from 'fast-check';

/*
 * Cases drawn at random, from the seed that jest was started with: `npm run unit` has a fixed one, so that the same tree gives
 * the same answer each time; `npm run explore` has a new one each time and prints it.
 */
fc.configureGlobal({ seed: jest.getSeed(), ...fc.readConfigureGlobal() });

export { fc };
