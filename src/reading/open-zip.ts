/** What a zip turns out to be: a workbook, or an archive of documents. */
import { type Container, type Document, type Opening, type OpenOptions, unreadable } from './document.js';
import { foreignPackage } from './foreign.js';
import { checkPackage } from './package-check.js';
import { unlock } from './password.js';
import { openedWorkbook, readWorkbook } from './workbook.js';
import { type Member, membersOf } from './zip.js';

export const openZip = async (
  document: Document,
  options: OpenOptions,
  openMember: (member: Document) => Promise<readonly Opening[]>,
): Promise<readonly Opening[]> => {
  const { name, bytes } = document;
  const members = await membersOf(bytes);
  if ('code' in members) return [{ name, kind: 'unreadable', failure: members }];
  const foreign = foreignPackage(members);
  if (foreign !== undefined) return [{ name, kind: 'unreadable', failure: foreign }];
  const container = workbookIn(members);
  if (container) return [await openWorkbook(document, container, members)];
  if (members.length === 0) return [unreadable(name, 'read.archive-empty')];
  return openArchive(name, members, options, openMember);
};

const workbookIn = (members: readonly Member[]): Container | undefined => {
  const has = (name: string) => members.some(member => member.name === name);
  if (has('[Content_Types].xml') && members.some(({ name }) => /^xl\/workbook\.(?:xml|bin)$/.test(name))) return 'xlsx';
  return has('mimetype') && has('content.xml') ? 'ods' : undefined;
};

const openWorkbook = async (
  { name, bytes }: Document,
  container: Container,
  members: readonly Member[],
): Promise<Opening> => {
  const manifest = members.find(member => member.name === 'META-INF/manifest.xml');
  if (manifest && (await textOf(manifest)).includes('encryption-data'))
    return unreadable(name, 'read.encryption-unsupported');
  const failure = await checkPackage(members);
  const tables = failure ?? (await readWorkbook(bytes, { codepages: false }));
  return 'code' in tables ? { name, kind: 'unreadable', failure: tables } : openedWorkbook(name, container, tables);
};

const textOf = async (member: Member): Promise<string> => {
  const part = await member.read();
  return part instanceof Uint8Array ? Buffer.from(part).toString('utf8') : '';
};

/** One password for the whole archive, asked for at its first locked member. */
const openArchive = async (
  name: string,
  members: readonly Member[],
  { password }: OpenOptions,
  openMember: (member: Document) => Promise<readonly Opening[]>,
): Promise<readonly Opening[]> => {
  const locked = members.find(({ isLocked }) => isLocked);
  const key = locked
    ? await unlock(name, password, async answer =>
        (await locked.read(answer)) === 'wrong-password' ? undefined : answer,
      )
    : undefined;
  const openings: Opening[] = [];
  for (const member of members) {
    const path = `${name}/${member.name}`;
    if (member.isLocked && key && 'failure' in key)
      openings.push({ name: path, kind: 'unreadable', failure: key.failure });
    else {
      const bytes = await member.read(key && 'value' in key ? key.value : undefined);
      if (bytes instanceof Uint8Array) openings.push(...(await openMember({ name: path, bytes })));
      else openings.push(unreadable(path, UNREAD[bytes]));
    }
  }
  return openings;
};

const UNREAD = {
  'wrong-password': 'read.password-wrong',
  'unsupported-encryption': 'read.encryption-unsupported',
  damaged: 'read.damaged',
} as const;
