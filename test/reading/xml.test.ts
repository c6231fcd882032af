import { describe, expect, it } from 'vitest';
import { descend, parseXml, textAt } from '../../src/reading/xml.js';

const rootOf = (text: string) => {
  const parsed = parseXml(text);
  if ('failure' in parsed) throw new Error(JSON.stringify(parsed.failure));
  return parsed.root;
};
const failureOf = (text: string) => {
  const parsed = parseXml(text);
  return 'failure' in parsed ? parsed.failure : undefined;
};

describe('xml', () => {
  it('gives local names, attributes, texts and lines', () => {
    const root = rootOf(
      '<?xml version="1.0"?>\n<a:Doc xmlns:a="urn:x">\n <a:Amt Ccy="EUR"> 9.00 </a:Amt>\n <a:Amt Ccy="CHF"><![CDATA[1 & 2]]></a:Amt></a:Doc>',
    );
    expect(root).toMatchObject({ name: 'Doc', line: 2, text: '' });
    expect(descend(root, 'Amt').map(({ text, attributes, line }) => [text, attributes['Ccy'], line])).toEqual([
      ['9.00', 'EUR', 3],
      ['1 & 2', 'CHF', 4],
    ]);
    expect(textAt(root, 'Amt')).toBe('9.00');
    expect(textAt(root, 'Amt', 'Nothing')).toBeUndefined();
  });

  it('decodes numeric and predefined entities', () => {
    expect(rootOf('<a>caf&#233; &amp; &#x20AC;</a>').text).toBe('café & €');
  });

  it('survives blank lines before the declaration, and counts them', () => {
    expect(rootOf('\n\n<?xml version="1.0"?><a>1</a>')).toMatchObject({
      line: 3,
    });
  });

  it('joins text that is written over many chunks', () => {
    const long = '가'.repeat(200_000);
    expect(rootOf(`<a>${long}</a>`).text).toBe(long);
  });

  it("refuses entities of the document's own, whatever they would grow to", () => {
    const laughs = `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};">`).join('')}]><a>&l30;</a>`;
    expect(failureOf(laughs)?.code).toBe('read.xml-entities');
  });

  it('says where a document breaks off', () => {
    expect(failureOf('<a>\n<b>\n')).toMatchObject({
      code: 'read.xml-malformed',
      args: { line: 3 },
    });
    expect(failureOf('<a>\n</b>')?.args).toMatchObject({ line: 2 });
    expect(failureOf('')?.code).toBe('read.xml-malformed');
    expect(failureOf('Date,Amount\n1,2')?.code).toBe('read.xml-malformed');
  });

  it('refuses a tower of elements', () => {
    expect(failureOf('<a>'.repeat(100_000))?.code).toBe('read.xml-too-deep');
  });
});
