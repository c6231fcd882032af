/** The words of the whole house, by message; a rule's own words live in the rule's folder. */
import type { Catalogue } from '../model/message.js';

export const words = {
  en: {
    // reading: why a document cannot be opened
    'usage.encoding-unknown':
      'no encoding is called {encoding}; common ones are utf-8, windows-949, shift_jis, windows-1252',
    'read.broken-letters':
      'some letters are broken in {encoding} (lines: {count}; {lines}); if they matter, try another encoding with --encoding',
    'read.mixed-encodings':
      'the file is UTF-8, but some lines are in {encoding} (lines: {count}; {lines}); each was read in its own',
    'read.xml-malformed': 'the XML breaks off or is malformed at line {line}: {reason}',
    'read.xml-entities': 'the XML defines entities of its own (line {line}); no bank does, so it is not read',
    'read.xml-too-deep':
      'the XML nests more than {limit} levels deep (line {line}); no statement does, so it is not read',
  },
  ko: {
    'usage.encoding-unknown':
      '{encoding}: 그런 인코딩은 없습니다. 흔히 쓰는 것은 utf-8, windows-949, shift_jis, windows-1252입니다',
    'read.broken-letters':
      '{encoding}로 읽을 수 없는 글자가 있습니다({count}줄: {lines}). 중요한 부분이라면 --encoding으로 다른 인코딩을 시도해 보세요',
    'read.mixed-encodings':
      'UTF-8 파일인데 일부 줄이 {encoding}입니다({count}줄: {lines}). 줄마다 제 인코딩으로 읽었습니다',
    'read.xml-malformed': 'XML이 {line}번째 줄에서 끊기거나 잘못되었습니다: {reason}',
    'read.xml-entities': 'XML이 자체 엔티티를 정의합니다({line}번째 줄). 은행 명세서에는 없는 것이라 읽지 않습니다',
    'read.xml-too-deep': 'XML이 {limit}단계보다 깊습니다({line}번째 줄). 은행 명세서에는 없는 것이라 읽지 않습니다',
  },
} satisfies Catalogue;
