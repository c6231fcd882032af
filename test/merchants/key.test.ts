/** What a description is known by: the table is the specification. */
import { describe, expect, it } from 'vitest';
import { payeeKey, payeeOf } from '../../src/merchants/key.js';
import { RUNNING_CODES } from '../../src/merchants/running-codes.js';

const KEYS: readonly (readonly [description: string, key: string, gateway?: string])[] = [
  // Legal forms, widths, composition
  ['(주)티빙', '티빙'],
  ['㈜티빙', '티빙'],
  ['주식회사 티빙', '티빙'],
  ['（주）ＣＵ', 'cu'],
  ['넷플릭스서비시스코리아 유한회사', '넷플릭스서비시스코리아'],
  ['구글페이먼트코리아유한회사', '구글페이먼트코리아'],
  ['엔에이치엔페이코 주', '엔에이치엔페이코'],
  ['밀리의서재'.normalize('NFD'), '밀리의서재'],
  ['ㅋㅋ떡볶이', 'ㅋㅋ떡볶이'],
  ['ACME WIDGETS, INC.', 'acme widgets'],
  ['TELZENQUO LTD LONDON', 'telzenquo london'],
  // Gateways on either side
  ['다날_멜론이용권 202409', '멜론이용권', '다날'],
  ['다날_멜론이용권 202410', '멜론이용권', '다날'],
  ['KG이니시스-교보문고', '교보문고', 'kg이니시스'],
  ['(주)이니시스-실제가맹점', '실제가맹점', '이니시스'],
  ['NETFLIX_INICIS', 'netflix', 'inicis'],
  ['NETFLIX_INICIS-넷플릭스서비시스코리', 'netflix-넷플릭스서비시스코리', 'inicis'],
  ['나이스_강남학원', '강남학원', '나이스'],
  ['토스페이먼츠주식회사 - (주)비바리퍼블리…', '비바리퍼블리', '토스페이먼츠'],
  ['네이버페이주식회사 데이원컴퍼니', '데이원컴퍼니', '네이버페이'],
  ['쿠팡(쿠페이)-쿠', '쿠팡', '쿠페이'],
  ['쿠팡(쿠페이)-쿠팡(쿠페이)', '쿠팡', '쿠페이'],
  ['쿠팡-쿠팡(주)', '쿠팡'],
  ['11번가-SKPay', '11번가', 'skpay'],
  ['PAYPAL *SPOTIFY', 'spotify', 'paypal'],
  ['PAYPAL *TROTRODEX 1081489769', 'trotrodex', 'paypal'],
  ['SQ *BLUE BOTTLE COFFEE', 'blue bottle coffee', 'sq'],
  ['TST* TAQUERIA EL SOL', 'taqueria el sol', 'tst'],
  ['GOOGLE *YouTubePremium g.co/helppay#', 'youtubepremium', 'google'],
  ['GOOGLE*YOUTUBEPREMIUM', 'youtubepremium', 'google'],
  // A gateway that hides its payee is the payee
  ['GOOGLE *SERVICES', 'google services'],
  ['GOOGLE', 'google'],
  ['APPLE.COM/BILL 866-712-7753 CA', 'apple.com/bill'],
  ['APPLE.COM/BILL', 'apple.com/bill'],
  ['네이버파이낸셜(주)_멤버십', '네이버파이낸셜_멤버십'],
  ['네이버페이 포인트출금', '네이버페이 포인트출금'],
  ['네이버페이-네이버', '네이버페이'],
  ['KG이니시스', 'kg이니시스'],
  ['토스 홍길동', '토스 홍길동'],
  // Codes
  ['NETFLIX.COM 866-579-7172 CA', 'netflix.com'],
  ['SPOTIFY USA 877-778-1161 NY', 'spotify usa'],
  ['Spotify PVRLZCL13', 'spotify'],
  ['AMZN Mktp US*2NMKR7EW', 'amzn mktp us'],
  ['AMZN Mktp US*SRUPKNBS', 'amzn mktp us'],
  ['AMAZON PRIME*TAG0VCLY Amzn.com/bill', 'amazon prime'],
  ['DROPBOX*VLKQZYSW DROPBOX.COM', 'dropbox dropbox.com'],
  ['TROMARPIX PA5762F', 'tromarpix'],
  ['TROMARPIX P192533', 'tromarpix'],
  ['ACME CORP PAYROLL PPD ID: 464520285', 'acme payroll'],
  ['PG&E WEB ONLINE 1234567890', 'pg&e web online'],
  ['PLANET FIT CLUB FEES 4601', 'planet fit club fees'],
  ['STARBUCKS STORE 12345', 'starbucks'],
  ['CVS/PHARMACY #01234', 'cvs/pharmacy'],
  ['TARGET T-1234', 'target'],
  ['SHELL OIL 20911088', 'shell oil'],
  ['WHOLEFDS SEA 10123 SEATTLE WA', 'wholefds sea'],
  ['NYTIMES*NYTIMES DISC 800-698-4637', 'nytimes nytimes disc'],
  ['DOORDASH*CHIPOTLE', 'doordash chipotle'],
  ['UBER *TRIP', 'uber trip'],
  ['OPENAI *CHATGPT SUBSCR', 'openai chatgpt subscr'],
  ['SKT 9월분 통신요금', 'skt 통신요금'],
  ['SKT9월분통신요금', 'skt 통신요금'],
  ['정수기렌탈료 2024-09', '정수기렌탈료'],
  ['정수기렌탈료(10월)', '정수기렌탈료'],
  ['아파트관리비 2024년 9월', '아파트관리비'],
  ['한국전력공사12345678', '한국전력공사'],
  ['스타벅스 4,500원', '스타벅스'],
  ['취소-스타벅스코리아', '스타벅스코리아'],
  ['PURCHASE AUTHORIZED ON 09/12 NETFLIX.COM', 'netflix.com'],
  ['24/7 MARKET', '24/7 market'],
  ['CORNER SHOP 3297    ON 01 SEP', 'corner shop'],
  ['KAUF/DIENSTLEISTUNG VOM 28.06.2025 KARTEN NR. XXXX1234 LADEN NORD BERN', 'laden nord bern'],
  ['GUTSCHRIFT AUFTRAGGEBER: MUEHLE', 'muehle'],
  ['NETFLIX.COM DES:PAYMENT ID:XXXXX12345 INDN:JOHN DOE CO ID:XXXXX67890 PPD', 'netflix.com payment'],
  ['NETFLIX INTERNATIONAL B.V. EREF+P12 MREF+X9', 'netflix international'],
  ['DBTCRD 09/24 COSTCO WHSE #0123', 'dbtcrd costco whse'],
  ['POS          23,55 AT  K1   16.09. 11:32 SPAR DANKT 4105 KORNEUBURG 2100', 'spar dankt korneuburg'],
  ['LIDL DANKT   0223  K1   17.10. 18:10', 'lidl dankt'],
  ['CARTE 06/06/22 FRANPRIX 1234 CB*0000', 'franprix'],
  ['Compra com Cartão - 02/11 16:57 PADARIA REAL', 'padaria real'],
  ['Pago en SPORTS BAR DANI', 'sports bar dani'],
  ['INTERNET-Überweisung Stadtwerke', 'stadtwerke'],
  ['TransferWise Charges for: TRANSFER-174549828', 'transferwise charges for: transfer'],
  ['LOBSTER JOINT 542929NEW YORK', 'lobster joint'],
  ['LUMEN STUDIO SAN FRANCISCO', 'lumen studio'],
  ['TRANSPORT FOR LONDON', 'transport for london'],
  ['Debit Card Purchase 05/12 05:02p #1234 HILLTOP JOURNAL BOSTON MA', 'hilltop journal'],
  ['REM CHQ REF1234', 'rem chq'],
  ['FOREVER21 ONLINE', 'forever21 online'],
  ['PURCHASE', 'purchase'],
  ['POS', 'pos'],
  // Names with digits stay, and stay apart
  ['GS25 역삼점', 'gs25 역삼점'],
  ['11번가', '11번가'],
  ['7-ELEVEN', '7-eleven'],
  ['7-ELEVEN 34212', '7-eleven'],
  ['1Password', '1password'],
  ['OFFICE365', 'office365'],
  ['MICROSOFT OFFICE365', 'microsoft office365'],
  ['STUDIO 54', 'studio 54'],
  ['SHOP 193', 'shop 193'],
  ['SHOP 64', 'shop 64'],
  ['24 HOUR FITNESS', '24 hour fitness'],
  ['SK7모바일', 'sk7모바일'],
  ['9월의 카페', '9월의 카페'],
  ['IN-N-OUT BURGER', 'in-n-out burger'],
  ['ZENMIZEN ONE', 'zenmizen one'],
  // Nothing but codes is still something
  ['202409', '202409'],
  ['  ', ''],
];

describe('payeeOf', () => {
  it.each(KEYS.map(([description, key, gateway]) => ({ description, key, gateway })))('$description', expected => {
    const { description, ...name } = expected;
    expect(payeeOf(description)).toEqual(name);
  });

  it.each(RUNNING_CODES)('sees the code in $example', ({ example, sign, pattern }) => {
    expect(sign.test(example)).toBe(true);
    expect(example.replace(pattern, '')).not.toBe(example);
  });

  it('gives a key again for a key', () => {
    const unstable = KEYS.filter(([, key]) => payeeKey(key) !== key).map(([, key]) => [key, payeeKey(key)]);
    expect(unstable).toEqual([]);
  });
});
