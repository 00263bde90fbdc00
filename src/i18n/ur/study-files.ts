/** The words in files of cards and questions in Urdu. */

import type { StudyFileWords } from '../en/study-files.ts';

export const studyFiles: StudyFileWords = {
  own: 'ur',
  other: 'en',
  prefix: 'ur/',
  noteType: (site) => `${site} (اردو)`,
  template: 'کارڈ',
  fields: { id: 'شناخت', front: 'سامنے', back: 'پیچھے', other: 'انگریزی', link: 'لنک', tags: 'ٹیگ' },
  when: (event) => `${event}: کب؟`,
  level: (level) => `درجہ ${level}`,
  explained: (explanation, address) => `${explanation} مآخذ: ${address}`,
  thenOrSince: (statement) => `رپورٹ کے دن تک عام ہو چکا تھا، یا بعد میں سامنے آیا؟ “${statement}”`,
  inOrder: (question) => `${question} ہر ایک کو ترتیب میں اس کا نمبر دیں۔`,
};
