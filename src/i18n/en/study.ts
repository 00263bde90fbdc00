/** The words of the study pages in English: paths, questions, cards, handouts and the page for teachers. */

import { plural } from '../format.ts';

export const study = {
  lead: 'Ways through the report for a reader, a class or a teacher. No account is needed: your work stays on this device.',
  /** Before and after the link to the report. */
  forReport: ['For the report ', '.'],
  paths: 'Paths',
  minutes: (count: number) => `${count} min`,
  tools: 'Study tools',
  aboutTools: {
    questions: (count: number) => `${count}, at three levels, each explained`,
    cards: (count: number, hasOther: boolean) =>
      `${count}: terms${hasOther ? ' with Urdu' : ''}, people and dates; each comes back when it is due`,
    notebook: 'what you have kept and marked, in your own order',
    plain: 'the report in short sentences, with the same notes',
    teachers: 'lesson plan, discussion, handouts, answer key, links',
  },
  others: 'Other reports to study',
  progress: {
    title: 'Your progress',
    read: 'Read',
    answered: 'Answered',
    done: 'done',
    wrong: 'wrong',
    due: 'due',
    open: 'to do',
    save: 'Save everything as a file',
    load: 'Load a file',
  },
  path: {
    about: (stages: number, minutes: number) => `${stages} stages, about ${minutes} minutes. By the end you can:`,
    stages: 'Stages',
    minutesDone: 'Minutes done',
    inReport: (paragraph: number) => `Paragraph ${paragraph}, in the report`,
    besideReport: 'Read it beside the report',
    done: 'Done',
    /** What is done, for those who do not see it above the box. */
    doneWith: (stage: string) => `with “${stage}”`,
  },
  questions: {
    title: 'Questions',
    lead: (count: number) =>
      `${count} questions on the report: what it says, who says it, what was known on the day, and which source supports what.`,
    advice:
      'Every answer is explained, with its sources and a link to the paragraph. Your answers stay on this device. Without JavaScript, “Check” takes you to the explanation.',
    /** From the first to the third. */
    levels: ['After one reading', 'With the notes', 'Weighing sources'],
    /** What each kind asks for. */
    asks: {
      comprehension: 'What it says',
      'who-said': 'Who said it?',
      voice: 'Who says so?',
      'then-or-since': 'Then or since?',
      sequence: 'In which order?',
      source: 'Which source?',
      map: 'Where?',
      open: 'In your own words',
    },
    points: 'What a good answer includes, with sources',
    solution: (answer: string, why: string) => `${answer}. ${why}`,
  },
  cards: {
    title: 'Cards',
    none: 'There are no cards yet: they are made of the record’s terms, people and events.',
    lead: (count: number) =>
      `${count} ${plural(count, { one: 'card', other: 'cards' })} on the terms, people and dates of the story. Each comes back just before you would forget it.`,
    learn: 'What to learn',
    terms: (hasOther: boolean): string => (hasOther ? 'Terms, with Urdu' : 'Terms'),
    people: 'People',
    events: 'Dates',
    byDay: 'Only what was public by the day of the report',
    /** HTML, as are the names of the files. */
    advice:
      'FSRS, a scheduler that Anki also uses, decides when each card comes back; the schedule stays on this device.',
    /** Before and after the files. */
    take: ['To take the cards with you: ', '.'],
    ankiPackage: 'Anki package',
    ankiText: 'text for Anki (TSV)',
    all: 'All cards',
    more: 'More',
  },
  teach: {
    objectives: 'Objectives',
    can: 'By the end, pupils can:',
    plan: (minutes: number) => `Lesson plan, ${minutes} minutes`,
    minutes: 'Minutes',
    stage: 'Stage',
    task: 'What the class does',
    otherPaths: 'Other paths:',
    handouts: 'Handouts',
    aboutHandouts: 'They print on A4 or Letter paper; the last one is for you.',
    discussion: 'Discussion',
    points: 'Points to look for',
    withSources: 'The question with its sources',
    showAnswers: 'Show the answers to all questions',
    link: {
      title: 'A link for the class',
      about: 'It opens the site with the settings that you choose here. No account is needed.',
      view: 'View',
      without: 'Choose where the link should lead: the address of the page that opens is your link.',
      address: 'The link',
      copy: 'Copy',
      open: 'Open',
    },
    platforms: 'For learning platforms',
    /** What stands after the name of each file, as HTML. */
    files: {
      moodle: '– for Moodle: all questions, with points to look for when marking',
      gift: '– for Moodle and others: ordering questions become matching questions',
      qti: '– for Canvas, Blackboard, OpenOlat, TAO: Canvas leaves out the reason for each answer',
      anki: (hasOther: boolean) => `– terms${hasOther ? ' in English and Urdu' : ''}, people, dates`,
    },
  },
  handouts: {
    pageTitle: (title: string) => `Handout: ${title}`,
    description: (about: string) => `A sheet for a class: ${about}.`,
    text: {
      title: (isPlain: boolean): string => (isPlain ? 'The report in plain English' : 'The report'),
      about: (hasOther: boolean) =>
        `with numbered paragraphs, a wide margin for notes, and a glossary${hasOther ? ' in English and Urdu' : ''}`,
    },
    claims: {
      title: 'Who says what',
      about: 'the claims in the report, with space for the answers to them',
      task: 'Who answers each of these, when, and in what words? Find out on the site, and write down your source.',
      made: 'Who made it, and when',
      answer: 'The answer, and your source',
      space: 'Space to write',
    },
    questions: {
      about: 'twelve from the first two levels, to answer on paper',
      thenOrSince: 'Known on the day of the report, or only later?',
      paragraph: (number: number) => `(paragraph ${number})`,
    },
    key: {
      title: 'Answer key',
      about: 'for the teacher: all the answers, and what a good open answer includes',
      good: 'What a good answer includes',
    },
    name: 'Name',
    date: 'Date',
    origin: (site: string, address: string, licence: string) =>
      `${site}, ${address}. Text under ${licence}; you may copy it for your class.`,
    print: 'Print this page: only the sheet itself is printed.',
  },
};
