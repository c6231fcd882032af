import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, crc32, deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { open } from '../../src/reading/open.js';
import { ROOT } from '../kit/files.js';

const MEGABYTE = 2 ** 20;

/** What opening ends in, within two seconds and 300 MB. */
const endOf = async (bytes: Uint8Array, name = 'hostile'): Promise<unknown> => {
  const before = process.resourceUsage().maxRSS;
  const started = performance.now();
  const openings = await open({ name, bytes });
  expect(performance.now() - started).toBeLessThan(2000);
  expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(300);
  return openings.map(opening => (opening.kind === 'unreadable' ? opening.failure.code : opening.kind)).join();
};

interface Entry {
  readonly name: string;
  readonly packed: Buffer;
  readonly crc: number;
  /** As the directory says. */
  readonly size: number;
}

const entry = (name: string, content: string | Buffer): Entry => {
  const bytes = Buffer.from(content);
  return { name, packed: deflateRawSync(bytes), crc: crc32(bytes), size: bytes.length };
};

/** A megabyte of zeros, again and again, without ever holding them. */
const zeros = (name: string, megabytes: number, size = megabytes * MEGABYTE): Entry => {
  const block = deflateRawSync(Buffer.alloc(MEGABYTE), { finishFlush: constants.Z_FULL_FLUSH });
  return {
    name,
    packed: Buffer.concat([...Array.from({ length: megabytes }, () => block), deflateRawSync('')]),
    crc: 0,
    size,
  };
};

const zip = (...entries: readonly Entry[]): Buffer => {
  let offset = 0;
  const central: Buffer[] = [];
  const local = entries.map(({ name, packed, crc, size }) => {
    const fields = Buffer.alloc(22);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    const shared = Buffer.concat([Buffer.from([20, 0]), fields.subarray(2), Buffer.from([name.length, 0, 0, 0])]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), shared, place, Buffer.from(name));
    const member = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), shared, Buffer.from(name), packed]);
    offset += member.length;
    return member;
  });
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const workbook = (sheet: string | Buffer, ...others: readonly Entry[]): Buffer =>
  zip(
    entry(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    entry(
      '_rels/.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    entry(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    entry(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    entry('xl/worksheets/sheet1.xml', sheet),
    ...others,
  );

const worksheet = (rows: string, before = ''): string =>
  `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData></worksheet>`;

const opendocument = (cells: string): Buffer =>
  zip(
    entry('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'),
    entry(
      'content.xml',
      `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="S">${cells}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
    entry('styles.xml', '<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'),
    entry(
      'META-INF/manifest.xml',
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>',
    ),
  );

const fixture = (name: string): Buffer => readFileSync(join(ROOT, 'fixtures', 'containers', name));

describe('limits', () => {
  it('can be tested: the workbook written here is one', async () => {
    const sheet = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
    expect(await endOf(workbook(sheet))).toBe('tables');
    expect(
      await endOf(
        opendocument(
          '<table:table-row><table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>',
        ),
      ),
    ).toBe('tables');
  });

  it('a zip bomb of 200 MB', async () => {
    expect(await endOf(zip(zeros('a.csv', 200)))).toBe('read.packed-too-tightly');
    expect(await endOf(zip(zeros('a.csv', 300)))).toBe('read.unpacks-too-large');
  });

  it('a directory that lies about it', async () => {
    expect(await endOf(zip(zeros('a.csv', 200, 1000)))).toBe('read.damaged');
    expect(await endOf(workbook(worksheet(''), zeros('xl/sharedStrings.xml', 200, 1000)))).toBe('read.damaged');
  });

  it('archives in archives in archives', async () => {
    const inner = zip(entry('a.csv', 'a,b\n1,2\n'));
    expect(await endOf(zip(entry('b.zip', inner)))).toBe('text');
    expect(await endOf(zip(entry('c.zip', zip(entry('b.zip', inner)))))).toBe('read.nested-archives');
  });

  it('more files than anybody has statements', async () => {
    const tiny = entry('a', '1');
    expect(await endOf(zip(...Array.from({ length: 1001 }, (_, index) => ({ ...tiny, name: String(index) }))))).toBe(
      'read.too-many-members',
    );
  });

  it('a billion laughs in a workbook', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY l0 "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};">`).join('')}]>`;
    const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>&l30;</t></is></c></row>';
    expect(await endOf(workbook(laughs + worksheet(row)))).toBe('read.xml-entities');
    expect(await endOf(workbook(worksheet(row), entry('xl/sharedStrings.xml', `${laughs}<sst/>`)))).toBe(
      'read.xml-entities',
    );
  });

  it('a million empty columns', async () => {
    expect(await endOf(workbook(worksheet(`<row r="1">${'<c/>'.repeat(1_000_000)}</row>`)))).toBe(
      'read.too-many-columns',
    );
    const columns = '<cols><col min="1" max="1000000" width="9"/></cols>';
    expect(await endOf(workbook(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>', columns)))).toBe('tables');
    const named = Array.from({ length: 600 }, (_, i) => `<c r="${letters(i)}1"><v>1</v></c>`).join('');
    expect(await endOf(workbook(worksheet(`<row r="1">${named}</row>`)))).toBe('read.too-many-columns');
  });

  it('a cell in the last corner of the sheet', async () => {
    const sheet = worksheet(
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      '<dimension ref="A1:XFD1048576"/>',
    );
    expect(await endOf(workbook(sheet))).toBe('read.too-many-columns');
  });

  it('cells that are repeated over the whole of an OpenDocument sheet', async () => {
    const cell = '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>';
    expect(
      await endOf(opendocument(`<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`)),
    ).toBe('read.too-many-cells');
    const empty =
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    expect(await endOf(opendocument(empty))).toBe('read.workbook-without-rows');
  });

  it('what was cut short', async () => {
    for (const name of [
      'openpyxl.xlsx',
      'libreoffice.ods',
      'xlwt.xls',
      'officecrypto-agile.xlsx',
      'kb-bank.pdf',
      'archive.zip',
    ])
      for (const share of [0.3, 0.7]) {
        const whole = fixture(name);
        expect(await endOf(whole.subarray(0, whole.length * share), name)).toMatch(/^read\.|^tables$/);
      }
    const xlsx = fixture('openpyxl.xlsx');
    expect(await endOf(xlsx.subarray(0, 3000))).toBe('read.damaged');
  });

  it('a PDF whose page unpacks without end', async () => {
    const pdf = (content: string, megabytes: number) => {
      const packed = deflateSync(Buffer.alloc(megabytes * MEGABYTE, content));
      const pages =
        '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj\n';
      const stream = `4 0 obj<</Length ${packed.length}/Filter/FlateDecode>>stream\n`;
      return Buffer.concat([
        Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n${pages}${stream}`),
        packed,
        Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n'),
      ]);
    };
    expect(await endOf(pdf(' ', 100))).toBe('read.unpacks-too-large');
    expect(await endOf(pdf('q ', 0.9))).toBe('read.packed-too-tightly');
    expect(await endOf(pdf('BT ET ', 0.1))).toBe('read.pdf-without-text');
  });

  it('a page whose cells span everything', async () => {
    const page = `<table>${'<tr><td colspan=499>1</td><td>2</td>'.repeat(100_000)}</table>`;
    expect(await endOf(Buffer.from(page))).toBe('read.too-many-cells');
  });

  it('more lines than a statement has', async () => {
    expect(await endOf(Buffer.alloc(6_000_000, '1,2\n'))).toBe('text');
    expect(await endOf(Buffer.alloc(9_000_000, '1,2\n'))).toBe('read.too-many-rows');
  });

  it('nothing, noise, and pictures', async () => {
    expect(await endOf(new Uint8Array())).toBe('read.empty');
    expect(
      await endOf(
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0]),
      ),
    ).toBe('read.picture');
    expect(await endOf(zip())).toBe('read.archive-empty');
  });
});

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
