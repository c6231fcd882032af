/** Codes that are longer than a word, or stuck to one: each with an example and a quick sign that it may be there. */
interface RunningCode {
  /** Folded text that holds one. */
  readonly example: string;
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*';

export const RUNNING_CODES: readonly RunningCode[] = [
  // References
  { example: 'acme payroll ppd id: 464520285', sign: /id:/, pattern: /\b(?:ppd|web|ccd|tel|pos)? ?id: ?\S+/g },
  {
    example: 'gym ref no. ab1234',
    sign: /\d/,
    pattern:
      /\b(?:conf|ref|reference|trace|trans|inv|invoice|order|acct|auth)(?:\.|#|:| no\.?| number| id)+ ?[a-z]*\d\S*/g,
  },
  // What follows on US transfers and SEPA debits is the payer's own name and the mandate.
  {
    example: 'netflix eref+p12 mref+x9',
    sign: /[:+]/,
    pattern: /\b(?:indn:|co id:|end to end id:|(?:eref|mref|kref|cred|abwa)[:+]).*$/g,
  },
  { example: 'verizon des:paymentrec', sign: /des:|svwz/, pattern: /\b(?:des:|svwz\+)/g },
  { example: 'franprix cb*0000', sign: /cb/, pattern: /\bcb(?:[:*]? ?\*?\d+|$)/g },
  { example: 'amazon seattle<br/>ballpoint pens', sign: /br/, pattern: /(?:<|&lt;)br.*$/g },
  {
    example: 'youtubepremium g.co/helppay#',
    sign: /\//,
    pattern: /\b(?:g\.co|amzn\.com|help\.[a-z]+\.[a-z]+|bit\.ly)\/\S*/g,
  },
  { example: 'cvs/pharmacy #01234', sign: /\d/, pattern: /(?:#|\bno\. ?|\bstore #? ?)\d+\b/g },

  // Phones
  {
    example: 'netflix.com 866-579-7172',
    sign: /\d{4}/,
    pattern: /(?:\+\d{1,3}[ -.]?)?\(?\b\d{2,4}\)?[-. ]\d{3,4}[-. ]\d{4}\b/g,
  },
  { example: 'spotify usa 877-7781161', sign: /\d{7}/, pattern: /\b\d{3}-\d{7}\b/g },
  { example: '정수기 1588-1234', sign: /-\d{4}/, pattern: /\b1[5-9]\d{2}-\d{4}\b/g },

  // Days and months
  {
    example: '렌탈료 2024-09-15',
    sign: /\d{4}[-./]/,
    pattern: /\b(?:19|20)\d{2}[-./](?:0?[1-9]|1[0-2])(?:[-./]\d{1,2})?\b/g,
  },
  { example: 'costco 09/24', sign: /\d[/.]\d/, pattern: /\b\d{2}[/.]\d{2}(?:[/.](?:\d{2}){1,2})?(?= |$)/g },
  { example: 'costco 9/4/2024', sign: /\/\d/, pattern: /\b\d{1,2}\/\d{1,2}\/(?:\d{2}){1,2}\b/g },
  { example: 'rent sep 2024', sign: /\d/, pattern: new RegExp(`\\b(?:\\d{1,2} )?${MONTH} '?(?:20)?\\d{2}\\b`, 'g') },
  { example: 'atm 22sep24', sign: /\d/, pattern: new RegExp(`\\b\\d{1,2} ?${MONTH} ?(?:20)?\\d{2}\\b`, 'g') },
  { example: '아파트관리비 2024년 9월분', sign: /년/, pattern: /(?:20)?\d{2}년 ?(?:0?[1-9]|1[0-2])월분?/g },
  { example: 'skt9월분통신요금', sign: /월분/, pattern: /(?<!\d)(?:0?[1-9]|1[0-2])월분/g },
  {
    example: '정수기렌탈료(10월)',
    sign: /월/,
    pattern: /\(?\b(?:0?[1-9]|1[0-2])월(?:호)?(?![가-힣])(?: ?\d{1,2}일)?\)?/g,
  },
  // The number of the card of an Austrian account, and the day: "k1 16.09."
  {
    example: 'lidl dankt k1 17.10. 18:10',
    sign: /\d\.(?: |$)/,
    pattern: /(?:\bk\d )?\b\d{2}\.\d{2}\.(?:\d{2}){0,2}(?= |$)/g,
  },
  { example: 'lidl dankt 18:10', sign: /\d:\d/, pattern: /\b\d{1,2}:\d{2}(?::\d{2})?\b/g },
  { example: 'betaling 9.34 uur', sign: /uur/, pattern: /\b\d{1,2}\.\d{2} uur\b/g },

  // Amounts
  {
    example: 'pos 23,55 at spar',
    sign: /\d[.,]\d\d/,
    pattern: /(?<= |^)\d{1,3}(?:[.,]?\d{3})*[.,]\d{2}(?= |$)(?: (?:at|de|nl|be|fr|eur|usd|gbp)\b)?/g,
  },
  { example: '스타벅스 4,500원', sign: /,\d{3}/, pattern: /(?<=[가-힣) ])\d{1,3}(?:,\d{3})+원?(?= |$)/g },
  { example: '스타벅스 4500원', sign: /\d원/, pattern: /(?<=[가-힣) ])\d{4,}원(?= |$)/g },

  // Glued by a fixed width, or hung on a word
  { example: '한국전력공사12345678', sign: /\d{5}/, pattern: /(?<=[가-힣)])\d{5,}(?!\d)/g },
  { example: 'lobster joint 542929new york', sign: /\d[a-z]/, pattern: /(?<= )(?:\d{4,}|0)(?=[a-z]{3,}\b)/g },
  { example: 'charges for transfer-174549828', sign: /[-/]\d{5}/, pattern: /(?<=[a-z])[-/]\d{5,}\b/g },
];
