/** What the Korean formats without a file of their own must leave alone, since a name is not a proof. */
import { describe, expect, it } from 'vitest';
import { identify } from '../../src/importers/identify.js';
import { importers } from '../../src/importers/index.js';
import { open } from '../../src/reading/open.js';

const claimedBy = async (name: string, text: string): Promise<readonly string[]> => {
  const [opening] = await open({ name, bytes: new TextEncoder().encode(text) });
  return opening === undefined || opening.kind === 'unreadable' ? [] : identify(opening, importers).map(({ id }) => id);
};

describe('nobody claims', () => {
  it.each([
    [
      'a bank’s table of telephone payments',
      '거래일자,적요,출금액,입금액,잔액\n2026-06-01,SKT통신요금,"55,000",0,"945,000"\n2026-06-02,소액결제 출금,"10,000",0,"935,000"',
    ],
    [
      'a list of what was paid to carriers',
      '납부일,내용,금액\n2026-05-25,SKT통신요금,"55,000"\n2026-06-25,SKT통신요금,"61,000"\n2026-06-26,KT 소액결제,"9,000"',
    ],
    [
      'a household’s own list with wallets among its means',
      '날짜,가맹점,금액,결제수단\n2026-06-01,들꽃분식,"8,000",네이버페이\n2026-06-02,누리서점,"12,000",들꽃카드',
    ],
    [
      'a shop’s sales with a status',
      '결제일시,판매자,결제금액,상태\n2026-06-01 10:00,들꽃분식,"8,000",결제완료\n2026-06-02 11:00,누리서점,"12,000",결제취소',
    ],
    [
      'a bank’s directions in a column of that name',
      '거래일시,구분,거래금액,잔액,비고,내용\n2026.06.02 13:00:00,출금,"8,000","10,000",,들꽃커피\n2026.06.01 13:00:00,입금,"9,000","18,000",,급여',
    ],
    ['a note to oneself', '오늘 현대카드로 12,000원 결제했다.\n06/03에 취소하기.\n'],
    ['a letter about a payment', '안녕하세요.\n결제금액 안내드립니다.\n59,000원\n감사합니다.\n'],
    ['an announcement of a card’s bill', '삼성카드 08/25 결제 예정 금액 1,234,000원 안내입니다.\n'],
  ])('%s', async (_, text) => {
    expect(await claimedBy('내역.csv', text)).toEqual([]);
    expect(await claimedBy('내역.txt', text)).toEqual([]);
  });
});
