import fc from 'fast-check';
import process from 'node:process';

/*
 * What a change is judged by is the same at every run: properties are tried with the same values, unless somebody looks
 * for new ones (PROPERTY_SEED=7 npx vitest run test/property).
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) });

// Nor does it depend on where it runs: commands write to no terminal here, also where a CI asks all tools for colours.
delete process.env['FORCE_COLOR'];
