import { generateKeyPairSync } from 'node:crypto';

/** A key pair made for the run of a test, the private one in PEM. */
export interface TestKeys {
  readonly pkcs8: string;
  readonly publicKey: string;
}

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** An RSA key in both of its forms. */
export const rsaKeys: TestKeys & { readonly pkcs1: string } = {
  pkcs8: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  pkcs1: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
  publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
};

/** Returns a key on one of the curves of ES256, ES384 and ES512. */
export function ecKeys(namedCurve: string): TestKeys {
  const keys = generateKeyPairSync('ec', { namedCurve });
  return {
    pkcs8: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: keys.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}
