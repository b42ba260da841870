import fc from 'fast-check';
import process from 'node:process';

/*
 * What a change is judged by is the same at every run: properties are tried with the same values, unless somebody looks
 * for new ones (PROPERTY_SEED=7 npx vitest run test/property).
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) });
