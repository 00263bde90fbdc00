/** Makes lookalikes: sentences that differ from a quote in the one word that makes them another statement. */

/** Words that exclude each other. They are not those of the source: what is sought here need not be listed there. */
const PAIRS: readonly (readonly [kind: string, ...words: string[]])[] = [
  ['month', 'January', 'February', 'March', 'April', 'May', 'June', 'September', 'October', 'December'],
  ['weekday', 'Monday', 'Tuesday', 'Thursday', 'Saturday', 'Sunday'],
  ['unit', 'kilometres', 'miles', 'metres'],
  ['unit', 'tonnes', 'barrels', 'litres'],
  ['unit', 'hours', 'days', 'weeks', 'months', 'years'],
  ['amount', 'thousand', 'million', 'billion', 'lakh', 'crore'],
  ['amount', 'two', 'three', 'four', 'five', 'seven', 'nine', 'twelve'],
  ['currency', 'dollars', 'euros', 'rupees', 'roubles', 'pounds', 'yuan'],
  ['opposite', 'before', 'after'],
  ['opposite', 'rose', 'fell'],
  ['opposite', 'increased', 'decreased'],
  ['opposite', 'higher', 'lower'],
  ['opposite', 'more', 'fewer'],
  ['opposite', 'first', 'last', 'second', 'third'],
  ['opposite', 'accepted', 'rejected'],
  ['opposite', 'accepted', 'refused'],
  ['opposite', 'supported', 'opposed'],
  ['opposite', 'confirmed', 'denied'],
  ['opposite', 'opened', 'closed'],
  ['opposite', 'import', 'export'],
  ['opposite', 'won', 'lost'],
  ['opposite', 'likely', 'unlikely'],
  ['opposite', 'legal', 'illegal'],
  ['opposite', 'former', 'current'],
  ['opposite', 'early', 'late'],
  ['opposite', 'north', 'south', 'east', 'west'],
  ['opposite', 'he', 'she'],
  ['opposite', 'brother', 'sister'],
  ['opposite', 'arrived', 'left'],
  ['opposite', 'bought', 'sold'],
  ['negation', 'always', 'never'],
  ['negation', 'with', 'without'],
  ['negation', 'everyone', 'nobody'],
];

/** Sentences with a choice in them, for what the texts of the site seldom have and for other scripts. */
const SENTENCES: readonly (readonly [kind: string, ...parts: (string | readonly string[])[]])[] = [
  ['currency', 'The harbour paid ', ['$', '€', '£', '₨', '¥'], '40 million for the two cranes'],
  ['currency', 'A loan of 300 million ', ['dollars', 'euros', 'rupees', 'yen'], ' was agreed at the quay'],
  ['unit', 'The pipeline runs for 120 ', ['km', 'miles', 'metres'], ' along the coast road'],
  ['unit', 'Each ship carries 900 ', ['tonnes', 'barrels', 'litres', 'gallons'], ' of fuel to the island'],
  ['per cent', 'The price of grain rose by 4', [' per cent', ' dollars', ' pence'], ' in the old market'],
  ['per cent', 'The fee went up by 12', ['%', '$', '€'], ' at the beginning of spring'],
  ['figure', 'The council met at ', ['9:30', '9:45', '19:30'], ' in the customs house'],
  ['figure', 'The treaty came into force in ', ['1961', '1916', '1691', '1961–62'], ' after a long dispute'],
  ['figure', 'It costs ', ['2.5', '25', '2.4', '0.25'], ' million to mend the lighthouse'],
  ['figure', 'About ', ['1,200', '12,000', '1,300'], ' people waited for the ferry'],
  ['name', ['Anton', 'Marta', 'Olga'], ' Kessel, the harbour minister, opened the new quay'],
  ['name', 'the ', ['Tarvian', 'Merovian', 'Ostrian'], ' envoy to the island left on the night boat'],
  ['name', ['Talvo', 'Merrin', 'Osdale'], '’s foreign minister said on the radio'],
  ['order', 'A ship from ', ['Talvo', 'Merrin'], ' struck one from the island of ', ['Merrin', 'Talvo']],
  ['order', ['Talvo', 'Merrin'], ' warned ', ['Merrin', 'Talvo'], ' of a blockade at sea'],
  ['negation', 'The two islands are', [' ', ' not '], 'ready to sign the grain treaty'],
  ['negation', 'The council did', ['', 'n’t'], ' agree to the loan for the quay'],
  ['negation', 'There is ', ['a ', 'no '], 'plan to close the lighthouse in spring'],
  ['negation', 'The ferry can', ['', 'not'], ' sail in a storm from the east'],
  ['negation', 'The envoy ', ['', 'never '], 'asked for the papers of the crew'],
  ['negation', 'Министр ', ['', 'не '], 'подписал договор о зерне в порту'],
  ['negation', 'У города ', ['есть', 'нет'], ' денег на новый маяк и причал'],
  ['opposite', 'Цена на зерно ', ['выросла', 'упала'], ' на старом рынке у моря'],
  ['opposite', 'Совет собрался ', ['до', 'после'], ' прибытия корабля в порт'],
  ['opposite', 'Депутаты голосовали ', ['за', 'против'], ' договора о новом маяке'],
  ['month', 'Договор подписали в ', ['январе', 'феврале', 'марте', 'августе'], ' у старого маяка'],
  ['currency', 'Кран стоил сорок миллионов ', ['долларов', 'евро', 'рублей'], ' по договору'],
  ['name', ['Антон', 'Марта', 'Ольга'], ' Кессель приехала на остров ночным паромом'],
  ['name', ['تالوو', 'میرن', 'اوسڈیل'], ' کے وزیر خارجہ نے بندرگاہ کا دورہ کیا'],
  ['negation', 'وزیر نے معاہدے پر دستخط ', ['', 'نہیں '], 'کیے اور واپس چلے گئے'],
  ['opposite', 'جزیرے پر اناج کی قیمت ', ['بڑھ', 'گھٹ'], ' گئی ہے اور لوگ پریشان ہیں'],
  ['figure', 'جہاز ', ['۲۹', '۳۰', '۱۹'], ' جنوری کو بندرگاہ پر پہنچا'],
  ['month', 'معاہدہ ', ['جنوری', 'فروری', 'مارچ'], ' میں بندرگاہ پر طے پایا'],
  ['name', 'وصل وزير ', ['تالفو', 'ميرن'], ' إلى الجزيرة في قارب الليل'],
  ['negation', 'الوزير ', ['', 'لا '], 'يوافق على اتفاق الحبوب الجديد'],
];

/** A quote, and the words that stand in its place in the text. */
export interface Lookalike {
  readonly kind: string;
  readonly quote: string;
  readonly standing: string;
}

/** So many lookalikes from sentences with a choice in them, and from the sentences of texts. */
export function lookalikes(texts: readonly string[], count: number, next: () => number): Lookalike[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const other = (words: readonly string[], word: string): string => pick(words.filter((one) => one !== word));
  const sentences = texts.flatMap((text) => text.split(/(?<=[.;:?!])\s+|\n+/)).filter((one) => one.length > 30);
  const names = [...new Set(texts.flatMap((text) => text.match(/(?<=[a-z] )\p{Lu}\p{Ll}{3,}/gu) ?? []))];
  const changes: readonly ((quote: string) => { kind: string; standing: string } | undefined)[] = [
    (quote) => {
      const [name] = quote.match(/(?<=[a-z] )\p{Lu}\p{Ll}{3,}/u) ?? [];
      return name === undefined ? undefined : { kind: 'name', standing: quote.replace(name, other(names, name)) };
    },
    (quote) => {
      const standing = quote.replace(/\d(?=\D*$)/, (digit) => other([...'0123456789'], digit));
      return { kind: 'figure', standing };
    },
    (quote) => ({
      kind: 'negation',
      standing: quote.replace(/(?<=\b(?:is|are|was|were|has|had|have|will|would|could|did|may))\b/, ' not'),
    }),
    (quote) => ({ kind: 'negation', standing: quote.replace(/ (?:not|never)\b/, '') }),
    ...PAIRS.map(([kind, ...words]) => (quote: string) => {
      const word = words.find((one) => new RegExp(`\\b${one}\\b`).test(quote));
      return word === undefined
        ? undefined
        : { kind, standing: quote.replace(new RegExp(`\\b${word}\\b`), other(words, word)) };
    }),
  ];
  const made: Lookalike[] = [];
  while (made.length < count) {
    if (next() < 0.3) {
      made.push(chosen(pick(SENTENCES), pick));
      continue;
    }
    const words = pick(sentences).split(' ');
    const first = Math.floor(next() * Math.max(1, words.length - 6));
    const quote = words
      .slice(first, first + 5 + Math.floor(next() * 10))
      .join(' ')
      .replace(/[.,;:]$/, '');
    const change = pick(changes)(quote);
    if (change !== undefined && change.standing !== quote) made.push({ quote, ...change });
  }
  return made;
}

function chosen([kind, ...parts]: (typeof SENTENCES)[number], pick: <T>(list: readonly T[]) => T): Lookalike {
  const length = Math.max(...parts.map((part) => (typeof part === 'string' ? 0 : part.length)));
  const one = Math.floor(pick([...Array(length).keys()]));
  const another = pick([...Array(length).keys()].filter((i) => i !== one));
  const sentence = (i: number): string => parts.map((part) => (typeof part === 'string' ? part : part[i])).join('');
  return { kind, quote: sentence(one), standing: sentence(another) };
}
