/** What words speak of, and what they must not be taken for. */
import { describe, expect, it } from 'vitest';
import { speaksOf, TOPICS, type Topic, topicsOf, WORD_LISTS } from '../../src/merchants/words.js';

const SPEAKS: readonly (readonly [text: string, topic: Topic])[] = [
  ['(주)한결소프트 급여', 'salary'],
  ['ACME CORP PAYROLL PPD ID: 464520285', 'salary'],
  ['현대해상보험금', 'insurance-payout'],
  ['BCBS CLAIM PMT', 'insurance-payout'],
  ['컬쳐랜드 환불', 'refund'],
  ['네이버페이포인트출금', 'points'],
  ['번개장터 정산', 'resale'],
  ['OK저축은행 대출실행', 'loan'],
  ['단기카드대출(현금서비스)', 'cash-advance'],
  ['CASH ADVANCE FEE', 'cash-advance'],
  ['일부결제금액이월약정 이자', 'revolving'],
  ['미납가산금', 'late-fee'],
  ['모바일 상품권 5만원', 'voucher'],
  ['digital code', 'voucher'],
  ['상품권매입 고릴라티켓', 'cashing-broker'],
  ['EXPENSE REIMB DIRECT DEP GLOBEX INC', 'expense-reimbursement'],
  ['ONLINE TRANSFER FROM SAVINGS', 'own-transfer'],
  ['본인 카카오뱅크 이체', 'own-transfer'],
  ['신한카드결제', 'card-bill'],
  ['교통카드 충전', 'transit-top-up'],
];

const SILENT: readonly (readonly [text: string, topic: Topic])[] = [
  ['이자카야 하나비', 'interest'],
  ['RENT A CAR LAX', 'rent'],
  ['PARENTS MAGAZINE', 'rent'],
  ['새우깡', 'card-cashing'],
  ['인터파크티켓', 'cashing-broker'],
  ['CURRENT BANK', 'rent'],
  ['서울대병원 본인부담금', 'own-transfer'],
];

describe('words', () => {
  it.each(SPEAKS)('%s speaks of %s', (text, topic) => expect(speaksOf(topic, text)).toBe(true));
  it.each(SILENT)('%s does not speak of %s', (text, topic) => expect(speaksOf(topic, text)).toBe(false));

  it('has one list for each topic', () => {
    expect(WORD_LISTS.map(({ topic }) => topic).sort()).toEqual([...TOPICS].sort());
  });

  it('says nothing of a name', () => {
    expect([...topicsOf('김민수'), ...topicsOf('J MARTINEZ'), ...topicsOf('SHOP 193')]).toEqual([]);
  });
});
