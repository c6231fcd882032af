/** The words of the whole house, by message; a rule's own words live in the rule's folder. */
import type { Catalogue } from '../model/message.js';

export const words = {
  en: {
    // reading: why a document cannot be opened
    'usage.encoding-unknown':
      'no encoding is called {encoding}; common ones are utf-8, windows-949, shift_jis, windows-1252',
    'read.empty': 'the file is empty; download the statement again',
    'read.binary': 'this is neither text, a workbook, a PDF nor a zip archive; export the statement as CSV or Excel',
    'read.damaged': 'the file is cut short or damaged; download it again',
    'read.too-large': 'the file has {count} MB, more than the {limit} MB a statement may have',
    'read.too-many-members':
      'the archive holds {count} files, more than the {limit} that are looked at; unpack it first',
    'read.unpacks-too-large': 'unpacked it would have {count} MB, more than the {limit} MB a statement may have',
    'read.packed-too-tightly':
      'it unpacks to {count} times its size (limit: {limit}), which no statement does; it was not unpacked',
    'read.nested-archives': 'archives inside archives inside archives are not opened; unpack them first',
    'read.archive-empty': 'the archive holds no file',
    'read.too-many-rows': '{count} rows, more than the {limit} a table may have',
    'read.too-many-columns':
      '{count} columns, more than the {limit} a table may have; a stray cell far to the right does this',
    'read.too-many-cells': '{count} cells, more than the {limit} a document may have',
    'read.too-many-pages': '{count} pages, more than the {limit} a statement may have',
    'read.password-needed':
      'it is locked; give its password (often a birth date of 6 digits) at the prompt or in MICRO_AUDIT_PASSWORD',
    'read.password-wrong': 'the password does not open it',
    'read.encryption-unsupported':
      'its encryption cannot be opened here (old RC4 or OpenDocument encryption); save it without a password first',
    'read.pdf-without-text': 'the PDF holds pictures and no text; ask the bank for CSV or Excel',
    'read.workbook-without-rows':
      'no sheet of the workbook holds a row; export the transactions themselves, as CSV or Excel',
    'read.picture': 'a picture, and no amounts are read from pictures; download the statement as CSV, Excel or PDF',
    'read.database': 'the database of an app, which is not opened; export the account from the app as CSV, QIF or OFX',
    'read.program-file':
      'the books of {program}, which only {program} opens; export the account there as CSV, QIF or OFX',
    'read.apple-numbers': 'an Apple Numbers document; in Numbers choose File > Export To > CSV or Excel',
    'read.text-document': 'a document of a word processor, not a table; download the statement as CSV, Excel or PDF',
    'read.packed': 'packed as {kind}; unpack it, and give the file inside',
    'read.protected':
      'locked by {program}, a document protection; open it where it may be opened, and save it without protection',
    'read.bai2':
      'BAI2, a report that banks send to companies, is not read; download the account as CSV, OFX (QFX, QBO) or CAMT',
    'read.login-page':
      'a web page that asks for a password, not a statement: the login ran out, or the statement is locked inside; open it in a browser and save the transactions as CSV or Excel',
    'read.web-page': 'a web page without a table, not a statement; download the transactions as CSV or Excel',
    'read.nul-bytes': 'NUL bytes in the text (lines: {count}; {lines}); they were left out, and the rest was read',
    'read.broken-letters':
      'some letters are broken in {encoding} (lines: {count}; {lines}); if they matter, try another encoding with --encoding',
    'read.mixed-encodings':
      'the file is UTF-8, but some lines are in {encoding} (lines: {count}; {lines}); each was read in its own',
    'read.stray-quotes': 'quotes that never close (lines: {count}; {lines}); those lines were read without quotes',
    'read.xml-malformed': 'the XML breaks off or is malformed at line {line}: {reason}',
    'read.xml-entities': 'the XML defines entities of its own (line {line}); no bank does, so it is not read',
    'read.xml-too-deep':
      'the XML nests more than {limit} levels deep (line {line}); no statement does, so it is not read',

    // importers: what is wrong with a document or a row
    'import.unknown-format':
      'no known format fits this file; its first rows: {rows}. `micro-audit formats` lists what is known; --profile FILE teaches a new one (a first draft: `init --profile FILE`)',
    'import.mostly-unread':
      '{rejected} of {rows} rows could not be read, so that nothing of the file is used; see the rows below, or say how it is written with --profile',
    'import.ambiguous-format': 'several formats fit this file ({formats}); say which with --as FORMAT',
    'import.bad-date':
      '"{text}" is no date of the form this format uses; the row was left out. Correct it in the file, or say how dates are written with --profile',
    'import.bad-amount':
      '"{text}" is no amount in {currency}; the row was left out. Correct it in the file, or say how amounts are written with --profile',
    'import.no-balance-before':
      'did "{text}" come in or go out? No balance stands before this row and its words do not tell, so the row was left out. Add a row with the balance before it, or say which words mean `in` and `out` with --profile FILE (a first draft: `init --profile FILE`)',
    'import.cut-off': 'the row breaks off after {cells} cells; it was left out',
    'import.bad-currency':
      '"{text}" is no currency code; the row was left out. Correct it in the file, or name the currency with --currency',
    'import.bad-json': 'the JSON breaks off or is malformed; export the file again',
    'import.unknown-direction': 'the entry does not say whether money came or went (type "{text}"); it was left out',
    'import.no-year':
      '"{text}" has no year, and nothing in the file names one; put the month into the file name, such as statement_202609.xls, or name a day with --as-of DATE',
    'import.unread-sheet': 'sheet {sheet} holds days and amounts, but its columns are not known; it was not read',
    'import.partly-cancelled':
      'partly cancelled, and the file does not say how much is left: the whole amount was booked',
    'import.ambiguous-amount':
      '"{text}" may be thousands or decimals, and nothing in the file settles it; the row was left out. If the file names no currency, --currency may settle it',
    'import.bad-row': '"{text}" is no entry of this format; the row was left out',
    'import.bad-direction': '"{text}" does not say whether the money came or left; the row was left out',
    'import.bad-balance': 'the balance "{text}" cannot be read; the rows were',
    'import.replaced-date':
      'the posting date "{text}" does not exist or is missing; {date}, printed on the same row, stands in for it',
    'import.mixed-date-order':
      'some dates can only be day/month and others only month/day; rows whose date can be either were left out',
    'import.balance-mismatch':
      'the opening balance and the rows make {computed}, but the closing balance is {stated}: rows are missing or wrong in the file',
    'import.bill-total':
      'the bill prints a total of {printed}, but its items make {computed}: an item is missing or was read wrong',
    'import.carried-over':
      '{amount} is carried over unpaid from an earlier bill; it is booked with that bill and not again',
    'import.truncated': 'the file breaks off here; only what stands before was read. Download it again',
    'import.bank-message': 'the bank answered with message {number}: {text}',
    'import.no-movements':
      'a statement without a single movement; if there were any, download it again for a longer period',
    'import.only-investments':
      'a list of investments: what was bought and sold there is no money booked on an account. Export the register of the bank or card account',
    'import.total-mismatch':
      'the file states a total of {stated}, and its rows make {computed}: rows are missing or wrong in the file',
    'import.count-mismatch':
      'the file states {stated} rows and holds {computed}: rows are missing or doubled in the file',
    'import.floor-limit': 'the file tells only movements of {amount} and more; smaller ones are missing',
    'import.no-rows':
      'the file holds a header and no rows; if there were transactions, download it again over a longer period',
    'import.no-statement': 'the file holds no statement. Download it again, and choose a period with transactions',

    // the reader of tables that nobody has a profile for
    'import.contradicted':
      'the balances that the file prints contradict every way to read its amounts: only {held} of {steps} steps from balance to balance hold. Check the row named here, or say how to read the file with --profile FILE',
    'generic.read':
      'no profile knows this file; it was read by its columns (see what was taken for what with `inspect`)',
    'generic.no-day':
      'no column holds days, so this is no list of transactions; if it is, say how to read it with --profile FILE (a first draft: `init --profile FILE`)',
    'generic.no-year':
      'the days are printed without a year, and nothing else says it; write a profile with `year` (a first draft: `init --profile FILE`) or export the file with full dates',
    'generic.no-amount':
      'no column can be told to hold the amounts; if this is a statement, say which with --profile FILE (a first draft: `init --profile FILE`)',
    'generic.ambiguous-amount':
      'is the amount in "{first}" or in "{second}"? Say which with --profile FILE (a first draft: `init --profile FILE`)',
    'generic.ambiguous-sign':
      'is what "{column}" prints without a minus money in or money out? Nothing in the file settles it; say `"as": "signed"` or `"as": "charge"` with --profile FILE (a first draft: `init --profile FILE`)',
    'generic.ambiguous-direction':
      'which of "{first}" and "{second}" is money in, and what do their signs mean? Say so with --profile FILE (a first draft: `init --profile FILE`)',
    'generic.ambiguous-date-order':
      'is {text} day-month or month-day? No day of "{column}" settles it; say the format with --profile FILE (a first draft: `init --profile FILE`)',
    'generic.ambiguous-decimal':
      'does the mark in {text} divide thousands or cents? Say `"decimal"` with --profile FILE (a first draft: `init --profile FILE`)',
    'generic.unknown-status':
      'what became of the rows that say {words} in "{column}": booked, cancelled, declined or pending? Say so with --profile FILE (a first draft: `init --profile FILE`)',
    'generic.unknown-type':
      'do the rows that say {words} in "{column}" bring money in, or take it out? The amounts have no sign; say so with --profile FILE (a first draft: `init --profile FILE`)',
    'generic.double-entry':
      'this is a ledger of two sides, in which every entry sums to nothing, and no statement; export the transactions of one account',
    'generic.no-direction':
      'nothing in the file says which way the money went, so the signs were read as printed: without a minus, money in. If those are charges, say `"as": "charge"` with --profile FILE (a first draft: `init --profile FILE`)',
    'generic.fee-apart': 'fees stand in a column of their own, "{column}", and were not added to the amounts',

    // what the file itself prints for and against its rows as they were read
    'evidence.balances.for': 'the printed balances follow from the amounts: {held} of {steps}',
    'evidence.balances.against':
      'only {held} of {steps} printed balances follow from the amounts: rows are missing, or were read wrong',
    'evidence.balances-broken.against':
      'not one of {steps} printed balances follows from the amounts: rows are missing, or stand in another order',
    'evidence.total.for': 'the printed total agrees: {stated}',
    'evidence.total.against': 'the file prints a total of {stated}, but its rows come to {computed}',
    'evidence.count.for': 'the printed number of rows agrees: {stated}',
    'evidence.count.against': 'the file says that it has {stated} rows, but {computed} were read',
    'evidence.period.for': 'all rows lie in the printed period, {from} to {to}',
    'evidence.period.against': 'the file prints the period {from} to {to}, but some of its rows lie outside of it',
    'evidence.none': 'the file prints no balance, total or count that proves the reading',

    // what it concluded
    'assume.day-first-sorted': 'days are read as day-month: only so are the rows in order',
    'assume.day-first-dense':
      'days are read as day-month: the other way round, the rows would lie on one day of many months',
    'assume.day-first-dots': 'days are read as day-month, as everywhere where dots are written',
    'assume.day-first-period': 'days are read as day-month: only so do they fit the other days of the file',
    'assume.day-first-convention': 'days are read as day-month, as the language or the currency of the file has it',
    'assume.month-first-sorted': 'days are read as month-day: only so are the rows in order',
    'assume.month-first-dense':
      'days are read as month-day: the other way round, the rows would lie on one day of many months',
    'assume.month-first-period': 'days are read as month-day: only so do they fit the other days of the file',
    'assume.month-first-convention': 'days are read as month-day, as the currency of the file has it',
    'assume.signed-balance': 'the signs are the account holder’s: the balances prove it',
    'assume.signed-words': 'the signs are the account holder’s: the words of the rows agree',
    'assume.signed-direction': 'the signs are the account holder’s: the column of directions agrees',
    'assume.signed-nothing': 'the signs are read as printed; nothing in the file confirms it',
    'assume.charge-balance': 'what is printed without a minus was paid: the balances prove it',
    'assume.charge-words': 'what is printed without a minus was paid: the words of the rows say so',
    'assume.charge-direction': 'what is printed without a minus was paid: the column of directions says so',
    'assume.charge-payments':
      'what is printed without a minus was paid: the few amounts with a minus are payments to the card or refunds',
    'assume.charge-card': 'what is printed without a minus was paid: it is a card’s statement',
    'assume.charge-name': 'what is printed without a minus was paid: the name of the column says so',
    'assume.charge-list':
      'what is printed without a minus was paid: by its title or its columns it is a list of spendings',
    'assume.currency-account': 'the currency is {currency}, after the account number or name',
    'assume.currency-sign':
      'the currency is taken for {currency}, after its sign; if it is another, say so with --currency',
    'assume.currency-language':
      'the currency is taken for {currency}, after the language of the columns; if it is another, say so with --currency',
    'assume.currency-names':
      'the currency is taken for {currency}, after names that only its country’s banks use; if it is another, say so with --currency',
    'assume.currency-country':
      'the currency is taken for {currency}, after the one country that every row names; if it is another, say so with --currency',
    'assume.currency-dates':
      'the currency is taken for {currency}: the file is in English and writes the month before the day; if it is another, say so with --currency',
    'assume.decimal-language': 'the mark before the cents is taken for "{mark}", as the language of the columns has it',

    // why a row is no booked money
    'skip.cancelled': 'cancelled',
    'skip.pending': 'not booked yet',
    'skip.total': 'a total',
    'skip.balance': 'a balance',
    'skip.notice': 'a notice without an amount',
    'skip.header': 'the header, repeated',
    'skip.hidden': 'hidden in the workbook',
    'skip.benefit': 'a discount that the amount already holds',
    'skip.transfer-leg': 'the other leg of a transfer',
    'skip.failed': 'declined or failed',
    'skip.copy': 'a copy of a row of another sheet',
    'skip.points': 'points, no money',
    'skip.investment': 'shares bought, sold or reinvested',
    'skip.zero': 'nothing was charged',
    'skip.elsewhere': 'booked in another statement',
    'skip.part': 'a part of the row above',

    // the draft of a profile: its comments, and what is said beside it
    'draft.head':
      'A format profile for {file}. Try it with `micro-audit inspect {file} --profile THIS-FILE`. The comments show cells of your file: delete them before you hand it on.',
    'draft.head-open':
      'A format profile for {file}. Each "?" is a question; the comment above it says what may stand there. Then try it with `micro-audit inspect {file} --profile THIS-FILE`. The comments show cells of your file: delete them before you hand it on.',
    'draft.columns': 'The columns as a profile calls them ("@3" is the third), and a cell of each:',
    'draft.no-rows': 'The file holds a header and no rows: of a file with rows, more of this can be filled in.',
    'draft.id': 'A name of your own: small letters, digits and -.',
    'draft.account': 'bank, card, carrier (a phone bill), wallet, or ledger (a list of several accounts).',
    'draft.account-and-currency':
      'bank, card, carrier (a phone bill), wallet, or ledger (a list of several accounts). The currency is not known: add a line such as "currency": "EUR".',
    'draft.header': 'Columns that must stand in the header.',
    'draft.no-header': 'This table has no header: its columns are called by their place.',
    'draft.day': 'Which column holds the day? None looks like it. Without days nothing can be audited.',
    'draft.formats':
      'How is a day written? YYYY or YY is the year, MM or M the month, MMM a month in words, DD or D the day: "DD.MM.YYYY".',
    'draft.order': '{text}: is the day first or the month? Write {dayFirst} for the day, {monthFirst} for the month.',
    'draft.year':
      'The days have no year: it is taken from what stands above the table, from the name of the file (statement_202506.csv), or from --as-of DATE.',
    'draft.amount': 'Which column is the amount? It may be one of {columns}.',
    'draft.sign':
      '"signed" where an amount without a minus came in, "charge" where an amount without a minus was paid. (Two columns: { "as": "in-out", "in": COLUMN, "out": COLUMN }.)',
    'draft.status':
      'What became of the rows with these words? "cancelled", "failed" (declined, expired) or "pending"; delete the condition of a word whose rows are booked.',
    'draft.type':
      'Which of {words} bring money in? Words of money that goes out stand in the next line; write every word in one of the two.',
    'draft.in-out': 'Which of "{first}" and "{second}" is money in, and which is money out?',
    'draft.reversals':
      '"{first}" and "{second}" print amounts with and without a minus. true (without quotes): a minus takes back what its column says; false: the sign means nothing.',
    'draft.decimal':
      '{text}: does the mark divide thousands or the cents? "." where a point stands before the cents, "," where a comma does.',
    'draft.description': 'Which columns say who was paid? The first that is not blank is taken.',
    'init.no-table': 'no table was found: no line holds two cells or more. A profile describes tables only.',
    'init.known': 'is read as {format} without a profile; one is needed only where that goes wrong.',
    'init.drafted': 'a profile was drafted, and no line is open. Try it: `micro-audit inspect {path} --profile DRAFT`',
    'init.open':
      'a profile was drafted; fill in the lines with "?": {lines}. Then try it: `micro-audit inspect {path} --profile DRAFT`',

    'talk.read': '{file}: {format}, {encoding}, transactions: {transactions}',

    // explain: a topic's page
    'law.in-force': 'in force',
    'law.not-in-force': 'not in force',
    'law.announced': 'announced',
    'law.withdrawn': 'withdrawn',
    'law.decided': 'court decision',
    'law.since': 'since {day}',
    'law.version': 'text of {day}',
    'law.checked': 'checked {day}',
    'limit.past': 'past',
    'limit.unknown': 'not verified today',
    'limit.share': '{percent}%',
    'limit.days': '{count} days',
    'limit.won': '{amount} KRW',
    'limit.amount': '{amount} {currency}',
    'topic.evidence': 'Evidence {grade}, checked {day}: {source}',

    // usage: what the user asked for and cannot be
    'usage.no-such-path': '{path}: no such file or folder. Check the name; a name with * is matched against files.',
    'usage.empty-folder': '{path}: the folder holds no files. Name a folder with statements, or the files themselves.',
    'usage.terminal-input': '- stands for standard input, but a terminal is there. Pipe a statement into the command.',
    'usage.bad-date': '{text}: not a day. Write it as YYYY-MM-DD.',
    'usage.empty-window': '--since {since} lies after --until {until}. Change one of them.',
    'usage.bad-currency': '{text}: not a currency code. Write three letters, such as KRW or USD.',
    'usage.bad-amount': '{text}: not an amount. Write digits, such as 300000.',
    'usage.unknown-rule': '{rule}: no such rule. `micro-audit explain` lists them.',
    'usage.unknown-topic': '{name}: no such rule or topic. `micro-audit explain` lists them.',
    'usage.file-exists': '{path}: is there already. Move it away first.',
    'usage.unknown-format': '{format}: no such format. `micro-audit formats` lists them.',
    'usage.bad-json': '{path}: not JSON ({reason}).',
    'usage.bad-file': '{path}: {place}: {reason}.',
    'usage.unfilled':
      '{path}: lines with "?" are still to be filled in: {lines}. The comment above each says what may stand there.',

    // what was concluded and not read
    'assume.currency': 'the file names no currency; it is taken to be {currency}, the only one of the other files',
    'assume.year': 'the days have no year; they are taken to lie in the twelve months up to {date}',
    'assume.dollar': 'a bare $ is taken to be {currency}; say --currency CODE if it is another dollar',
    'assume.day-first-by-closeness': 'dates are read as day/month/year: only so do the rows lie close together in time',
    'assume.month-first-by-closeness':
      'dates are read as month/day/year: only so do the rows lie close together in time',
    'assume.month-first-by-habit':
      'dates could be day/month or month/day; they are read as month/day/year, as Quicken writes them',
    'assume.register-of-bank': 'the file does not say what kind of account this is; it is taken for a bank account',
    'assume.unsigned-charges':
      'no amount of the statement has a sign; what the bank calls a debit is taken as money that left',
  },
  ko: {
    'usage.encoding-unknown':
      '{encoding}: 그런 인코딩은 없습니다. 흔히 쓰는 것은 utf-8, windows-949, shift_jis, windows-1252입니다',
    'read.empty': '빈 파일입니다. 명세서를 다시 내려받아 주세요',
    'read.binary': '텍스트, 엑셀, PDF, zip 가운데 어느 것도 아닙니다. 명세서를 CSV나 엑셀로 내려받아 주세요',
    'read.damaged': '파일이 잘렸거나 손상되었습니다. 다시 내려받아 주세요',
    'read.too-large': '파일이 {count}MB로, 명세서 한도인 {limit}MB를 넘습니다',
    'read.too-many-members': '압축 파일에 파일이 {count}개 있습니다(한도 {limit}개). 먼저 압축을 풀어 주세요',
    'read.unpacks-too-large': '압축을 풀면 {count}MB로, 명세서 한도인 {limit}MB를 넘습니다',
    'read.packed-too-tightly':
      '압축을 풀면 {count}배로 커집니다(한도 {limit}배). 명세서에서는 없는 일이라 풀지 않았습니다',
    'read.nested-archives': '여러 겹으로 압축된 파일은 열지 않습니다. 먼저 압축을 풀어 주세요',
    'read.archive-empty': '압축 파일 안에 파일이 없습니다',
    'read.too-many-rows': '행이 {count}개로, 표의 한도인 {limit}개를 넘습니다',
    'read.too-many-columns':
      '열이 {count}개로, 표의 한도인 {limit}개를 넘습니다. 오른쪽 멀리 남은 셀 하나 때문일 수 있습니다',
    'read.too-many-cells': '셀이 {count}개로, 문서의 한도인 {limit}개를 넘습니다',
    'read.too-many-pages': '{count}쪽으로, 명세서 한도인 {limit}쪽을 넘습니다',
    'read.password-needed':
      '잠긴 파일입니다. 비밀번호(흔히 생년월일 6자리)를 물을 때 입력하거나 MICRO_AUDIT_PASSWORD로 알려 주세요',
    'read.password-wrong': '비밀번호가 맞지 않습니다',
    'read.encryption-unsupported':
      '여기서는 풀 수 없는 암호화입니다(옛 RC4 또는 OpenDocument 암호화). 먼저 암호 없이 저장해 주세요',
    'read.pdf-without-text': 'PDF에 글자가 없고 그림만 있습니다. CSV나 엑셀로 내려받아 주세요',
    'read.workbook-without-rows': '통합 문서의 어느 시트에도 행이 없습니다. 거래 내역을 CSV나 엑셀로 내려받아 주세요',
    'read.picture': '그림 파일입니다. 그림에서는 금액을 읽지 않습니다. 명세서를 CSV, 엑셀, PDF로 내려받아 주세요',
    'read.database': '앱의 데이터베이스 파일이라 열지 않습니다. 앱에서 계좌를 CSV, QIF, OFX로 내보내 주세요',
    'read.program-file': '{program}에서만 열리는 장부 파일입니다. {program}에서 계좌를 CSV, QIF, OFX로 내보내 주세요',
    'read.apple-numbers':
      '애플 Numbers 문서입니다. Numbers에서 파일 > 다음으로 내보내기 > CSV 또는 Excel을 골라 주세요',
    'read.text-document': '표가 아니라 워드 프로세서 문서입니다. 명세서를 CSV, 엑셀, PDF로 내려받아 주세요',
    'read.packed': '{kind}로 압축된 파일입니다. 압축을 풀고 안에 있는 파일을 지정해 주세요',
    'read.protected':
      '{program} 문서 보안으로 잠긴 파일입니다. 열람 권한이 있는 PC에서 열어 보안을 해제하고 저장해 주세요',
    'read.bai2':
      '은행이 기업에 보내는 BAI2 보고서라 읽지 않습니다. 계좌 거래를 CSV, OFX(QFX, QBO), CAMT로 내려받아 주세요',
    'read.login-page':
      '명세서가 아니라 비밀번호를 묻는 웹 페이지입니다. 로그인이 풀렸거나 명세서가 안에 잠겨 있습니다. 브라우저에서 열어 거래 내역을 CSV나 엑셀로 저장해 주세요',
    'read.web-page': '명세서가 아니라 표가 없는 웹 페이지입니다. 거래 내역을 CSV나 엑셀로 내려받아 주세요',
    'read.nul-bytes': '텍스트에 NUL 바이트가 있습니다({count}줄: {lines}). 그 바이트만 빼고 읽었습니다',
    'read.broken-letters':
      '{encoding}로 읽을 수 없는 글자가 있습니다({count}줄: {lines}). 중요한 부분이라면 --encoding으로 다른 인코딩을 시도해 보세요',
    'read.mixed-encodings':
      'UTF-8 파일인데 일부 줄이 {encoding}입니다({count}줄: {lines}). 줄마다 제 인코딩으로 읽었습니다',
    'read.stray-quotes': '닫히지 않은 따옴표가 있습니다({count}줄: {lines}). 그 줄은 따옴표 없이 읽었습니다',
    'read.xml-malformed': 'XML이 {line}번째 줄에서 끊기거나 잘못되었습니다: {reason}',
    'read.xml-entities': 'XML이 자체 엔티티를 정의합니다({line}번째 줄). 은행 명세서에는 없는 것이라 읽지 않습니다',
    'read.xml-too-deep': 'XML이 {limit}단계보다 깊습니다({line}번째 줄). 은행 명세서에는 없는 것이라 읽지 않습니다',

    'import.unknown-format':
      '알려진 형식과 맞지 않는 파일입니다. 처음 몇 행: {rows}. `micro-audit formats`로 아는 형식을 볼 수 있고, --profile 파일로 새 형식을 알려 줄 수 있습니다(초안: `init --profile 파일`)',
    'import.mostly-unread':
      '{rows}개 행 가운데 {rejected}개를 읽을 수 없어 이 파일은 쓰지 않았습니다. 아래 행을 확인하거나 --profile로 형식을 알려 주세요',
    'import.ambiguous-format': '여러 형식에 맞는 파일입니다({formats}). --as 형식으로 하나를 지정해 주세요',
    'import.bad-date':
      '"{text}": 이 형식의 날짜로 읽을 수 없어 이 행을 제외했습니다. 파일에서 고치거나 --profile로 날짜 형식을 알려 주세요',
    'import.bad-amount':
      '"{text}": {currency} 금액으로 읽을 수 없어 이 행을 제외했습니다. 파일에서 고치거나 --profile로 금액 형식을 알려 주세요',
    'import.no-balance-before':
      '"{text}": 들어온 돈인가요, 나간 돈인가요? 이 행 앞에 잔액이 없고 내용으로도 알 수 없어 이 행을 제외했습니다. 그 전 잔액이 적힌 행을 넣거나, --profile 파일에 어떤 말이 `in`이고 `out`인지 적어 주세요(초안: `init --profile 파일`)',
    'import.cut-off': '행이 {cells}칸에서 끊겨 이 행을 제외했습니다',
    'import.bad-currency':
      '"{text}": 통화 코드가 아니어서 이 행을 제외했습니다. 파일에서 고치거나 --currency로 통화를 알려 주세요',
    'import.bad-json': 'JSON이 중간에 끊겼거나 형식이 잘못되었습니다. 파일을 다시 내려받아 주세요',
    'import.unknown-direction': '입금인지 출금인지 알 수 없는 거래여서(유형 "{text}") 제외했습니다',
    'import.no-year':
      '"{text}": 연도가 없고 파일에도 연도가 없습니다. 명세서_202609.xls처럼 파일 이름에 연월을 넣거나 --as-of 날짜로 알려 주세요',
    'import.unread-sheet': '{sheet} 시트에 날짜와 금액이 있지만 열의 뜻을 알 수 없어 읽지 않았습니다',
    'import.partly-cancelled': '부분 취소된 거래인데 남은 금액이 파일에 없어 전체 금액으로 기록했습니다',
    'import.ambiguous-amount':
      '"{text}": 천 단위 구분인지 소수점인지 파일만으로는 알 수 없어 이 행을 제외했습니다. 통화가 적혀 있지 않은 파일이라면 --currency로 지정해 주세요',
    'import.bad-row': '"{text}": 이 형식의 거래 기록이 아니어서 이 행을 제외했습니다',
    'import.bad-direction': '"{text}": 입금인지 출금인지 알 수 없어 이 행을 제외했습니다',
    'import.bad-balance': '잔액 "{text}"을(를) 읽을 수 없습니다. 거래 행은 읽었습니다',
    'import.replaced-date': '거래일 "{text}"이(가) 없거나 존재하지 않는 날짜라서, 같은 행에 적힌 {date}을 썼습니다',
    'import.mixed-date-order':
      '일/월 순서로만 읽히는 날짜와 월/일 순서로만 읽히는 날짜가 섞여 있어, 어느 쪽인지 알 수 없는 행을 제외했습니다',
    'import.balance-mismatch':
      '시작 잔액에 거래를 더하면 {computed}인데 적힌 마감 잔액은 {stated}입니다. 파일에 빠졌거나 잘못된 행이 있습니다',
    'import.bill-total':
      '청구서에 적힌 합계는 {printed}인데 항목을 더하면 {computed}입니다. 빠졌거나 잘못 읽은 항목이 있습니다',
    'import.carried-over':
      '지난 청구서에서 넘어온 미납액 {amount}은(는) 그 달 청구서에 이미 기록되므로 다시 더하지 않았습니다',
    'import.truncated': '파일이 여기서 끊깁니다. 그 앞까지만 읽었습니다. 다시 내려받아 주세요',
    'import.bank-message': '은행의 응답 {number}: {text}',
    'import.no-movements': '거래가 하나도 없는 명세서입니다. 거래가 있었다면 기간을 넓혀 다시 내려받아 주세요',
    'import.only-investments':
      '투자 거래 목록입니다. 여기에 적힌 매매는 계좌의 입출금이 아닙니다. 은행 계좌나 카드의 거래 내역을 내보내 주세요',
    'import.total-mismatch':
      '파일에 적힌 합계는 {stated}인데 거래를 더하면 {computed}입니다. 파일에 빠졌거나 잘못된 행이 있습니다',
    'import.count-mismatch':
      '파일에 적힌 건수는 {stated}건인데 실제로는 {computed}건입니다. 파일에 빠졌거나 중복된 행이 있습니다',
    'import.floor-limit': '{amount} 이상인 거래만 들어 있는 파일입니다. 그보다 작은 거래는 빠져 있습니다',
    'import.no-rows': '머리글만 있고 거래가 없는 파일입니다. 거래가 있었다면 기간을 넓혀 다시 내려받아 주세요',
    'import.no-statement': '명세서가 들어 있지 않은 파일입니다. 거래가 있는 기간을 골라 다시 내려받아 주세요',

    'import.contradicted':
      '파일에 적힌 잔액이 금액을 어떻게 읽어도 맞지 않습니다. 잔액 {steps}번 중 {held}번만 이어집니다. 표시한 행을 확인하거나 --profile FILE로 읽는 방법을 알려 주세요',
    'generic.read':
      '등록된 형식이 아니어서 열을 보고 읽었습니다(어느 열을 무엇으로 읽었는지는 `inspect`로 볼 수 있습니다)',
    'generic.no-day':
      '날짜가 든 열이 없어 거래 내역으로 볼 수 없습니다. 거래 내역이 맞다면 --profile 파일로 읽는 법을 알려 주세요(초안: `init --profile 파일`)',
    'generic.no-year':
      '날짜에 연도가 없고 다른 곳에서도 알 수 없습니다. 프로필에 `year`를 적거나(초안: `init --profile 파일`) 연도가 있는 날짜로 다시 내려받아 주세요',
    'generic.no-amount':
      '금액이 든 열을 알 수 없습니다. 거래 내역이 맞다면 --profile 파일로 알려 주세요(초안: `init --profile 파일`)',
    'generic.ambiguous-amount':
      '금액이 "{first}"인가요, "{second}"인가요? --profile 파일로 알려 주세요(초안: `init --profile 파일`)',
    'generic.ambiguous-sign':
      '"{column}"에서 빼기 표시가 없는 금액은 들어온 돈인가요, 나간 돈인가요? 파일만으로는 알 수 없습니다. --profile 파일에 `"as": "signed"` 또는 `"as": "charge"`를 적어 주세요(초안: `init --profile 파일`)',
    'generic.ambiguous-direction':
      '"{first}"와(과) "{second}" 가운데 들어온 돈은 어느 쪽이고, 부호는 무엇을 뜻하나요? --profile 파일로 알려 주세요(초안: `init --profile 파일`)',
    'generic.ambiguous-date-order':
      '{text}: 일-월 순서인가요, 월-일 순서인가요? "{column}" 열의 날짜만으로는 알 수 없습니다. --profile 파일에 형식을 적어 주세요(초안: `init --profile 파일`)',
    'generic.ambiguous-decimal':
      '{text}: 이 표시는 천 단위인가요, 소수점인가요? --profile 파일에 `"decimal"`을 적어 주세요(초안: `init --profile 파일`)',
    'generic.unknown-status':
      '"{column}" 열에 {words}라고 적힌 거래는 승인된 것인가요, 취소·거절·대기인가요? --profile FILE로 알려 주세요 (초안: `init --profile FILE`)',
    'generic.unknown-type':
      '"{column}" 열에 {words}라고 적힌 거래는 들어온 돈인가요, 나간 돈인가요? 금액에 부호가 없습니다. --profile FILE로 알려 주세요 (초안: `init --profile FILE`)',
    'generic.double-entry':
      '모든 분개의 합이 0인 복식 장부이며 거래 내역이 아닙니다. 계좌 하나의 거래 내역을 내려받아 주세요',
    'generic.no-direction':
      '돈의 방향을 알려 주는 것이 없어 부호를 적힌 대로 읽었습니다(빼기가 없으면 들어온 돈). 쓴 돈이라면 --profile 파일에 `"as": "charge"`를 적어 주세요(초안: `init --profile 파일`)',
    'generic.fee-apart': '수수료가 따로 "{column}" 열에 있으며 금액에 더하지 않았습니다',

    'evidence.balances.for': '적힌 잔액 {steps}개 가운데 {held}개가 금액과 맞습니다',
    'evidence.balances.against':
      '적힌 잔액 {steps}개 가운데 {held}개만 금액과 맞습니다. 빠진 행이 있거나 잘못 읽었습니다',
    'evidence.balances-broken.against':
      '적힌 잔액 {steps}개 가운데 금액과 맞는 것이 하나도 없습니다. 빠진 거래가 있거나 순서가 다릅니다',
    'evidence.total.for': '적힌 합계가 맞습니다: {stated}',
    'evidence.total.against': '파일에 적힌 합계는 {stated}인데 거래를 더하면 {computed}입니다',
    'evidence.count.for': '적힌 건수가 맞습니다: {stated}건',
    'evidence.count.against': '파일에 적힌 건수는 {stated}건인데 읽은 거래는 {computed}건입니다',
    'evidence.period.for': '모든 거래가 적힌 기간({from} ~ {to}) 안에 있습니다',
    'evidence.period.against': '파일에 적힌 기간은 {from} ~ {to}인데 기간 밖의 거래가 있습니다',
    'evidence.none': '잔액, 합계, 건수처럼 읽은 내용을 확인해 줄 것이 파일에 없습니다',

    'assume.day-first-sorted': '날짜를 일-월 순서로 읽었습니다. 그래야 행이 날짜순입니다',
    'assume.day-first-dense': '날짜를 일-월 순서로 읽었습니다. 반대로 읽으면 여러 달의 같은 날에만 거래가 있게 됩니다',
    'assume.day-first-dots': '날짜를 일-월 순서로 읽었습니다. 점으로 쓰는 나라는 모두 그렇습니다',
    'assume.day-first-period': '날짜를 일-월 순서로 읽었습니다. 그래야 파일의 다른 날짜와 맞습니다',
    'assume.day-first-convention': '파일의 언어나 통화의 관례대로 날짜를 일-월 순서로 읽었습니다',
    'assume.month-first-sorted': '날짜를 월-일 순서로 읽었습니다. 그래야 행이 날짜순입니다',
    'assume.month-first-dense':
      '날짜를 월-일 순서로 읽었습니다. 반대로 읽으면 여러 달의 같은 날에만 거래가 있게 됩니다',
    'assume.month-first-period': '날짜를 월-일 순서로 읽었습니다. 그래야 파일의 다른 날짜와 맞습니다',
    'assume.month-first-convention': '파일 통화의 관례대로 날짜를 월-일 순서로 읽었습니다',
    'assume.signed-balance': '부호를 예금주 기준으로 읽었습니다. 잔액으로 확인됩니다',
    'assume.signed-words': '부호를 예금주 기준으로 읽었습니다. 거래 내용과 맞습니다',
    'assume.signed-direction': '부호를 예금주 기준으로 읽었습니다. 입출금 구분과 맞습니다',
    'assume.signed-nothing': '부호를 적힌 대로 읽었습니다. 파일에 근거는 없습니다',
    'assume.charge-balance': '빼기 표시가 없는 금액을 쓴 돈으로 읽었습니다. 잔액으로 확인됩니다',
    'assume.charge-words': '빼기 표시가 없는 금액을 쓴 돈으로 읽었습니다. 거래 내용과 맞습니다',
    'assume.charge-direction': '빼기 표시가 없는 금액을 쓴 돈으로 읽었습니다. 입출금 구분과 맞습니다',
    'assume.charge-payments':
      '빼기 표시가 없는 금액을 쓴 돈으로 읽었습니다. 빼기 표시가 있는 몇 건은 카드 대금 납부나 환불입니다',
    'assume.charge-card': '빼기 표시가 없는 금액을 쓴 돈으로 읽었습니다. 카드 내역입니다',
    'assume.charge-name': '빼기 표시가 없는 금액을 쓴 돈으로 읽었습니다. 열 이름이 그렇습니다',
    'assume.charge-list': '빼기 표시가 없는 금액을 쓴 돈으로 읽었습니다. 제목이나 열 이름으로 보아 쓴 내역입니다',
    'assume.currency-account': '계좌번호나 계좌 이름에 따라 통화를 {currency}로 보았습니다',
    'assume.currency-sign': '통화 기호에 따라 통화를 {currency}로 보았습니다. 다르다면 --currency로 알려 주세요',
    'assume.currency-language':
      '열 이름의 언어에 따라 통화를 {currency}로 보았습니다. 다르다면 --currency로 알려 주세요',
    'assume.currency-names':
      '그 나라 은행만 쓰는 열 이름에 따라 통화를 {currency}로 보았습니다. 다르다면 --currency로 알려 주세요',
    'assume.currency-country':
      '모든 행에 적힌 하나의 나라에 따라 통화를 {currency}로 보았습니다. 다르다면 --currency로 알려 주세요',
    'assume.currency-dates':
      '영어이고 월을 일보다 먼저 쓰므로 통화를 {currency}로 보았습니다. 다르다면 --currency로 알려 주세요',
    'assume.decimal-language': '열 이름의 언어에 따라 소수점 표시를 "{mark}"로 보았습니다',

    'skip.cancelled': '취소된 거래',
    'skip.pending': '아직 확정되지 않은 거래',
    'skip.total': '합계 행',
    'skip.balance': '잔액 행',
    'skip.notice': '금액이 없는 안내 행',
    'skip.header': '반복된 머리글',
    'skip.hidden': '통합 문서에서 숨긴 행',
    'skip.benefit': '이미 금액에 반영된 할인',
    'skip.transfer-leg': '이체의 반대쪽 기록',
    'skip.failed': '거절되었거나 실패한 거래',
    'skip.copy': '다른 시트에 있는 행의 사본',
    'skip.points': '포인트(현금 아님)',
    'skip.investment': '주식·펀드 거래',
    'skip.zero': '청구된 금액 없음',
    'skip.elsewhere': '다른 명세서에 기록되는 거래',
    'skip.part': '위 행 금액의 내역',

    'draft.head':
      '{file}의 형식 프로필입니다. `micro-audit inspect {file} --profile 이-파일`로 확인해 보세요. 주석에 파일의 내용이 있으니, 다른 사람에게 주기 전에 지워 주세요.',
    'draft.head-open':
      '{file}의 형식 프로필입니다. "?"는 답해야 할 질문이고, 무엇을 적을지는 바로 위 주석에 있습니다. 다 채우면 `micro-audit inspect {file} --profile 이-파일`로 확인해 보세요. 주석에 파일의 내용이 있으니, 다른 사람에게 주기 전에 지워 주세요.',
    'draft.columns': '프로필에서 부르는 열 이름("@3"은 세 번째 열)과 그 열의 한 칸:',
    'draft.no-rows': '머리글만 있고 거래가 없는 파일입니다. 거래가 있는 파일로 초안을 만들면 더 많이 채워집니다.',
    'draft.id': '원하는 이름. 영문 소문자, 숫자, -만 씁니다.',
    'draft.account': 'bank(은행), card(카드), carrier(휴대폰 요금), wallet(간편결제), ledger(여러 계좌의 거래 목록).',
    'draft.account-and-currency':
      'bank(은행), card(카드), carrier(휴대폰 요금), wallet(간편결제), ledger(여러 계좌의 거래 목록). 통화를 알 수 없으니 "currency": "KRW" 같은 줄을 넣어 주세요.',
    'draft.header': '머리글에 있어야 하는 열.',
    'draft.no-header': '머리글이 없는 표라서 열을 순서로 부릅니다.',
    'draft.day': '날짜는 어느 열인가요? 날짜로 보이는 열이 없습니다. 날짜가 없으면 점검할 수 없습니다.',
    'draft.formats':
      '날짜를 어떻게 적나요? YYYY·YY는 연도, MM·M은 월, MMM은 글자로 쓴 월, DD·D는 일입니다. 예: "YYYY.MM.DD"',
    'draft.order': '{text}: 일이 먼저인가요, 월이 먼저인가요? 일이 먼저면 {dayFirst}, 월이 먼저면 {monthFirst}.',
    'draft.year':
      '날짜에 연도가 없습니다. 표 위의 글, 파일 이름(명세서_202506.csv), --as-of 날짜에서 연도를 가져옵니다.',
    'draft.amount': '금액은 어느 열인가요? 후보: {columns}',
    'draft.sign':
      '빼기 표시가 없는 금액이 들어온 돈이면 "signed", 쓴 돈이면 "charge". (열이 둘이면 { "as": "in-out", "in": 입금 열, "out": 출금 열 })',
    'draft.status':
      '이 말이 적힌 거래는 어떻게 되었나요? "cancelled"(취소), "failed"(거절·만료), "pending"(대기). 승인된 거래라면 그 조건을 지우세요.',
    'draft.type':
      '{words} 가운데 들어온 돈은 무엇인가요? 나간 돈을 뜻하는 말은 다음 줄에 있습니다. 모든 말을 둘 중 하나에 적어 주세요.',
    'draft.in-out': '"{first}"와(과) "{second}" 가운데 들어온 돈은 어느 쪽이고 나간 돈은 어느 쪽인가요?',
    'draft.reversals':
      '"{first}"와(과) "{second}" 열에는 빼기 표시가 있는 금액과 없는 금액이 섞여 있습니다. 빼기가 그 열의 거래를 되돌린다는 뜻이면 true(따옴표 없이), 부호에 뜻이 없으면 false.',
    'draft.decimal': '{text}: 이 표시는 천 단위인가요, 소수점인가요? 소수점이 점이면 ".", 쉼표면 ",".',
    'draft.description': '거래처가 적힌 열은 무엇인가요? 비어 있지 않은 첫 열을 씁니다.',
    'init.no-table': '표를 찾지 못했습니다. 칸이 둘 이상인 줄이 없습니다. 프로필은 표에만 쓸 수 있습니다.',
    'init.known': '프로필 없이도 {format} 형식으로 읽습니다. 잘못 읽을 때만 프로필이 필요합니다.',
    'init.drafted': '프로필 초안을 만들었습니다. 채울 줄은 없습니다. 확인: `micro-audit inspect {path} --profile 초안`',
    'init.open':
      '프로필 초안을 만들었습니다. "?"가 있는 줄을 채워 주세요: {lines}행. 그다음 확인: `micro-audit inspect {path} --profile 초안`',

    'talk.read': '{file}: {format}, {encoding}, 거래 {transactions}건',

    'law.in-force': '시행 중',
    'law.not-in-force': '시행되지 않음',
    'law.announced': '예고됨',
    'law.withdrawn': '철회됨',
    'law.decided': '판례',
    'law.since': '{day}부터',
    'law.version': '{day} 시행 본문',
    'law.checked': '{day} 확인',
    'limit.past': '과거',
    'limit.unknown': '현재 여부 미확인',
    'limit.share': '{percent}%',
    'limit.days': '{count}일',
    'limit.won': '{amount}원',
    'limit.amount': '{amount} {currency}',
    'topic.evidence': '근거 등급 {grade}, {day} 확인: {source}',

    'usage.no-such-path':
      '{path}: 파일이나 폴더가 없습니다. 이름을 확인해 주세요(*가 든 이름은 파일 이름과 맞춰 봅니다).',
    'usage.empty-folder': '{path}: 폴더에 파일이 없습니다. 명세서가 든 폴더나 파일을 지정해 주세요.',
    'usage.terminal-input': '-는 표준 입력을 뜻합니다. 명세서를 파이프로 넘겨 주세요.',
    'usage.bad-date': '{text}: 날짜가 아닙니다. YYYY-MM-DD로 써 주세요.',
    'usage.empty-window': '--since {since}이(가) --until {until}보다 뒤입니다. 둘 중 하나를 고쳐 주세요.',
    'usage.bad-currency': '{text}: 통화 코드가 아닙니다. KRW, USD처럼 세 글자로 써 주세요.',
    'usage.bad-amount': '{text}: 금액이 아닙니다. 300000처럼 숫자로 써 주세요.',
    'usage.unknown-rule': '{rule}: 그런 규칙이 없습니다. `micro-audit explain`으로 목록을 볼 수 있습니다.',
    'usage.unknown-topic': '{name}: 그런 규칙이나 주제가 없습니다. `micro-audit explain`으로 목록을 볼 수 있습니다.',
    'usage.file-exists': '{path}: 이미 있습니다. 먼저 다른 곳으로 옮겨 주세요.',
    'usage.unknown-format': '{format}: 그런 형식이 없습니다. `micro-audit formats`로 목록을 볼 수 있습니다.',
    'usage.bad-json': '{path}: JSON이 아닙니다({reason}).',
    'usage.bad-file': '{path}: {place}: {reason}.',
    'usage.unfilled':
      '{path}: "?"가 있는 줄을 아직 채우지 않았습니다: {lines}행. 무엇을 적을지는 바로 위 주석에 있습니다.',

    'assume.currency': '파일에 통화가 적혀 있지 않아, 다른 파일들의 유일한 통화인 {currency}로 보았습니다',
    'assume.year': '연도가 없는 날짜를 {date}까지의 열두 달 안의 날짜로 보았습니다',
    'assume.dollar': '통화 이름 없는 $는 {currency}로 보았습니다. 다른 달러라면 --currency로 지정해 주세요',
    'assume.day-first-by-closeness': '날짜를 일/월/연 순서로 읽었습니다. 그래야 거래일이 서로 가깝게 모입니다',
    'assume.month-first-by-closeness': '날짜를 월/일/연 순서로 읽었습니다. 그래야 거래일이 서로 가깝게 모입니다',
    'assume.month-first-by-habit':
      '날짜가 일/월인지 월/일인지 파일만으로는 알 수 없어, Quicken의 방식대로 월/일/연으로 읽었습니다',
    'assume.register-of-bank': '어떤 계좌인지 파일에 적혀 있지 않아 은행 계좌로 보았습니다',
    'assume.unsigned-charges': '금액에 부호가 없어, 은행이 출금(DEBIT)이라 한 거래를 나간 돈으로 보았습니다',
  },
} satisfies Catalogue;

/** How an arg is said, whatever message it stands in. */
export const argWords = {
  en: {
    'delay.same-day': 'the same day',
    'delay.minutes': '{count} min later',
    'delay.hours': '{count} hours later',
    'delay.day': 'a day later',
    'delay.days': '{count} days later',
    'phrases.between': '; ',
    'month.1': 'January {year}',
    'month.2': 'February {year}',
    'month.3': 'March {year}',
    'month.4': 'April {year}',
    'month.5': 'May {year}',
    'month.6': 'June {year}',
    'month.7': 'July {year}',
    'month.8': 'August {year}',
    'month.9': 'September {year}',
    'month.10': 'October {year}',
    'month.11': 'November {year}',
    'month.12': 'December {year}',
  },
  ko: {
    'delay.same-day': '같은 날',
    'delay.minutes': '{count}분 뒤',
    'delay.hours': '{count}시간 뒤',
    'delay.day': '하루 뒤',
    'delay.days': '{count}일 뒤',
    'phrases.between': ', ',
    'month.1': '{year}년 1월',
    'month.2': '{year}년 2월',
    'month.3': '{year}년 3월',
    'month.4': '{year}년 4월',
    'month.5': '{year}년 5월',
    'month.6': '{year}년 6월',
    'month.7': '{year}년 7월',
    'month.8': '{year}년 8월',
    'month.9': '{year}년 9월',
    'month.10': '{year}년 10월',
    'month.11': '{year}년 11월',
    'month.12': '{year}년 12월',
  },
} satisfies Catalogue;
