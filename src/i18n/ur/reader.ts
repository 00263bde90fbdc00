/** The words of the report and its notes in Urdu. */

import type { reader as english } from '../en/reader.ts';

export const reader: typeof english = {
  credit: (byline) => `تحریر: ${byline}؛ یہاں ہمارے اپنے الفاظ میں۔`,
  creditOriginal: (byline) => `تحریر: ${byline}۔`,
  readOriginal: 'اصل رپورٹ پڑھیں',
  atPublisher: 'رپورٹ اپنے ناشر کی سائٹ پر',
  cite: 'حوالہ دیں',
  aboutEdition: 'اس ایڈیشن کے بارے میں',
  edition: 'مطالعاتی ایڈیشن',
  plainEdition: () => 'آسان ایڈیشن',
  retold: (edition, byline) => [
    `${edition}:`,
    `میں شائع ہونے والی ${byline} کی رپورٹ، پیراگراف بہ پیراگراف ہمارے الفاظ میں۔`,
  ],
  original: ['', 'میں شائع ہونے والی رپورٹ کا اصل متن، جو ناشر کی اجازت سے دکھایا جا رہا ہے۔ متن ناشر کی ملکیت ہے۔'],
  caption: (caption) => `رپورٹ کے ساتھ ایک پرانی تصویر تھی جو یہاں نہیں دکھائی گئی: ${caption}`,
  checked: (checked, followed) =>
    `نوٹوں کی آخری جانچ ${checked} کو ہوئی${followed === undefined ? '' : `؛ خبروں پر ${followed} تک نظر رکھی گئی`}۔`,
  meaning: (term, related) => `${related ? 'متعلقہ اصطلاح' : 'مطلب'}: ${term}`,
  mention: (count, index) =>
    count === 1
      ? 'متن میں'
      : index < 5
        ? `${['پہلا', 'دوسرا', 'تیسرا', 'چوتھا', 'پانچواں'][index]} ذکر`
        : `ذکر ${index + 1}`,
  more: (title) => `مزید: ${title}`,
  paragraph: (number) => `پیراگراف ${number}`,
  notes: (count) => (count === 1 ? 'ایک نوٹ' : `${count} نوٹ`),
  notesOn: (paragraph) => `پیراگراف ${paragraph} کے نوٹ`,
  choices: {
    notes: 'نوٹ',
    none: 'نوٹ چھپائیں',
    noneMeans: 'صرف رپورٹ دکھائی دیتی ہے۔',
    titles: 'عنوان',
    titlesMeans: 'جن الفاظ پر نوٹ ہے ان پر نشان ہوتا ہے؛ نوٹ کھولنے کے لیے لفظ چنیں۔',
    open: 'سب دکھائیں',
    openMeans: 'ہر نوٹ پورا دکھائی دیتا ہے۔',
    size: 'متن کا سائز',
    normal: 'عام متن',
    large: 'بڑا متن',
    larger: 'مزید بڑا متن',
    text: 'متن، ایڈیشن، نشان',
    edition: 'ایڈیشن',
    full: 'پورا متن',
    plain: 'آسان زبان',
    mark: 'عبارت پر نشان لگائیں',
  },
  voices: {
    title: 'کس کے الفاظ',
    means: 'ہر جملے کا ذمہ دار کون ہے۔',
    all: 'سب',
    notInRecord: { reporter: 'رپورٹر', nobody: 'کسی کا نام نہیں', edition: 'یہ ایڈیشن، وضاحت میں' },
    manners: { stated: 'بیان', quoted: 'انہی کے الفاظ', claimed: 'دعویٰ', alleged: 'الزام', inferred: 'اخذ کردہ' },
    about: (voice, manner, shown, isCarriedOver) =>
      `${voice}، ${manner}${shown && `: ${shown}`}${isCarriedOver ? '، جیسا کہ ساتھ والے جملے سے ظاہر ہے' : ''}`,
    share: (sentences, percent) => `${sentences === 1 ? 'ایک جملہ' : `${sentences} جملے`}، ${percent} فیصد`,
  },
  unplaced: 'وہ نوٹ جن کی اس متن میں جگہ نہیں ملی',
  unplacedMeans: 'جن الفاظ کی یہ وضاحت کرتے ہیں، وہ یہاں دیے گئے متن میں نہیں ملے۔',
  glossary: 'فرہنگ',
  glossaryMarked: 'فرہنگ (الفاظ جن پر ° کا نشان ہے)',
  related: 'متعلقہ اصطلاح۔',
  allTerms: 'ریکارڈ کی تمام اصطلاحات',
  dates: 'رپورٹ سے جڑی تاریخیں',
  plainTitle: (headline) => `${headline}، آسان زبان میں`,
  cover: {
    story: 'پوری کہانی ایک منٹ میں',
    report: 'رپورٹ',
    readReport: (notes) => (notes > 0 ? `رپورٹ ${notes} نوٹوں کے ساتھ پڑھیں` : 'رپورٹ پڑھیں'),
    cast: 'کردار',
    threads: 'سلسلے',
    disputed: 'متنازع باتیں',
    start: 'کہاں سے شروع کریں',
    ifYouRead: 'اگر آپ پڑھنے آئے ہیں',
    toRead: (report, notes) =>
      `<a href="${report}">رپورٹ کھولیں</a> اور خط کشیدہ الفاظ پر کلک کریں یا انگلی رکھیں۔${
        notes === undefined
          ? ''
          : ` سب کچھ پڑھنے یا چھاپنے کے لیے <a href="${notes.open}">تمام نوٹ کھولیں</a>۔ کوئی ایک نوٹ ڈھونڈنا ہو تو <a href="${notes.passages}">پیراگراف بہ پیراگراف</a> دیکھیں۔`
      }`,
    ifYouStudy: 'اگر آپ مطالعہ کر رہے ہیں',
    toStudy: (day, to) =>
      `پہلے اسے <a href="${to.then}">${day} تک کی معلومات</a> کے ساتھ پڑھیں، پھر بعد کی معلومات کے ساتھ، اور موازنہ کریں۔ <a href="${to.claims}">دعوؤں کے صفحات</a> بتاتے ہیں کہ کون کیا کہتا ہے؛ <a href="${to.sources}">مآخذ کا صفحہ</a> ثبوت دکھاتا ہے۔`,
    ifYouPublish: 'اگر آپ شائع کرتے یا پڑھاتے ہیں',
    toPublish: (licence, about, embeds) =>
      `ہر نوٹ کا اپنا پتا${embeds ? '، حوالہ اور اقتباس' : ' اور حوالہ'} ہے جو آپ نقل کر سکتے ہیں۔ متن اور ڈیٹا <bdi lang="en">${licence}</bdi> کے تحت ہیں؛ <a href="${about}">ہم بتاتے ہیں کہ سائٹ کیسے بنائی گئی</a>۔`,
  },
  covers: {
    title: 'رپورٹیں اور ان کا پس منظر',
    lead: 'خبری رپورٹیں، ہر ایک ان سب باتوں کے ساتھ جو اس میں بتائے بغیر فرض کر لی گئی ہیں۔',
    none: 'ابھی کوئی رپورٹ نہیں۔',
    read: 'رپورٹ پڑھیں',
  },
};
