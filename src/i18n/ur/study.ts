/** The words of the study pages in Urdu: paths, questions, cards, handouts and the page for teachers. */

import type { study as english } from '../en/study.ts';

const marked = (name: string): string => `<bdi lang="en">${name}</bdi>`;
/** So that an address or a name keeps its place in a sentence that is not HTML (U+2068 and U+2069). */
const apart = (name: string): string => `\u2068${name}\u2069`;

export const study: typeof english = {
  lead: 'رپورٹ کو پڑھنے اور سمجھنے کے طریقے، قاری، جماعت اور استاد کے لیے۔ اکاؤنٹ کی ضرورت نہیں: آپ کا کام اسی آلے پر رہتا ہے۔',
  forReport: ['رپورٹ ', ' کے لیے۔'],
  paths: 'مطالعے کے راستے',
  minutes: (count) => `${count} منٹ`,
  tools: 'مطالعے کے وسائل',
  aboutTools: {
    questions: (count) => `${count} سوال، تین درجوں میں، ہر ایک وضاحت کے ساتھ`,
    cards: (count, hasOther) =>
      `${count} کارڈ: اصطلاحات${hasOther ? ' انگریزی نام کے ساتھ' : ''}، شخصیات اور تاریخیں؛ ہر کارڈ اپنی باری پر واپس آتا ہے`,
    notebook: 'جو آپ نے محفوظ کیا اور جس پر نشان لگایا، آپ کی اپنی ترتیب میں',
    plain: 'رپورٹ چھوٹے جملوں میں، انہی نوٹوں کے ساتھ',
    teachers: 'سبق کا خاکہ، بحث، پرچے، درست جوابات، لنک',
  },
  others: 'مطالعے کے لیے دوسری رپورٹیں',
  progress: {
    title: 'آپ کی پیش رفت',
    read: 'پیراگراف',
    answered: 'سوال',
    done: 'مکمل',
    wrong: 'غلط',
    due: 'دہرانا ہے',
    open: 'باقی',
    save: 'سب کچھ فائل میں محفوظ کریں',
    load: 'فائل کھولیں',
  },
  path: {
    about: (stages, minutes) => `${stages} مراحل، تقریباً ${minutes} منٹ۔ آخر تک آپ اس قابل ہو جائیں گے کہ:`,
    stages: 'مراحل',
    minutesDone: 'مکمل کیے گئے منٹ',
    inReport: (paragraph) => `پیراگراف ${paragraph}، رپورٹ میں`,
    besideReport: 'اسے رپورٹ کے ساتھ پڑھیں',
    done: 'مکمل',
    doneWith: (stage) => `“${stage}”`,
  },
  questions: {
    title: 'سوالات',
    lead: (count) =>
      `رپورٹ پر ${count} سوال: وہ کیا کہتی ہے، کون کیا کہتا ہے، اس دن کیا معلوم تھا، اور کون سا ماخذ کس بات کی تائید کرتا ہے۔`,
    advice:
      'ہر جواب کے ساتھ وضاحت، مآخذ اور پیراگراف کا لنک ہے۔ آپ کے جوابات اسی آلے پر رہتے ہیں۔ جاوا اسکرپٹ کے بغیر “جواب جانچیں” آپ کو وضاحت تک لے جاتا ہے۔',
    levels: ['ایک بار پڑھنے کے بعد', 'نوٹوں کی مدد سے', 'مآخذ کو پرکھ کر'],
    asks: {
      comprehension: 'رپورٹ کیا کہتی ہے',
      'who-said': 'یہ کس نے کہا؟',
      voice: 'یہ کون کہتا ہے؟',
      'then-or-since': 'تب یا بعد میں؟',
      sequence: 'کس ترتیب سے؟',
      source: 'کون سا ماخذ؟',
      map: 'کہاں؟',
      open: 'اپنے الفاظ میں',
    },
    points: 'اچھے جواب میں کیا ہونا چاہیے، مآخذ کے ساتھ',
    solution: (answer, why) => `${answer}۔ ${why}`,
  },
  cards: {
    title: 'کارڈ',
    none: 'ابھی کوئی کارڈ نہیں: یہ ریکارڈ کی اصطلاحات، شخصیات اور واقعات سے بنتے ہیں۔',
    lead: (count) =>
      `کہانی کی اصطلاحات، شخصیات اور تاریخوں پر ${count} کارڈ۔ ہر کارڈ اس سے ذرا پہلے واپس آتا ہے کہ آپ اسے بھول جائیں۔`,
    learn: 'کیا یاد کرنا ہے',
    terms: (hasOther) => (hasOther ? 'اصطلاحات، انگریزی نام کے ساتھ' : 'اصطلاحات'),
    people: 'شخصیات',
    events: 'تاریخیں',
    byDay: 'صرف وہ جو رپورٹ کے دن تک عام ہو چکا تھا',
    advice: `کون سا کارڈ کب واپس آئے، یہ ${marked('FSRS')} طے کرتا ہے، وہ طریقہ جس سے ${marked('Anki')} بھی کام لیتا ہے؛ باری کا حساب اسی آلے پر رہتا ہے۔`,
    take: ['کارڈ ساتھ لے جانے کے لیے: ', '۔'],
    ankiPackage: `${marked('Anki')} کا پیکیج`,
    ankiText: `${marked('Anki')} کے لیے متن (${marked('TSV')})`,
    all: 'تمام کارڈ',
    more: 'مزید',
  },
  teach: {
    objectives: 'مقاصد',
    can: 'آخر تک طلبہ اس قابل ہو جائیں گے کہ:',
    plan: (minutes) => `سبق کا خاکہ، ${minutes} منٹ`,
    minutes: 'منٹ',
    stage: 'مرحلہ',
    task: 'جماعت کیا کرے',
    otherPaths: 'مطالعے کے دوسرے راستے:',
    handouts: 'پرچے',
    aboutHandouts: `یہ ${apart('A4')} یا لیٹر سائز کے کاغذ پر چھپتے ہیں؛ آخری پرچہ آپ کے لیے ہے۔`,
    discussion: 'بحث',
    points: 'جواب میں کیا دیکھیں',
    withSources: 'سوال اپنے مآخذ کے ساتھ',
    showAnswers: 'تمام سوالوں کے جواب دکھائیں',
    link: {
      title: 'جماعت کے لیے لنک',
      about: 'یہ سائٹ کو اسی طرح کھولتا ہے جیسے آپ یہاں چنیں۔ اکاؤنٹ کی ضرورت نہیں۔',
      view: 'کون سی معلومات',
      without: 'چنیں کہ لنک کہاں لے جائے: جو صفحہ کھلے، اس کا پتا ہی آپ کا لنک ہے۔',
      address: 'لنک',
      copy: 'کاپی کریں',
      open: 'کھولیں',
    },
    platforms: 'تعلیمی پلیٹ فارموں کے لیے',
    files: {
      moodle: `– ${marked('Moodle')} کے لیے: تمام سوال، اور جانچتے وقت دیکھنے کے نکات`,
      gift: `– ${marked('Moodle')} اور دوسروں کے لیے: ترتیب کے سوال جوڑ ملانے کے سوال بن جاتے ہیں`,
      qti: `– ${['Canvas', 'Blackboard', 'OpenOlat', 'TAO'].map(marked).join('، ')} کے لیے: ${marked('Canvas')} جوابوں کی وجوہات چھوڑ دیتا ہے`,
      anki: (hasOther) => `– اصطلاحات${hasOther ? ' انگریزی اور اردو میں' : ''}، شخصیات، تاریخیں`,
    },
  },
  handouts: {
    pageTitle: (title) => `پرچہ: ${title}`,
    description: (about) => `جماعت کے لیے ایک پرچہ: ${about}۔`,
    text: {
      title: (isPlain) => (isPlain ? 'رپورٹ آسان زبان میں' : 'رپورٹ'),
      about: (hasOther) =>
        `پیراگراف نمبروں کے ساتھ، لکھنے کے لیے چوڑا حاشیہ، اور ${hasOther ? 'انگریزی اور اردو کی ' : ''}فرہنگ`,
    },
    claims: {
      title: 'کون کیا کہتا ہے',
      about: 'رپورٹ کے دعوے، ان کے جواب لکھنے کی جگہ کے ساتھ',
      task: 'ان میں سے ہر ایک کا جواب کس نے، کب اور کن الفاظ میں دیا؟ سائٹ پر تلاش کریں اور اپنا ماخذ لکھیں۔',
      made: 'کس نے کیا، اور کب',
      answer: 'جواب، اور آپ کا ماخذ',
      space: 'لکھنے کی جگہ',
    },
    questions: {
      about: 'پہلے دو درجوں سے بارہ سوال، کاغذ پر جواب دینے کے لیے',
      thenOrSince: 'رپورٹ کے دن تک معلوم تھا، یا بعد میں سامنے آیا؟',
      paragraph: (number) => `(پیراگراف ${number})`,
    },
    key: {
      title: 'درست جوابات',
      about: 'استاد کے لیے: تمام جوابات، اور یہ کہ کھلے سوالوں کے اچھے جواب میں کیا ہونا چاہیے',
      good: 'اچھے جواب میں کیا ہونا چاہیے',
    },
    name: 'نام',
    date: 'تاریخ',
    origin: (site, address, licence) =>
      `${apart(site)}، ${apart(address)}۔ متن ${apart(licence)} کے تحت ہے؛ آپ اسے اپنی جماعت کے لیے نقل کر سکتے ہیں۔`,
    print: 'یہ صفحہ چھاپیں: صرف پرچہ ہی چھپے گا۔',
  },
};
