import type { Cases } from '../detector.js';

const everyday = `
2024-10-01 07:55  -1500  티머니 지하철
2024-10-02 12:10  -12000  한우명가 본점
2024-10-03 19:40  -34300  올리브영 홍대점
2024-10-04 07:51  -1500  티머니 지하철`.trim();

export default {
  finds: [
    {
      title: 'two tiny charges in two minutes abroad, then large ones by the same merchant',
      ledger: `${everyday}
        2024-10-26 08:23    -100  WLMXTECH HK
        2024-10-26 08:25    -100  WLMXTECH HK
        2024-10-26 09:22 -266000  WLMXTECH HK
        2024-10-27 08:36 -829000  WLMXTECH HK
        2024-10-27 19:00  -15900  올리브영 홍대점`,
      claims: [{ rows: [5, 6, 7, 8], severity: 'critical', facts: { probes: 2, followUps: 2, foreign: true } }],
    },
    {
      title: 'no times: tiny charges and a large one by another stranger abroad on the same day',
      ledger: `
        2024-11-20  -48.26 USD  TRADER JOE S #605
        2024-11-22  -52.88 USD  TRADER JOE S #012
        2024-12-01   -1.00 USD  WLMX*DIGITAL HK
        2024-12-01   -0.49 USD  WLMX*DIGITAL HK
        2024-12-01 -637.25 USD  PYZ MEDIA CYPRUS
        2024-12-02 -857.78 USD  WLMX*DIGITAL HK
        2024-12-03  -31.10 USD  TRADER JOE S #012`,
      claims: [{ rows: [3, 4, 5, 6], severity: 'critical' }],
    },
    {
      title: 'tiny charges abroad, and nothing yet',
      ledger: `${everyday}
        2024-10-26 02:03    -150  STARLITE MEDIA CY
        2024-10-26 02:05    -150  STARLITE MEDIA CY`,
      claims: [{ rows: [5, 6], severity: 'medium', title: 'title.probes' }],
    },
    {
      title: 'one tiny charge and a large one the next day, by a stranger',
      ledger: `${everyday}
        2024-10-26 02:03    -150  STARLITE MEDIA CY
        2024-10-27 02:05 -410000  STARLITE MEDIA CY`,
      claims: [{ rows: [5, 6], facts: { probes: 1, followUps: 1 } }],
    },
  ],
  ignores: [
    {
      title: 'H15: a card check of 100 won, then that service month after month',
      ledger: `${everyday}
        2024-10-10 12:00    -100  모르는구독
        2024-10-10 12:01    -100  모르는구독
        2024-10-17 12:00  -13900  모르는구독
        2024-11-17 12:00  -13900  모르는구독
        2024-12-17 12:00  -13900  모르는구독`,
    },
    {
      title: 'a trial of 100 won that turns into a yearly plan after a week',
      ledger: `${everyday}
        2024-10-10 12:00    -100  모르는구독
        2024-10-17 12:00  -99000  모르는구독`,
    },
    {
      title: 'a service everybody knows checks the card with a dollar',
      ledger: `
        2024-10-01   -48.26 USD  TRADER JOE S #605
        2024-10-10    -1.00 USD  ADOBE *CREATIVE CLOUD 408-536-6000
        2024-10-11  -659.88 USD  ADOBE *CREATIVE CLOUD 408-536-6000`,
    },
    {
      title: 'transit gates and a vending machine',
      ledger: `${everyday}
        2024-10-26 08:23  -1500  티머니 지하철
        2024-10-26 08:25  -1500  부산교통공사
        2024-10-26 08:40  -1000  커피자판기
        2024-10-26 08:41  -1000  커피자판기`,
    },
    {
      title: 'a first purchase that happens to be small, and a large one elsewhere',
      ledger: `${everyday}
        2024-10-26 13:01    -2500  동네문구
        2024-10-26 15:00 -1290000  하이마트 잠실점`,
    },
  ],
} satisfies Cases;
