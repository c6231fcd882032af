/** Encrypted workbooks (MS-OFFCRYPTO): agile and standard OOXML by node:crypto; RC4 .xls by officecrypto-tool, loaded only then. */
import { createDecipheriv, createHash } from 'node:crypto';
import { descend, parseXml, type XmlElement } from './xml.js';

/** The plain workbook, or undefined where the password is wrong. */
export type Lock = (password: string) => Promise<Uint8Array | undefined>;

/** Spins cost time: Office writes 100,000, and ten million would be an attack. */
const SPIN_LIMIT = 1_000_000;

/** How to open an encrypted OOXML package; undefined where nobody can: RC4, certificates, a damaged header. */
export const packageLock = (info: Buffer, encrypted: Buffer): Lock | undefined => {
  const decipher = attempt(() => decipherOf(info));
  if (!decipher) return undefined;
  return password =>
    Promise.resolve(
      attempt(() => decipher(password, encrypted.subarray(8))?.subarray(0, Number(encrypted.readBigUInt64LE(0)))),
    );
};

/** How to open an encrypted BIFF workbook. */
export const biffLock =
  (bytes: Uint8Array): Lock =>
  async password => {
    const { default: officecrypto } = await import('officecrypto-tool');
    try {
      return await officecrypto.decrypt(Buffer.from(bytes), { password });
    } catch {
      return undefined;
    }
  };

type Decipher = (password: string, body: Buffer) => Buffer | undefined;

const decipherOf = (info: Buffer): Decipher | undefined => {
  const [major, minor] = [info.readUInt16LE(0), info.readUInt16LE(2)];
  if (major === 4 && minor === 4) return agile(info.toString('utf8', 8));
  return minor === 2 ? standard(info) : undefined;
};

/** Headers that were damaged say impossible lengths and unheard-of algorithms. */
const attempt = <T>(work: () => T | undefined): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

const agile = (descriptor: string): Decipher | undefined => {
  const parsed = parseXml(descriptor);
  if ('failure' in parsed) return undefined;
  const data = descend(parsed.root, 'keyData')[0]?.attributes;
  const lock = descend(parsed.root, 'keyEncryptors', 'keyEncryptor', 'encryptedKey')[0]?.attributes;
  if (!data || !lock || data['cipherAlgorithm'] !== 'AES' || data['cipherChaining'] !== 'ChainingModeCBC')
    return undefined;
  const spins = Number(lock['spinCount']);
  if (!(spins <= SPIN_LIMIT)) return undefined;
  const salt = bytesOf(lock, 'saltValue');
  return (password, body) => {
    const spun = spin(hashName(lock), salt, password, spins);
    const open = (block: string, name: string) => {
      const key = fitted(hash(hashName(lock), spun, Buffer.from(block, 'hex')), Number(lock['keyBits']) / 8);
      return aes('cbc', key, fitted(salt, Number(lock['blockSize'])), bytesOf(lock, name));
    };
    const expected = hash(
      hashName(lock),
      open('fea7d2763b4b9e79', 'encryptedVerifierHashInput').subarray(0, salt.length),
    );
    const stored = open('d7aa0f6d3061344e', 'encryptedVerifierHashValue');
    if (!stored.subarray(0, expected.length).equals(expected)) return undefined;
    const key = open('146e0be7abacd0d6', 'encryptedKeyValue').subarray(0, Number(data['keyBits']) / 8);
    return Buffer.concat(
      segments(body).map((segment, index) => {
        const iv = fitted(hash(hashName(data), bytesOf(data, 'saltValue'), little(index)), Number(data['blockSize']));
        return aes('cbc', key, iv, segment);
      }),
    );
  };
};

/** AES with SHA-1 as Office 2007 did it; RC4 has another algorithm id. */
const KEY_BYTES: Readonly<Record<number, 16 | 24 | 32>> = { 26126: 16, 26127: 24, 26128: 32 };

const standard = (info: Buffer): Decipher | undefined => {
  const headerEnd = 12 + info.readUInt32LE(8);
  const keyBytes = KEY_BYTES[info.readUInt32LE(20)];
  if (keyBytes === undefined) return undefined;
  const salt = info.subarray(headerEnd + 4, headerEnd + 20);
  const verifier = info.subarray(headerEnd + 20, headerEnd + 36);
  const verifierHash = info.subarray(headerEnd + 40, headerEnd + 72);
  return (password, body) => {
    const final = hash('sha1', spin('sha1', salt, password, 50_000), little(0));
    const half = (pad: number) =>
      hash(
        'sha1',
        Buffer.alloc(64, pad).map((byte, at) => byte ^ (final[at] ?? 0)),
      );
    const key = Buffer.concat([half(0x36), half(0x5c)]).subarray(0, keyBytes);
    const expected = hash('sha1', aes('ecb', key, null, verifier));
    return aes('ecb', key, null, verifierHash).subarray(0, expected.length).equals(expected)
      ? aes('ecb', key, null, body)
      : undefined;
  };
};

const spin = (algorithm: string, salt: Uint8Array, password: string, times: number): Buffer => {
  let spun = hash(algorithm, salt, Buffer.from(password, 'utf16le'));
  for (let turn = 0; turn < times; turn += 1) spun = hash(algorithm, little(turn), spun);
  return spun;
};

const hash = (algorithm: string, ...parts: readonly Uint8Array[]): Buffer => {
  const digest = createHash(algorithm);
  for (const part of parts) digest.update(part);
  return digest.digest();
};

const aes = (mode: 'cbc' | 'ecb', key: Buffer, iv: Buffer | null, data: Buffer): Buffer => {
  const decipher = createDecipheriv(`aes-${key.length * 8}-${mode}`, key, iv).setAutoPadding(false);
  const whole = data.subarray(0, data.length - (data.length % 16));
  return Buffer.concat([decipher.update(whole), decipher.final()]);
};

/** Cut, or padded with 0x36, to the length that is asked for. */
const fitted = (bytes: Buffer, length: number): Buffer =>
  Buffer.concat([bytes.subarray(0, length), Buffer.alloc(Math.max(0, length - bytes.length), 0x36)]);

const little = (number: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
};

const segments = (body: Buffer): readonly Buffer[] =>
  Array.from({ length: Math.ceil(body.length / 4096) }, (_, index) => body.subarray(index * 4096, (index + 1) * 4096));

const bytesOf = (attributes: XmlElement['attributes'], name: string): Buffer =>
  Buffer.from(attributes[name] ?? '', 'base64');

/** "SHA512" */
const hashName = (attributes: XmlElement['attributes']): string => attributes['hashAlgorithm'] ?? '';
