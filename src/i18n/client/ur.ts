/** The words of the scripts in the browser in Urdu. */

import { apart } from '../ur/apart.ts';
import { kinds } from '../ur/kinds.ts';
import type { PageWords } from './words.ts';

const LOCALE = 'ur-PK-u-nu-latn';
const rules = new Intl.PluralRules(LOCALE);
const list = new Intl.ListFormat(LOCALE);
const figures = new Intl.NumberFormat(LOCALE);

/** A number with its noun; one thing is counted in letters, as in “ایک نوٹ”. */
const some = (count: number, one: string, many = one): string =>
  rules.select(count) === 'one' ? `ایک ${one}` : `${figures.format(count)} ${many}`;

/** As in “29 جنوری 2023”: newspapers put no comma between month and year, and none before the last of a list. */
const inWords = (day: Date): string =>
  day.toLocaleDateString(LOCALE, { day: 'numeric', month: 'long', year: 'numeric' }).replaceAll('،', '');
const listed = (parts: readonly string[]): string => list.format(parts).replace('، اور ', ' اور ');

const KINDS: Readonly<Record<string, string>> = kinds.notes;

/** What the device keeps, by its keys. */
const PARTS: Readonly<Record<string, string>> = {
  notebook: 'نوٹ بک',
  answers: 'جوابات',
  cards: 'کارڈ',
  stages: 'مراحل',
  read: 'پڑھے گئے پیراگراف',
  place: 'آخری مقام',
  choices: 'آپ کی ترجیحات',
};
const partOf = (key: string): string => PARTS[key] ?? key;

export const urdu: PageWords = {
  note: {
    kind: (kind) => KINDS[kind] ?? kind,
    keep: 'محفوظ کریں',
    kept: 'محفوظ ہے',
    copyLink: 'لنک کاپی کریں',
    linkCopied: 'لنک کاپی ہو گیا۔',
    cite: 'حوالہ دیں',
    referenceCopied: 'حوالہ کاپی ہو گیا۔',
    allStyles: 'حوالے کے تمام انداز',
    embed: 'اقتباس لگائیں',
    excerptCopied: 'اقتباس HTML کی صورت میں کاپی ہو گیا۔',
    allFormats: 'تمام صورتیں',
    previous: 'پچھلا',
    next: 'اگلا',
    blocked: (text) => `براؤزر نے کاپی کرنے سے روک دیا۔ متن یہ ہے: ${apart(text)}`,
    reference: ({ title, headline, site, checked }, url, today) =>
      `“${title}”، “${headline}” پر نوٹ، ${site}، آخری بار ${checked} کو جانچا گیا۔ ${url} (${inWords(today)} کو دیکھا گیا)۔`,
    excerptTitle: ({ title, headline }) => `${title}، “${headline}” پر نوٹ`,
    credit: ({ site, checked }, licence) => `${site}، ${licence}۔ آخری بار ${checked} کو جانچا گیا۔`,
  },
  keeping: {
    notStored: (until) => `یہ براؤزر اس سائٹ کا ڈیٹا محفوظ نہیں رکھتا (نجی ونڈو ہے یا جگہ ختم ہو چکی ہے): ${until}`,
    kept: 'نوٹ بک میں محفوظ ہو گیا۔',
    keptUntil: 'یہ صرف صفحہ چھوڑنے تک رہے گا۔ رکھنا ہو تو نوٹ بک ڈاؤن لوڈ کر لیں۔',
    removed: 'نوٹ بک سے ہٹا دیا گیا۔',
    removedUntil: 'یہ صرف صفحہ چھوڑنے تک ہٹا رہے گا۔',
    moved: (number, total) => `اب ${total} میں سے ${number} نمبر پر ہے۔`,
    movedUntil: 'یہ ترتیب صرف صفحہ چھوڑنے تک رہے گی۔',
    added: (added, total) => `${total} میں سے ${added} شامل ہوئے؛ جو پہلے سے موجود تھے وہ نہیں بدلے۔`,
    quoted: (words) => `“${words}”`,
  },
  notebookFile: {
    title: 'نوٹ بک',
    markedIn: (headline) => `“${headline}” میں نشان لگایا گیا`,
    noteOn: (headline) => `“${headline}” پر نوٹ`,
    tooLarge: (name) => `${apart(name)} کا حجم 5 ایم بی سے زیادہ ہے۔ نوٹ بک کی فائل چنیں۔`,
    notJson: (name) =>
      `${apart(name)} JSON فائل نہیں ہے۔ وہ فائل چنیں جو “ویب حاشیوں کی صورت میں ڈاؤن لوڈ کریں” سے بنی ہو۔`,
    noAnnotations: (name) => `${apart(name)} میں کوئی حاشیہ نہیں ہے۔ نوٹ بک کی فائل چنیں۔`,
  },
  notebook: {
    leftOut: (count) => `چھوڑ دیے گئے (نہ نوٹ نہ نشان): ${count}۔`,
    nothingChanged: 'کچھ نہیں بدلا۔',
    unreadable: 'یہاں محفوظ ایک چیز نوٹ بک کے طور پر نہیں پڑھی جا سکی۔ اسے مٹایا نہیں گیا، الگ رکھ دیا گیا ہے:',
    download: 'ڈاؤن لوڈ کریں',
    nothing:
      'ابھی کچھ محفوظ نہیں ہے۔ رپورٹ کے ساتھ کوئی نوٹ کھولیں اور “محفوظ کریں” دبائیں، یا رپورٹ کے کسی حصے پر نشان لگائیں۔',
    asMarkdown: 'Markdown کی صورت میں ڈاؤن لوڈ کریں',
    asAnnotations: 'ویب حاشیوں کی صورت میں ڈاؤن لوڈ کریں',
    print: 'چھاپیں',
    load: 'نوٹ بک کی فائل کھولیں',
    markedIn: (headline) => `“${headline}” میں نشان لگایا گیا`,
    comment: 'آپ کا تبصرہ',
    commentOn: (title) => `${title} پر آپ کا تبصرہ`,
    moveUp: (title) => `اوپر لے جائیں: ${title}`,
    moveDown: (title) => `نیچے لے جائیں: ${title}`,
    remove: 'ہٹا دیں',
    removeItem: (title) => `ہٹا دیں: ${title}`,
  },
  marking: {
    byParagraph:
      'یہ الفاظ اس متن میں نہیں ہیں یا دو بار آئے ہیں، اس لیے نشان اس پورے پیراگراف پر ہے جس میں آپ نے لگایا تھا۔',
    yourMarks: 'آپ کے نشان',
    yourMark: 'آپ کا نشان',
    markPassage: 'عبارت پر نشان لگائیں',
    paragraph: (number) => `پیراگراف ${number}`,
    edit: 'ترمیم',
    editMark: (words) => `ترمیم: ${words}`,
    marksHere: (count) => (count === 1 ? 'آپ کا ایک نشان' : `آپ کے ${count} نشان`),
    quoted: (words) => `“${words}”`,
    choose:
      'الفاظ چنیں: اوپر نیچے کے تیروں سے جملہ بہ جملہ اور دائیں بائیں کے تیروں سے لفظ بہ لفظ چلیں؛ Shift کے ساتھ انتخاب چھوٹا یا بڑا کریں؛ تبصرے کے لیے Enter دبائیں',
    previousSentence: ['پچھلا جملہ', '↑ جملہ'],
    nextSentence: ['اگلا جملہ', '↓ جملہ'],
    lessSentence: ['ایک جملہ کم', '− جملہ'],
    moreSentence: ['ایک جملہ زیادہ', '+ جملہ'],
    previousWord: ['پچھلا لفظ', '→ لفظ'],
    nextWord: ['اگلا لفظ', '← لفظ'],
    lessWord: ['ایک لفظ کم', '− لفظ'],
    moreWord: ['ایک لفظ زیادہ', '+ لفظ'],
    comment: 'آپ کا تبصرہ (ضروری نہیں)',
    keep: 'محفوظ کریں',
    mark: 'نشان لگائیں',
    remove: 'ہٹا دیں',
    close: 'بند کریں',
  },
  search: {
    search: 'تلاش',
    type: 'قسم',
    any: 'کوئی بھی',
    madePublic: 'کب عام ہوا',
    anyTime: 'کسی بھی وقت',
    by: (day) => day,
    later: 'بعد میں',
    nothing: (words) => `“${words}” کے لیے کچھ نہیں ملا۔`,
    found: (count) => `${some(count, 'نتیجہ ملا', 'نتیجے ملے')}۔`,
    failed: 'تلاش شروع نہ ہو سکی۔ انٹرنیٹ کنکشن دیکھ کر دوبارہ کوشش کریں، یا صفحے پر اپنے براؤزر کی تلاش استعمال کریں۔',
    kindOf: (kind, report, since) => [kind, report, since].filter((part) => part !== '').join('، '),
    more: (shown) => `پہلے ${shown} نتیجے دکھائے گئے ہیں۔ تلاش محدود کرنے کے لیے ایک لفظ اور لکھیں۔`,
    slash: ['کسی بھی صفحے پر ', ' دبا کر تلاش کریں'],
  },
  cards: {
    notStored: 'یہ براؤزر اس سائٹ کا ڈیٹا محفوظ نہیں رکھتا: صفحہ چھوڑنے پر کارڈوں کی باری کا حساب ضائع ہو جائے گا۔',
    begin: 'شروع کریں',
    due: (count) => `${some(count, 'کارڈ دہرانا ہے', 'کارڈ دہرانے ہیں')}۔`,
    nothing: 'ابھی کچھ دہرانا نہیں اور یہاں نئے کارڈ بھی نہیں ہیں۔ مزید چنیں، یا کل آئیں۔',
    done: (count) => `فی الحال کام مکمل: ${some(count, 'جواب')}۔`,
    card: 'کارڈ',
    left: (count) => (count === 1 ? 'آخری کارڈ' : `${count} کارڈ باقی`),
    entry: 'پورا اندراج',
    howWell: 'آپ کو یہ کتنا یاد تھا؟',
    grades: ['دوبارہ', 'مشکل', 'ٹھیک', 'آسان'],
    show: 'جواب دکھائیں',
    stop: 'روک دیں',
    keys: 'کلیدیں: Space یا Enter سے جواب کھلتا ہے، پھر انہی سے “ٹھیک” چنا جاتا ہے؛ 1 سے 4 تک کے ہندسے “دوبارہ” سے “آسان” تک کا درجہ دیتے ہیں۔',
    minutes: (count) => `${figures.format(count)} منٹ`,
    hours: (count) => some(count, 'گھنٹہ', 'گھنٹے'),
    days: (count) => some(count, 'دن'),
  },
  question: {
    rightOrder: 'جی ہاں، ترتیب درست ہے۔',
    wrongOrder: (step) => `ابھی نہیں: نمبر ${step} کی جگہ کہیں اور ہے۔`,
    judged: (isRight, why) => `${isRight ? 'جی ہاں۔' : 'جی نہیں۔'} ${why}`,
    chooseFirst: 'پہلے کوئی جواب چنیں۔',
    notStored: '(یہ براؤزر اس سائٹ کا ڈیٹا محفوظ نہیں رکھتا: صفحہ چھوڑنے پر جواب ضائع ہو جائے گا۔)',
    moved: (step, place) => `${step}: اب نمبر ${place} پر۔`,
    moveUp: (step) => `اوپر لے جائیں: ${step}`,
    moveDown: (step) => `نیچے لے جائیں: ${step}`,
    check: 'جواب جانچیں',
    lastTime: { right: 'پچھلی بار: درست', wrong: 'پچھلی بار: غلط' },
    answer: 'جواب اور مآخذ',
  },
  timeline: {
    filter: (chosen) => (chosen.length === 0 ? 'چھانٹیں' : `چھانٹے گئے: ${chosen.join('، ')}`),
    upTo: (day) => `${day} تک`,
    thread: 'سلسلہ',
    all: 'تمام',
    participant: 'شریک',
    anyone: 'کوئی بھی',
    type: 'قسم',
    any: 'کوئی بھی',
    showUpTo: (day) => `${day} تک کے واقعات دکھائیں`,
    count: (shown, total) =>
      shown === total ? some(total, 'واقعہ', 'واقعات') : `${total} میں سے ${some(shown, 'واقعہ', 'واقعات')}`,
  },
  tryNotes: {
    empty: 'پہلے رپورٹ کا متن اوپر والے خانے میں چسپاں کریں۔',
    looking: 'تلاش جاری ہے…',
    found: (found, all) => `${all} میں سے ${found} نوٹوں کو جگہ مل جائے گی۔`,
    refused: (title, exact, isInSeveralPlaces) =>
      `${title}: “${exact}”، ${isInSeveralPlaces ? 'یہ الفاظ متن میں ایک سے زیادہ جگہ ہیں' : 'یہ الفاظ متن میں نہیں ملے'}۔`,
    failed: 'نوٹ نہیں آ سکے۔ انٹرنیٹ کنکشن دیکھ کر دوبارہ کوشش کریں۔',
  },
  builder: {
    frame: ['آئی فریم', 'کسی بھی صفحے کے لیے HTML۔ یہ کالم میں پورا آتا ہے اور اسے جاوا اسکرپٹ درکار نہیں۔'],
    script: [
      'جاوا اسکرپٹ',
      'HTML اور ایک کلو بائٹ کا اسکرپٹ، جو فریم کو مواد کے مطابق کر دیتا ہے۔ اسکرپٹ روک دیا جائے تب بھی متن نظر آتا ہے۔',
    ],
    wordpress: [
      'ورڈپریس',
      'پوسٹ کے کوڈ ایڈیٹر کے لیے۔ تین پیراگراف تک کا پتا ایک الگ سطر میں لکھنا بھی کافی ہے۔ اگر آپ بغیر روک ٹوک HTML لکھ سکتے ہوں تو جاوا اسکرپٹ والی صورت بہتر ہے۔',
    ],
    markdown: ['مارک ڈاؤن', 'ماخذ کے ساتھ اقتباس، وکی یا نوٹ بک کے لیے۔'],
    quotation: ['سادہ متن', 'ماخذ کے ساتھ اقتباس، خط، پرچے یا فیڈ کے لیے۔'],
    notLoaded: 'اقتباس نہیں آ سکا۔ انٹرنیٹ بحال ہونے پر اسے دوبارہ چنیں۔',
    copied: 'کاپی ہو گیا۔',
    blocked: 'براؤزر نے کاپی کرنے سے روک دیا۔ متن چن لیا گیا ہے: اسے کی بورڈ سے کاپی کریں۔',
    what: 'کیا دکھانا ہے',
    paragraphs: 'پیراگراف',
    from: 'سے',
    to: 'تک',
    opening: (paragraph, words) => `${paragraph}:\u2002${words}\u00a0…`,
    which: 'کون سا',
    colours: 'رنگ',
    automatic: 'خودکار',
    light: 'ہلکے',
    dark: 'گہرے',
    opensAs: 'کیسے کھلے',
    hindsight: 'بعد کی معلومات کے ساتھ',
    asOf: (day) => `${day} تک`,
    preview: (title) => `پیش منظر: ${title}`,
    format: 'صورت',
    code: 'اپنے صفحے کے لیے کوڈ',
    copy: 'کاپی کریں',
  },
  study: {
    progress: ({ read, paragraphs, kept, marked, right, wrong, questions, due, learning, cards }) => [
      `پیراگراف: ${paragraphs} میں سے ${some(read, 'پڑھا', 'پڑھے')}۔`,
      `سوال: ${questions} میں سے ${right + wrong} کے جواب دیے، ان میں سے ${right} درست۔`,
      `کارڈ: ${cards} میں سے ${learning} شروع کیے، آج ${due} دہرانے ہیں۔`,
      `نوٹ بک: ${some(kept, 'نوٹ محفوظ', 'نوٹ محفوظ')}، ${some(marked, 'جگہ پر نشان', 'جگہوں پر نشان')}۔`,
    ],
    stages: (done, total) => `${total} میں سے ${some(done, 'مرحلہ', 'مراحل')} مکمل`,
    saved: (file) => `${apart(file)} کے نام سے محفوظ ہو گیا۔`,
    nothingToSave: 'یہ براؤزر اس سائٹ کا ڈیٹا محفوظ نہیں رکھتا، اس لیے محفوظ کرنے کو کچھ نہیں ہے۔',
    empty: (file) => `${apart(file)} خالی ہے۔`,
    loaded: (parts) => `یہ سب واپس آ گیا: ${listed(parts.map(partOf))}۔`,
    full: 'اس براؤزر میں جگہ ختم ہے یا بند ہے؛ سب کچھ واپس نہیں آ سکا۔',
    nothingChanged: 'کچھ نہیں بدلا۔',
    tooLarge: (file) => `${apart(file)} کا حجم 5 ایم بی سے زیادہ ہے۔ وہ فائل چنیں جو یہاں سے محفوظ کی گئی تھی۔`,
    notOurs: (file, ours) => `${apart(file)} یہاں سے محفوظ نہیں کی گئی۔ ${apart(ours)} نام کی فائل چنیں۔`,
    damaged: (file, part) => `${apart(file)} خراب ہے: “${partOf(part)}” والا حصہ پڑھا نہیں جا سکتا۔`,
  },
  path: {
    done: 'سب مکمل۔',
    left: (minutes) => `${some(minutes, 'منٹ')} باقی`,
    notStored: '(یہ براؤزر ڈیٹا محفوظ نہیں رکھتا: صفحہ چھوڑنے پر یہ ضائع ہو جائے گا)',
  },
  classLink: {
    copied: 'لنک کاپی ہو گیا۔',
    blocked: 'براؤزر نے کاپی کرنے سے روک دیا؛ لنک چن لیا گیا ہے۔',
  },
  reading: {
    missing: (words) => `“${words}” اس صفحے پر نہیں ہے: اسے تلاش کریں`,
    edition: (name) => `اب یہ دکھایا جا رہا ہے: ${name}۔`,
  },
};
