/**
 * Words that exclude each other, so that one in place of the other makes another statement. Each line is a set of
 * alternatives; words with a space between them count as one alternative. A word of four letters or more stands for its
 * inflections too. Names, months and figures are told by their form and are not listed, nor are words in scripts
 * without capitals, where any other word counts as another name.
 */
const ALTERNATIVES = `
before prior earlier until|after later following since|during
early|late
rise rose rising raise up above over more most increas grow grew gain climb soar jump surg higher high|fall fell down below under less least fewer decreas declin drop reduc shrank plung slump lower low cut
big large great major|small little minor
strong strengthen|weak weaken
good better best|bad worse worst
first|second|third|fourth|fifth|sixth|last final
one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|hundred|thousand|million|billion|trillion|lakh|crore
once|twice
half|double|triple|quarter
north northern|south southern|east eastern|west western
dollar|euro|rupee|pound|rouble ruble|yuan|yen|dirham|riyal|franc|lira|cent percent|pence penny|metre meter|kilometre kilometer km|mile|foot feet|centimetre centimeter cm|hectare|acre|tonne ton|kilogram kilo kg|barrel|litre liter|gallon|gram|second|minute|hour|day|week|month|year|decade|century
daily|weekly|monthly|yearly annual|quarterly
morning|afternoon|evening|night
yesterday|today|tomorrow
spring|summer|autumn|winter
prime|foreign|finance|defence defense|interior|deputy
all every always everyone|some sometimes few|none never
accept approv agree back support welcom admit confirm allow permit for|reject refus disagree oppos condemn deny denied denies ban forbid against
rais lift impos|lift eas scrap
win won winner victor|lose lost loser defeat
open start began begin launch|close closing shut end stop halt finish
buy bought|sell sold
import|export
include including|exclud except
ally allies friend|enem rival
war|peace
attack|defend
alive surviv live|dead die died kill
guilty convict|innocent acquit clear
arriv came come enter|left leave depart
to into toward|from
in inside|out outside
old|new
former|current present
true|false
right|wrong left
success|fail
public|private secret
majorit|minorit
maximum|minimum
he him his himself|she her hers herself
man men boy son father brother husband king prince|woman women girl daughter mother sister wife queen princess
до|после
вырос растет рост повыс повыш увелич больше выше|упал паден сниз сниж сократ уменьш меньше ниже
за|против
тысяч|миллион|миллиард
доллар|евро|рубл|рупи|юан
один|два|три|четыре|пять|шесть|семь|восемь|девять|десять
январ|феврал|март|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр
понедельник|вторник|сред|четверг|пятниц|суббот|воскресень
север|юг|восток|запад
первый|второй|третий
поддерж принял соглас|отклон отказ отверг
`;

let parsed: string[][][] | undefined;
/** Parsed when first asked for, so that whoever imports this file and does not ask is spared it. */
const alternatives = (): string[][][] => {
  parsed ??= ALTERNATIVES.trim()
    .split('\n')
    .map((line) => line.split('|').map((words) => words.split(' ')));
  return parsed;
};

/** What turns a word into its opposite when put before it. */
const PREFIXES = /^(?:un|in|im|il|ir|dis|non|anti|mis|не)(?=\p{L}{3})/u;

/** Whether one word, in lower case, excludes the other. */
export function areOpposed(a: string, b: string): boolean {
  if (a.replace(PREFIXES, '') === b || b.replace(PREFIXES, '') === a) return true;
  return alternatives().some((line) => {
    const [one, other] = [sides(line, a), sides(line, b)];
    return one.length > 0 && other.length > 0 && !one.some((side) => other.includes(side));
  });
}

const sides = (line: readonly string[][], word: string): number[] =>
  line.flatMap((words, side) => (words.some((stem) => isFormOf(stem, word)) ? [side] : []));

const isFormOf = (stem: string, word: string): boolean =>
  word === stem || word === `${stem}s` || (stem.length > 3 && word.startsWith(stem) && word.length - stem.length <= 3);
