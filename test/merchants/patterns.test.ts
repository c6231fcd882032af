/** What the patterns see, and what they must leave alone. */
import { describe, expect, it } from 'vitest';
import { PATTERN_LISTS, PATTERNS, type PatternId, patternOf } from '../../src/merchants/patterns.js';

const SEES: Readonly<Record<PatternId, readonly string[]>> = {
  'household-bill': ['한국전력 전기요금', 'city water dept', 'home loan', 'auto fin pmt'],
  'korean-person': ['김민수', '남궁원'],
  'collected-again': ['CMS 자동이체', 'Direct Debit'],
  'mandate-code': ['dd octopus', 'ach d- tata power', 'sto j miller'],
  nameless: ['ach withdrawal', 'wire transfer', 'cheque'],
  'part-of-plan': ['currys 4/4', 'part 2 of 3'],
  'plan-size': ['oney 3x mobilier', 'pay in 4', 'paga in 3 rate'],
  'shared-word': ['premium', 'usa'],
  'transfer-channel': ['zelle from k patel', '김민수 님', '오픈뱅킹김민수'],
  'wallet-emptied': ['paypal transfer', 'venmo cashout', '카카오페이출금'],
  'plan-in-parts': [
    'comercial alvorada 24x',
    'distri plus en 12 fois',
    'marwit 6 rat',
    '한결트레이딩 할부10개월',
    '銀華 12回払い',
  ],
  'trade-in-codes': ['cashcarte', 'giftflip', 'gutschein-ankauf24'],
  'cost-of-credit': ['현금서비스 수수료', 'CASH ADVANCE FEE', 'INT CHARGE'],
  repayment: ['단기카드대출 상환', 'repayment'],
  'coin-machine': ['무인빨래방', 'city parking meter', 'LAUNDROMAT'],
  fare: ['후불교통카드'],
  'carried-balance': ['리볼빙 이월잔액', '최소 결제금액', 'minimum payment due'],
  'debit-card': ['체크카드', 'VISA DEBIT', 'Paiement par carte', 'CB'],
  'cancellation-mark': ['[취소] 스타벅스', '(취소)-스타벅스'],
  'purchase-day-before': ['purchase authorized on 09/24 costco', 'carte 24/09 fnac', 'www.netflix.com'],
  'purchase-day-behind': ['tesco stores 3297 on 01 sep'],
  'order-behind-star': ['amzn mktp us', 'prime video'],
  'web-name': ['netflix.com', 'help.tv/x'],
  region: ['ca', 'gbr'],
  'korean-legal-form': ['(주)티빙', '주식회사 티빙'],
  'legal-form-cut-off': ['엔에이치엔페이코 주', '주)티빙'],
  'western-legal-form': ['acme inc.', 'acme, ltd', 'muster gmbh', 'acme co., ltd'],
};

const LEAVES: Readonly<Partial<Record<PatternId, readonly string[]>>> = {
  'household-bill': ['empowered books', 'las vegas', 'waterstones'],
  'korean-person': ['스타벅스', '김', '김밥천국', 'kim'],
  'mandate-code': ['dds discounts', 'sisal'],
  nameless: ['wire transfer hilltop', 'pixel'],
  'part-of-plan': ['route 1234/5678', '24/7/365'],
  'plan-size': ['size 3xl', 'paid in full'],
  'shared-word': ['premiums', 'my shop'],
  'wallet-emptied': ['paypal transfer fee', 'mytransfer'],
  'plan-in-parts': ['7 eleven', 'form 24 xl', '3m shop'],
  'cost-of-credit': ['coffee', 'interests club'],
  'coin-machine': ['perimeter books'],
  'order-behind-star': ['amazonas', 'my amazon'],
  'purchase-day-behind': ['on 01 september road'],
  region: ['california', 'cal'],
  'western-legal-form': ['incense', 'acme coffee'],
};

describe('patterns', () => {
  const cases = (table: Readonly<Partial<Record<PatternId, readonly string[]>>>) =>
    PATTERNS.flatMap(id => (table[id] ?? []).map(text => ({ id, text })));

  it.each(cases(SEES))('$id sees "$text"', ({ id, text }) => expect(patternOf(id, 'i').test(text)).toBe(true));
  it.each(cases(LEAVES))('$id leaves "$text" alone', ({ id, text }) =>
    expect(patternOf(id, 'i').test(text)).toBe(false),
  );

  it('has one list for each, and it compiles', () => {
    expect(PATTERN_LISTS.map(({ id }) => id).sort()).toEqual([...PATTERNS].sort());
    expect(() => PATTERNS.map(id => patternOf(id, 'gu'))).not.toThrow();
  });
});
