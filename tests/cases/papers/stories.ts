/** Reports of invented places and people, which the shapes of papers are filled with. */
export interface Story {
  readonly headline: string;
  readonly standfirst: string;
  readonly authors: readonly string[];
  /** In words, as the paper's language writes it. */
  readonly published: string;
  readonly publishedIso: string;
  readonly updated: string;
  readonly updatedIso: string;
  /** As a dateline has it. */
  readonly place: string;
  /** The state or country after the place. */
  readonly region: string;
  readonly caption: string;
  readonly paragraphs: readonly string[];
  readonly crosshead: string;
}

const CROSSING: Story = {
  headline: 'Norland and Vesta agree to reopen rail crossing after nine years',
  standfirst: 'Goods trains come first, and unions on both sides say that nobody asked them',
  authors: ['Ana Petrović', 'Tomás O’Rourke'],
  published: 'October 12, 2024',
  publishedIso: '2024-10-12',
  updated: 'October 13, 2024',
  updatedIso: '2024-10-13',
  place: 'HARROW BAY',
  region: 'Vesta',
  caption: 'A guard walks along the closed line at Harrow Bay.',
  crosshead: 'More trains to come',
  paragraphs: [
    'Norland and Vesta agreed on Saturday to reopen their only rail crossing, nine years after a dispute over tariffs closed it, both transport ministries said.',
    'The first goods train is to run in January, according to a joint statement.',
    '“We have talked for long enough,” Norland’s transport minister Ilse Brandt told reporters at the station, where a band had waited since the morning.',
    'Vesta’s rail union said that its members had learned of the plan from television, and that no driver had been asked.',
  ],
};

const MILL: Story = {
  headline: 'More than a mill: Dunmore loses its whistle after 112 years',
  standfirst: 'A town that lived by paper looks back to March 3, 1911, when the first roll was made',
  authors: ['Eleanor Vance-Whitby'],
  published: 'July 18, 2023',
  publishedIso: '2023-07-18',
  updated: 'July 19, 2023',
  updatedIso: '2023-07-19',
  place: 'DUNMORE',
  region: 'Ostland',
  caption: 'Workers leave the gate of the mill on its last day.',
  crosshead: 'Latest news from the gate',
  paragraphs: [
    'The whistle at the Dunmore mill blew for the last time on Tuesday, eleven minutes late because of the rain.',
    'The mill opened in 1911 and made paper for newspapers in nine states, its owners said in a letter to the council.',
    'Copyright fees for school books had fallen for years, the letter says, and with them the orders for paper.',
    'Floyd Hannigan, 61, said that he would write down what he had seen there before he forgot it.',
  ],
};

const CANAL: Story = {
  headline: 'Exclusive: canal lining project stalls for want of funds',
  standfirst: 'Committee is told that contractors are owed Rs410m and water losses have risen',
  authors: ['Sun Wei', 'Mon Mon Myat', 'Zahid Memon'],
  published: 'March 9, 2024',
  publishedIso: '2024-03-09',
  updated: 'March 11, 2024',
  updatedIso: '2024-03-11',
  place: 'HYDERPUR/KOTRI',
  region: 'Sindhara',
  caption: 'Reeds grow in the feeder canal near Kotri.',
  crosshead: 'The big picture',
  paragraphs: [
    'The lining of the Kotri feeder canal has stalled for a third season because the province has released no money, officials told a committee on Friday.',
    'Only 18 of 61 kilometres have been lined, irrigation secretary Zahid Memon said, and the contractors have left.',
    'By Monday the water will be let in again, whatever the state of the banks, the secretary added.',
    'More than 200 villages at the tail of the canal have had no water since the winter, according to their growers.',
  ],
};

export const STORIES: readonly Story[] = [CROSSING, MILL, CANAL];

/** Reports in other languages; what is the same everywhere is taken from the first above. */
export const OTHER_LANGUAGES: Readonly<Record<'urdu' | 'hindi' | 'arabic' | 'chinese' | 'russian', Story>> = {
  urdu: {
    ...CROSSING,
    headline: 'نہر کی پختگی کا منصوبہ فنڈز نہ ملنے سے رک گیا',
    standfirst: 'کمیٹی کو بتایا گیا کہ ٹھیکیداروں کے اکتالیس کروڑ روپے واجب الادا ہیں اور پانی کا نقصان بڑھ رہا ہے',
    authors: ['زاہد میمن'],
    published: '9 مارچ 2024',
    publishedIso: '2024-03-09',
    updated: '11 مارچ 2024',
    updatedIso: '2024-03-11',
    place: 'حیدرپور',
    caption: 'کوٹری کے قریب نہر میں سرکنڈے',
    crosshead: 'مزید کہانیاں سنانے کو ہیں',
    paragraphs: [
      'کوٹری فیڈر نہر کو پختہ کرنے کا کام تیسرے سال بھی رک گیا ہے کیونکہ صوبے نے رقم جاری نہیں کی، حکام نے جمعے کو کمیٹی کو بتایا۔',
      'سیکریٹری آبپاشی نے کہا کہ اکسٹھ میں سے صرف اٹھارہ کلومیٹر مکمل ہوئے ہیں اور ٹھیکیداروں کے واجبات باقی ہیں۔',
      'انہوں نے کہا کہ پانی کا نقصان اس سال اکتیس فیصد تک بڑھ گیا ہے۔',
      'کیا کام اگلے سال شروع ہو سکے گا؟',
    ],
  },
  hindi: {
    ...CROSSING,
    headline: 'नहर पक्की करने की योजना पैसे के अभाव में रुकी',
    standfirst: 'समिति को बताया गया कि ठेकेदारों का भुगतान बाकी है और पानी का नुकसान बढ़ रहा है',
    authors: ['ज़ाहिद मेमन'],
    published: '9 मार्च 2024',
    publishedIso: '2024-03-09',
    updated: '११ मार्च २०२४',
    updatedIso: '2024-03-11',
    place: 'हैदरपुर',
    caption: 'कोटरी के पास नहर में घास',
    crosshead: 'और कहानियाँ',
    paragraphs: [
      'कोटरी नहर को पक्का करने का काम तीसरे साल भी रुक गया है क्योंकि राज्य ने पैसा जारी नहीं किया, अधिकारियों ने शुक्रवार को समिति को बताया।',
      'सिंचाई सचिव ने कहा कि इकसठ में से केवल अठारह किलोमीटर पूरे हुए हैं और ठेकेदार लौट गए हैं।',
      'उन्होंने कहा कि इस साल पानी का नुकसान इकतीस प्रतिशत तक बढ़ गया है।',
      'गाँवों को सर्दियों से पानी नहीं मिला है।',
    ],
  },
  arabic: {
    ...CROSSING,
    headline: 'نورلاند وفيستا تتفقان على إعادة فتح المعبر بعد تسع سنوات',
    standfirst: 'قطارات البضائع أولا والنقابات على الجانبين تقول إن أحدا لم يسألها عن رأيها',
    authors: ['سامر الحداد'],
    published: '12 أكتوبر/تشرين الأول 2024',
    updated: '١٣ أكتوبر ٢٠٢٤',
    place: 'هارو باي',
    caption: 'حارس يسير على الخط المغلق',
    crosshead: 'مزيد من القطارات',
    paragraphs: [
      'اتفقت نورلاند وفيستا يوم السبت على إعادة فتح معبر السكك الحديدية الوحيد بينهما بعد تسع سنوات من إغلاقه، حسبما قالت الوزارتان.',
      'وسيسير أول قطار للبضائع في يناير/كانون الثاني وفقا لبيان مشترك صدر في المحطة.',
      'وقالت نقابة العمال إن أعضاءها علموا بالخطة من التلفزيون ولم يسألهم أحد.',
      'فهل يعود السائقون إلى العمل؟',
    ],
  },
  chinese: {
    ...CROSSING,
    headline: '诺兰与维斯塔同意九年后重开铁路口岸',
    standfirst: '货运列车先行，两国工会称无人征求过他们的意见',
    authors: ['林晓雨'],
    published: '2024年10月12日',
    updated: '2024年10月13日',
    place: '哈罗湾',
    caption: '一名警卫走在关闭的铁轨上',
    crosshead: '更多列车',
    paragraphs: [
      '诺兰和维斯塔两国交通部门星期六表示，双方同意重新开放两国之间唯一的铁路口岸，该口岸因关税争端已关闭九年。',
      '根据联合声明，第一列货运列车将于一月开行，客运列车要等到春天。',
      '“我们谈得够久了。”诺兰交通部长在车站对记者说，乐队从早晨起就在那里等候。',
      '工会说，会员是从电视上得知这一计划的。',
    ],
  },
  russian: {
    ...CROSSING,
    headline: 'Норландия и Веста договорились открыть железнодорожный переход',
    standfirst: 'Первыми пойдут грузовые поезда, а профсоюзы говорят, что их никто не спросил',
    authors: ['Анна Петрова'],
    published: '12 октября 2024',
    updated: '13.10.2024',
    place: 'ХАРРОУ-БЕЙ',
    caption: 'Охранник идет вдоль закрытой линии.',
    crosshead: 'Новые поезда',
    paragraphs: [
      'Норландия и Веста договорились в субботу вновь открыть единственный железнодорожный переход, закрытый девять лет назад из-за спора о тарифах, сообщили оба министерства.',
      'Первый грузовой поезд пойдет в январе, говорится в совместном заявлении.',
      '— Мы достаточно говорили, — сказала министр транспорта Норландии на вокзале.',
      'Профсоюз заявил, что его члены узнали о плане из телевизора…',
    ],
  },
};
