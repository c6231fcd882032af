/** Compound files (MS-CFB), the container of .xls and of encrypted workbooks: their streams, by name. */

interface CompoundFile {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content?: Uint8Array | readonly number[] }[];
}

/** Undefined where the file is damaged. Names are those of the last level: Workbook, EncryptedPackage. */
export const streamsOf = async (bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer> | undefined> => {
  const { CFB } = (await import('@e965/xlsx')) as {
    readonly CFB: { read(bytes: Uint8Array, options: object): unknown };
  };
  try {
    const file = CFB.read(bytes, { type: 'array' });
    if (!isCompoundFile(file)) return undefined;
    return new Map(
      file.FullPaths.map((path, index) => [
        path.slice(path.lastIndexOf('/') + 1),
        Buffer.from(file.FileIndex[index]?.content ?? []),
      ]),
    );
  } catch {
    return undefined;
  }
};

const isCompoundFile = (file: unknown): file is CompoundFile =>
  typeof file === 'object' && file !== null && 'FullPaths' in file && 'FileIndex' in file;

const FILE_PASS = 0x2f;
const END_OF_FILE = 0x0a;

/** Whether a BIFF stream says, among its first records, that the rest is encrypted. */
export const isLockedBiff = (stream: Buffer): boolean => {
  for (let at = 0, records = 0; at + 4 <= stream.length && records < 100; records += 1) {
    const record = stream.readUInt16LE(at);
    if (record === FILE_PASS) return true;
    if (record === END_OF_FILE) return false;
    at += 4 + stream.readUInt16LE(at + 2);
  }
  return false;
};
