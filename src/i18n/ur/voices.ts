/** The words about whose words a report has, in Urdu. */

import type { voices as english } from '../en/voices.ts';

export const voices: typeof english = {
  collection: (headline) => `کس کے الفاظ: “${headline}” کے جملے`,
  file: {
    title: 'ہر جملہ کس کے الفاظ میں ہے',
    about:
      'تشریحات کا مجموعہ جن کا مقصد (motivation) “classifying” ہے، ہر جملے کے لیے ایک۔ ایک حصہ بتاتا ہے کہ جملے کا ذمہ دار کون ہے (purpose “classifying”): کسی اندراج کا پتا، یا “reporter” (رپورٹر)، “nobody” (کسی کا نام نہیں) یا “edition” (ہماری وضاحت)۔ دوسرا بتاتا ہے کہ بات کیسے کہی گئی (purpose “tagging”): stated، quoted، claimed، alleged یا inferred۔ عنوان (label) میں وہ الفاظ بھی ہیں جن سے یہ ظاہر ہوتا ہے۔',
  },
};
