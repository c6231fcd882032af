import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/reading/decode.js';

/** Words of statements that stand in no list of the reader. */
const WORDS: readonly (readonly [encoding: string, words: string])[] = [
  ['windows-949', '설앻쁇 똠방각하 김밥천국 ㈜카카오 주식회사힣 찜닭 꿰뚫다 뚜레쥬르 홍길동'],
  ['shift_jis', '三菱UFJ ﾌﾘｺﾐ ｶ)ﾄﾞｲﾂ スターバックス 東京電力 鈴木一郎 薬局マツモト'],
  ['euc-jp', '三菱東京銀行 スターバックス お支払い'],
  ['gb18030', '滴滴出行 肯德基 瑞幸咖啡 房租 李四 顺丰速运'],
  ['big5', '全聯福利中心 統一超商 轉帳 星巴克 麥當勞'],
  ['windows-1252', 'Crédit prélèvement Œuvre DÉBIT Île-de-France'],
  ['windows-1252', 'Österreich Ärzte Straße FRÄNKISCHE €'],
  ['windows-1252', 'ação crédito saída INSTALAÇÃO Nº'],
  ['windows-1252', 'año España comisión teléfono CAMPAÑA'],
  ['windows-1252', 'Skøyen blåbær Årsavgift KØB Malmö'],
  ['windows-1252', '£5 fiancée Beyoncé'],
  ['windows-1250', 'płatność Żabka Gdańsk WŁASNY Częstochowa'],
  ['windows-1250', 'částka Převod účet příkaz Plzeň'],
  ['windows-1250', 'vásárlás összeg Győr hűség terhelő'],
  ['iso-8859-2', 'płatność Żabka świat źródło'],
  ['windows-1251', 'Перевод ПОКУПКА Пятёрочка руб'],
  ['cp866', 'Перевод ПОКУПКА Секция'],
  ['windows-1254', 'işlem Türkiye Bankası çağrı Güngören'],
  ['windows-1257', 'mokėjimas Šiauliai žąsis grąžinimas'],
];

const statement = (words: readonly string[]): string =>
  [
    'Date,Description,Amount',
    ...Array.from(
      { length: 40 },
      (_, i) => `2024-01-${10 + (i % 20)},${i % 2 ? words[(i >> 1) % words.length] : 'STORE'},-${i}.50`,
    ),
  ].join('\r\n');

describe('decoding', () => {
  it.each(WORDS)('reads a statement in %s: %s', (encoding, words) => {
    const text = statement(words.split(' '));
    expect(decode(iconv.encode(text, encoding))).toMatchObject({ text, flaws: [] });
  });

  it('sees one Korean word in an English file', () => {
    for (const word of WORDS[0]![1].split(' ')) {
      const text = statement(['STORE']).replace('STORE', word);
      expect(decode(iconv.encode(text, 'windows-949')).text).toBe(text);
    }
  });

  it('follows byte order marks, and the pattern of NULs where there is none', () => {
    const text = '거래일,적요,금액\r\n2024-01-02,넷플릭스,17000\r\n';
    for (const encoding of ['utf-16le', 'utf-16be']) {
      expect(decode(iconv.encode(text, encoding, { addBOM: true }))).toEqual({ text, encoding, flaws: [] });
      expect(decode(iconv.encode(text, encoding))).toEqual({ text, encoding, flaws: [] });
    }
    expect(decode(iconv.encode(text, 'utf-8', { addBOM: true }))).toEqual({ text, encoding: 'utf-8', flaws: [] });
  });

  it('believes an XML declaration in legacy text', () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-2"?><a>¤ ±</a>'.replace('¤ ±', 'ś');
    expect(decode(iconv.encode(text, 'iso-8859-2')).text).toBe(text);
  });

  it('keeps the good lines of a UTF-8 file that has bad bytes, and says where they are', () => {
    const lines = ['날짜,적요,금액', '2024-01-02,넷플릭스,17000', '2024-01-03,스타벅스강남역점,5000'];
    const bytes = Buffer.from(lines.join('\n'));
    const decoded = decode(bytes.subarray(0, bytes.indexOf(Buffer.from('점,')) + 2));
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.text).toBe([...lines.slice(0, 2), '2024-01-03,스타벅스강남역\ufffd'].join('\n'));
    expect(decoded.flaws).toMatchObject([
      { code: 'read.broken-letters', args: { lines: '3', count: 1 }, locator: '3' },
    ]);
  });

  it('reads each line of a glued file in its own encoding, and says so', () => {
    const [one, two] = [
      '날짜,적요,금액\n2024-01-02,넷플릭스,17000\n2024-01-03,왓챠,7900\n',
      '2024-02-03,설앻쁇마트,5000\n',
    ];
    const decoded = decode(Buffer.concat([Buffer.from(one), iconv.encode(two, 'windows-949')]));
    expect(decoded.text).toBe(one + two);
    expect(decoded.flaws).toMatchObject([
      { code: 'read.mixed-encodings', args: { encoding: 'windows-949', lines: '4' } },
    ]);
  });

  it('does as it is told, and knows what it cannot do', () => {
    const bytes = iconv.encode('ﾌﾘｺﾐ', 'shift_jis');
    expect(decode(bytes, 'shift_jis').text).toBe('ﾌﾘｺﾐ');
    expect(() => decode(bytes, 'klingon')).toThrow('usage.encoding-unknown');
  });

  it('finds nothing odd in an empty file, or in a letter that was lost before', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', flaws: [] });
    expect(decode(Buffer.from('caf\ufffd')).flaws).toEqual([]);
  });
});
