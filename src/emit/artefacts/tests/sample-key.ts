import { schemeFacts } from '../../../auth/auth-schemes.js';
import type { Auth, SchemeAuth } from '../../../model/auth.js';
import { code, literal, type Code } from '../../code/code.js';

/** The variable that holds a private key, and the expression that makes one for a test. */
export interface SampleKey {
  readonly variable: string;
  /** What follows `generateKeyPairSync`. */
  readonly call: Code;
}

const curves: Readonly<Partial<Record<string, string>>> = { ES256: 'P-256', ES384: 'P-384', ES512: 'P-521' };

/**
 * Returns the private key that an operation signs with, where a text of any kind would not do: it is made when the test
 * runs, since none may stand in a file.
 */
export function sampleKey(auth: Auth): SampleKey | undefined {
  if (auth.kind === 'none') return undefined;
  const algorithm = schemeFacts(auth.kind).keyAlgorithm?.((key) => fixedText(auth, key));
  const [part, ...others] = auth.parameters.find(({ key }) => key === 'privateKey')?.value ?? [];
  if (algorithm === undefined || part?.kind !== 'variable' || others.length > 0) return undefined;
  const curve = curves[algorithm];
  const kind =
    curve === undefined
      ? code`'rsa', { modulusLength: 2048 }`
      : code`'ec', { namedCurve: ${literal(curve)} }`;
  return {
    variable: part.name,
    call: code`(${kind}).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()`,
  };
}

function fixedText({ parameters }: SchemeAuth, wanted: string): string | undefined {
  const [part] = parameters.find(({ key }) => key === wanted)?.value ?? [];
  return part?.kind === 'text' && part.text !== '' ? part.text : undefined;
}
