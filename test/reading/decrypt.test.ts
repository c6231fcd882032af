import { describe, expect, it } from 'vitest';
import { packageLock } from '../../src/reading/decrypt.js';

describe('damaged locks', () => {
  const size = Buffer.alloc(24);

  it('are no locks', () => {
    for (const info of [[], [4, 0, 4, 0], [3, 0, 2, 0], [1, 0, 1, 0, 0, 0, 0, 0]])
      expect(packageLock(Buffer.from(info), size)).toBeUndefined();
  });

  it('open for nobody', async () => {
    const descriptor = (hash: string, spins: number) =>
      `<encryption><keyData cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="${hash}"/><keyEncryptors><keyEncryptor><encryptedKey spinCount="${spins}" saltValue="AAAA" hashAlgorithm="${hash}" keyBits="7" blockSize="16"/></keyEncryptor></keyEncryptors></encryption>`;
    const info = (text: string) => Buffer.concat([Buffer.from([4, 0, 4, 0, 0, 0, 0, 0]), Buffer.from(text)]);
    expect(await packageLock(info(descriptor('ROT13', 1)), size)?.('x')).toBeUndefined();
    expect(await packageLock(info(descriptor('SHA512', 1)), size)?.('x')).toBeUndefined();
    // Ten million spins are minutes.
    expect(packageLock(info(descriptor('SHA512', 10_000_000)), size)).toBeUndefined();
  });
});
