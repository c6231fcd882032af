/** The words of the whole house, by message; a rule's own words live in the rule's folder. */
import type { Catalogue } from '../model/message.js';

export const words = {
  en: {
    // reading: why a document cannot be opened
    'read.xml-malformed': 'the XML breaks off or is malformed at line {line}: {reason}',
    'read.xml-entities': 'the XML defines entities of its own (line {line}); no bank does, so it is not read',
    'read.xml-too-deep':
      'the XML nests more than {limit} levels deep (line {line}); no statement does, so it is not read',
  },
  ko: {
    'read.xml-malformed': 'XML이 {line}번째 줄에서 끊기거나 잘못되었습니다: {reason}',
    'read.xml-entities': 'XML이 자체 엔티티를 정의합니다({line}번째 줄). 은행 명세서에는 없는 것이라 읽지 않습니다',
    'read.xml-too-deep': 'XML이 {limit}단계보다 깊습니다({line}번째 줄). 은행 명세서에는 없는 것이라 읽지 않습니다',
  },
} satisfies Catalogue;
