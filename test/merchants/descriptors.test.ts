/** Descriptors as cards, banks and carriers print them, and the merchants they name. */
import { describe, expect, it } from 'vitest';
import { identifyPayee } from '../../src/merchants/recognize.js';

/** `description | detail => merchant`; a dash is nobody known. */
const TABLE = `
NETFLIX.COM 866-579-7172 CA => netflix
Netflix.com Los Gatos CA => netflix
NETFLIX_INICIS-넷플릭스서비시스코리 => netflix
넷플릭스서비시스코리아 유한회사 => netflix
DISNEYPLUS 888-9057888 CA => disney-plus
주식회사 더블 (디즈니+) => disney-plus
HLU*HULU 148273645-U HULU.COM/BILL => hulu
MAX.COM 855-942-6669 NY => max
HELP.MAX.COM/BILL => max
PEACOCK TV LLC 800-664-6378 NY => peacock
PARAMNTPLUS 888-274-5343 => paramount-plus
Prime Video *1A2BC3D4E => prime-video
AMAZON PRIME*TAG0VCLY Amzn.com/bill => amazon-prime
AMZN Mktp US*2NMKR7EW => amazon
AMAZON MKTPL*RT4KX0Z13 => amazon
Amazon Music*2F3GH1 888-802-3080 => amazon-music
Kindle Unltd*M12AB3C44 => kindle-unlimited
Audible*KL2MN4P Amzn.com/bill => audible
GOOGLE *YouTubePremium g.co/helppay# => youtube-premium
GOOGLE*YOUTUBE TV 855-836-3987 => youtube-tv
GOOGLE *Google One 650-253-0000 => google-one
GOOGLE *SUPERCELL => supercell
GOOGLE*GOOGLE PLAY 650-253-0000 => google-play
GOOGLE *SERVICES => google-play
구글페이먼트코리아 유튜브프리미엄 => youtube-premium
구글페이먼트코리아유 => google-play
구글플레이-구글페이먼트코리아 => google-play
APPLE.COM/BILL 866-712-7753 CA => apple-services
APL*ITUNES.COM/BILL 866-712-7753 CA => apple-services
애플코리아유한회사 => apple-services
Spotify USA 877-7781161 NY => spotify
Spotify P2F4A9C1B3 => spotify
PAYPAL *SPOTIFY 402-935-7733 => spotify
SXM*SIRIUSXM.COM/ACCT 888-635-5144 => sirius-xm
PANDORA*INTERNET RADIO => pandora
카카오엔터테인먼트_멜론 => melon
다날_멜론이용권 202411 => melon
멜론 => melon
MELON 정기결제 => melon
(주)지니뮤직 => genie
드림어스컴퍼니 => flo
플로 => flo
벅스 => bugs
네이버바이브 => vibe
(주)티빙 => tving
콘텐츠웨이브(주) => wavve
왓챠 => watcha
라프텔 => laftel
(주)밀리의서재 => millie
인플루엔셜_윌라 => welaaa
리디(주) => ridi
네이버 시리즈 정기결제 | Naver Series => naver-series
쿠팡(와우 멤버십) => coupang-wow
쿠팡와우월회비 => coupang-wow
쿠팡(쿠페이)-쿠 => coupang
네이버파이낸셜(주)_멤버십 => naver-plus
네이버플러스멤버십 => naver-plus
배민클럽_우아한형제들 => baemin-club
우아한형제들 => baemin
요기패스X 정기결제 => yogi-pass
SKT T우주 => t-universe
카카오 이모티콘플러스 => kakao-emoticon
네이버 MYBOX 이용권 => naver-mybox
코웨이(주) 렌탈료 10월 => coway
SK매직 렌탈 => sk-magic
LG전자 구독 => lg-care
청호나이스 => chungho
대교눈높이 => noonnoppi
서울시설공단 따릉이 => ttareungi
쏘카패스 => socar-pass
쏘카 => socar
OPENAI *CHATGPT SUBSCR => openai
CHATGPT SUBSCRIPTION S => openai
Anthropic* Claude Sub => anthropic
CLAUDE.AI SUBSCRIPTION => anthropic
Microsoft*365 Personal => microsoft-365
MSFT * E0400ABCDE => microsoft
MICROSOFT*XBOX GAME PASS => xbox-game-pass
ADOBE *CREATIVE CLOUD 408-536-6000 => adobe
DROPBOX*43GPAD1Y DROPBOX.COM => dropbox
DNH*GODADDY.COM 480-5058855 AZ => godaddy
PADDLE.NET* SETAPP => setapp
ADY*Jetbrains => jetbrains
GITHUB, INC. 877-448-4820 => github
NORDVPN* NORDVPN.COM => nordvpn
1PASSWORD TORONTO => 1password
LinkedIn*PreGen 85512345 => linkedin
TINDER.COM/BILL 8885551234 => tinder
PATREON* MEMBERSHIP => patreon
DUOLINGO, INC. => duolingo
NYTIMES*NYTIMES DISC 800-698-4637 => nytimes
D J*WSJ 800-568-7625 => wsj
WASHPOST *SUBSCRIPTION => washington-post
CONSUMERREPORTS.ORG => consumer-reports
PLANET FIT CLUB FEES 4601 => planet-fitness
ABC*PLANET FIT CLUB FEES => planet-fitness
LA FITNESS 949-255-7200 => la-fitness
PELOTON* MEMBERSHIP => peloton
PURE GYM LTD LEEDS => pure-gym
DOORDASH*DASHPASS => dashpass
DOORDASH*CHIPOTLE => doordash
DD *DOORDASH TACOBELL => doordash
UBER *ONE MEMBERSHIP => uber-one
UBER *EATS HELP.UBER.COM => uber-eats
UBER *TRIP HELP.UBER.COM => uber
LYFT *RIDE SUN 4PM => lyft
IC* INSTACART*SUBSCRIPT => instacart
WALMART+ MEMBERSHIP => walmart-plus
WM SUPERCENTER #1234 AUSTIN TX => walmart
COSTCO *ANNUAL RENEWAL => costco-membership
COSTCO WHSE #0123 => costco
HELLOFRESH* W33K4 => hellofresh
RING YEARLY PLAN => ring
TMOBILE*AUTO PAY => t-mobile
VZWRLSS*APOCC VISB 800-922-0204 FL => verizon
ATT* BILL PAYMENT 800-331-0500 => att
COMCAST CALIFORNIA 800-266-2278 CA => xfinity
PG&E WEB ONLINE 1234567890 => pge
CON ED OF NY INTELL CK => coned
GEICO *AUTO 800-841-3000 DC => geico
STATE FARM RO 27 SFPP PPD ID: 9000313004 => state-farm
TFL TRAVEL CH LONDON => tfl
TESCO STORES 3297 => tesco
SAINSBURYS S/MKTS LEEDS => sainsburys
EE LIMITED => ee
GIFFGAFF LONDON => giffgaff
TV LICENCE MBP => tv-licence
RUNDFUNK ARD, ZDF, DRADIO => rundfunk
REWE SAGT DANKE 45012345 => rewe
DEUTSCHE BAHN AG => db-bahn
BASIC-FIT BELGIUM => basic-fit
モバイルSuica => suica
컬쳐랜드 => culture-land
온라인문화상품권 => online-culture
갤럭시아머니트리 | 도서문화상품권 5만원권 => booknlife
다날 | 모바일상품권 => mobile-voucher
신세계상품권 => shinsegae-voucher
롯데백화점 => lotte-department
구글 기프트카드 => google-gift
GOOGLE PLAY GIFT CARD => google-gift
APPLE GIFT CARD => apple-gift
RAISE.COM GIFTCARD => raise
VANILLA VISA GIFT => vanilla
TARGET GIFTCARD => target-gift
TARGET T-1234 => target
STEAMGAMES.COM 4259522985 => steam
WL *STEAM PURCHASE => steam
NEXON => nexon
호요버스 => hoyoverse
동행복권 => dhlottery
두나무(주) => upbit
DRAFTKINGS 617-986-6744 => draftkings
COINBASE.COM => coinbase
한국도로공사 하이패스 => hipass
카카오T일반택시_법인 => kakao-t
티머니 지하철 => tmoney
CLIPPER TRANSIT FARE => clipper
E-ZPASS NY => ez-pass
GS25 역삼점 => gs25
CU 강남대로점 => cu
7-ELEVEN 34212 => seven-eleven
이마트24 신촌점 => emart24
이마트 왕십리점 => emart
STARBUCKS STORE 12345 => starbucks
SQ *BLUE BOTTLE COFFEE => blue-bottle
스타벅스코리아 => starbucks
GS칼텍스 삼성주유소 => gs-caltex
한국전력공사 => kepco
서울도시가스 => seoul-city-gas
예스코 도시가스요금 => city-gas-kr
삼성화재보험료 => samsung-fire
메리츠화재 => meritz
신한카드결제 => shinhan-card
CHASE CREDIT CRD AUTOPAY => chase-card
OK저축은행 대출실행 => savings-banks-kr
국민건강보험공단 => nhis
한빛치과의원 => clinic-kr
종로학원 => hagwon
당근마켓 => daangn
네이버파이낸셜(주) => naver-pay
카카오페이 송금 => kakao-pay
토스페이먼츠 => toss-payments
PAYPAL INST XFER => paypal
VENMO *CASHOUT => venmo
나이스페이먼츠 => nice-payments
KG이니시스 => kg-inicis
KT엠모바일 => kt-m-mobile
SKT통신요금자동 => skt
LG유플러스 => lg-uplus
애플 아이클라우드 => icloud
카카오엔터테인먼트 => kakao
한국맥도날드(유) => mcdonalds
토스프라임 구독료 => toss-prime

멜론가게 => -
참외멜론농장 => -
CLIMAX SPORTS => -
MAXIMUM AUTO => -
FLOWER SHOP => -
FLORIST FLO => -
GENIE CAR WASH => -
지니네분식 => -
웨이브헤어 => -
왓슨스 => -
바이브레이터샵 => -
벅스바니 => -
플로라꽃집 => -
BUGSY'S GRILL => -
MINTZ BAKERY => -
VISIBLE MAN BOOKS => -
THREE BROTHERS DELI => -
SHOP 193 => -
정현우 => -
이서연 => -
J MARTINEZ => -
(주)한결소프트 급여 => -
타다끼이자카야 => -
스윙댄스학교 => -
크림빵집 => -
당근케이크 => -
유독한커피 => -
다짐육상사 => -
눔프라자 => -
숲속식당 => -
엔씨안경 => -
스팀세차장 => -
원신한의원 => clinic-kr
경정비센터 => -
김상조 => -
리디아미용실 => -
레진아트공방 => -
구독 멜론 => melon
자동결제 왓챠 => watcha
플로 이용권 => flo
월정액 벅스 => bugs
SUBSCRIPTION HULU => hulu
AUTOPAY PEACOCK TV => peacock
MAX SUBSCRIPTION => max
HELP.HULU.COM/BILL => hulu
WWW.SPOTIFY.COM => spotify
RING MEMBERSHIP => ring
NFLX*SUBSCRIPTION => netflix
PAYPAL *SPOTIFYUSAI => spotify
PAYPAL *NETFLIXCOM => netflix
Suscripción FILMIN => filmin
DOMICILIADO ENDESA ENERGIA => endesa
PRLV SEPA BASIC FIT FRANCE => basic-fit
DD EE LIMITED => ee
AUTOGIRO LOOPIA AB => loopia
PIX AUTOMATICO HOSTGATOR BR 0066885 => hostgator
CARGO RECURRENTE SMART FIT MX 2666902 => smart-fit
POLECENIE ZAPLATY PLAY P4 => play
自動払込 東京電力エナジー => tepco
ﾄｳｷﾖｳｶﾞｽ => tokyo-gas
자동이체 KB손해자동차 => kb-insurance
CLIMAX BAR => -
MAXWELL BOOKS => -
FLORIST LANE => -
FLO JONES => -
RINGSIDE BOXING => -
LUMEN STUDIO SAN FRANCISCO => -
STARFISH SUSHI => -
PLAYA AZUL => -
ORANGE GROVE FARM => -
FREE PRESS BOOKS => -
THREE SISTERS CAFE => -
EERIE COMICS => -
DIARIO DE CAMPO => -
TIERRA VIVA => -
BIRDSONG GARDEN => -
JUMBO PIZZA => -
WHICH WICH => -
LENTA CAFE => -
BUFFER ZONE GAMES => -
CORAL REEF AQUARIUM => -
VOICE LESSONS BY ANN => -
ICARUS TRAVEL => -
HELEN BAKER => -
UPGRADE YOUR HOME => -
PAYPAL *SPOTLIGHT => -
SUBSCRIPTION BAKERY => -
`;

const cases = TABLE.trim()
  .split('\n')
  .filter(line => line !== '')
  .map(line => {
    const [named = '', id = ''] = line.split(' => ');
    const [description = '', detail] = named.split(' | ');
    return { named, description, detail, id };
  });

describe('real descriptors', () => {
  it('are many', () => expect(cases.length).toBeGreaterThan(200));
  it.each(cases)('$named', ({ description, detail, id }) => {
    expect(identifyPayee(description, detail).merchant?.id ?? '-').toBe(id);
  });
});

describe('a collector that names the seller in its own words', () => {
  it.each([
    ['1029384756/PP.1234.PP/. Kinopalast, Ihr Einkauf bei Kinopalast', 'kinopalast'],
    [
      'EREF+10293 MREF+5RM CRED+LU96ZZZ SVWZ+PP.6330.PP . Kinopalast, Ihr Einkauf bei Kinopalast EREF+10293',
      'kinopalast',
    ],
    ['. KINOPALAST, Ihr Einkauf bei KINOPALASTAWV-MELDEPFLICHT BEACHTEN HOTLINE', 'kinopalast'],
  ])('%s', (purpose, key) => {
    expect(identifyPayee('PayPal Europe S.a.r.l. et Cie S.C.A', purpose)).toEqual({ key, gateway: 'paypal' });
    expect(identifyPayee(`PayPal Europe S.a.r.l. et Cie S.C.A ${purpose}`)).toEqual({ key, gateway: 'paypal' });
  });

  it('is a collector: a shop that thanks for the purchase is the payee itself', () => {
    expect(identifyPayee('Hafenbuch', 'Ihr Einkauf bei Kinopalast').key).toBe('hafenbuch');
  });
});
