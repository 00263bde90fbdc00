/**
 * Writes questions for learning platforms as a QTI 2.1 content package (IMS Question and Test Interoperability, final
 * specification of 2012).
 */

import { SITE_ID } from '../config.ts';
import type { Question } from '../record/model.ts';
import { escapeMarkup } from '../text/markup.ts';
import { isolated } from './directed.ts';
import { askedOf, feedbackOf, type QuestionFile } from './question-bank.ts';

/**
 * The files of the package by their names: a manifest, an item for each question, and a test that holds them all. A
 * choice says why its answer is right or wrong; a sequence is an order interaction, an open question an extended text.
 */
export function asQti(questions: readonly Question[], file: QuestionFile): Record<string, string> {
  const items = questions.map((question) => [`items/${question.id}.xml`, itemOf(question, file)] as const);
  return {
    'imsmanifest.xml': manifest(questions),
    'test.xml': test(questions, file),
    ...Object.fromEntries(items),
  };
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const QTI = 'xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1"';

/** An identifier may not begin with a digit. */
const idOf = ({ id }: Question): string => `q-${id}`;

function itemOf(question: Question, file: QuestionFile): string {
  const { data } = question;
  // The version has an attribute for the language, and none for the direction.
  const said = (text: string): string => escapeMarkup(isolated(text, file.words.own));
  const head = `${XML}<assessmentItem ${QTI} identifier="${idOf(question)}" title="${escapeMarkup(question.id)}" adaptive="false" timeDependent="false" xml:lang="${file.words.own}">`;
  const score =
    '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>';
  const asked = `<prompt>${said(askedOf(question, file.words))}</prompt>`;
  const told = (identifier: string, words: string): string =>
    `<modalFeedback outcomeIdentifier="FEEDBACK" identifier="${identifier}" showHide="show"><p>${said(words)}</p></modalFeedback>`;
  const all = feedbackOf(question, file);
  if (data.kind === 'open') {
    return [
      head,
      '<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"/>',
      score,
      '<itemBody>',
      `<rubricBlock view="scorer"><ul>${data.points.map((point) => `<li>${said(point)}</li>`).join('')}</ul><p>${said(all)}</p></rubricBlock>`,
      `<extendedTextInteraction responseIdentifier="RESPONSE" expectedLines="8">${asked}</extendedTextInteraction>`,
      '</itemBody>',
      '</assessmentItem>\n',
    ].join('\n');
  }
  const choices = data.kind === 'sequence' ? data.order.map(({ text }) => ({ text })) : data.options;
  const name = (i: number): string => `c${i + 1}`;
  const right =
    data.kind === 'sequence' ? choices.map((_, i) => name(i)) : [name(data.options.findIndex((one) => one.right))];
  const interaction = data.kind === 'sequence' ? 'orderInteraction' : 'choiceInteraction';
  const most = data.kind === 'sequence' ? '' : ' maxChoices="1"';
  return [
    head,
    `<responseDeclaration identifier="RESPONSE" cardinality="${data.kind === 'sequence' ? 'ordered' : 'single'}" baseType="identifier">`,
    `<correctResponse>${right.map((one) => `<value>${one}</value>`).join('')}</correctResponse>`,
    '</responseDeclaration>',
    score,
    '<outcomeDeclaration identifier="FEEDBACK" cardinality="multiple" baseType="identifier"/>',
    '<itemBody>',
    `<${interaction} responseIdentifier="RESPONSE" shuffle="true"${most}>`,
    asked,
    ...choices.map(({ text }, i) => `<simpleChoice identifier="${name(i)}">${said(text)}</simpleChoice>`),
    `</${interaction}>`,
    '</itemBody>',
    processing(data.kind !== 'sequence'),
    ...(data.kind === 'sequence' ? [] : data.options.map(({ why }, i) => told(name(i), why))),
    told('general', all),
    '</assessmentItem>\n',
  ].join('\n');
}

/** One point for the right answer, then the reasons: for the chosen answer, where there is one, and the explanation. */
const processing = (chosen: boolean): string =>
  [
    '<responseProcessing>',
    '<responseCondition><responseIf><match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition>',
    `<setOutcomeValue identifier="FEEDBACK"><multiple>${chosen ? '<variable identifier="RESPONSE"/>' : ''}<baseValue baseType="identifier">general</baseValue></multiple></setOutcomeValue>`,
    '</responseProcessing>',
  ].join('');

const test = (questions: readonly Question[], { title, words }: QuestionFile): string =>
  [
    `${XML}<assessmentTest ${QTI} identifier="${SITE_ID}" title="${escapeMarkup(title)}">`,
    '<testPart identifier="all" navigationMode="nonlinear" submissionMode="individual">',
    ...[1, 2, 3].map((level) =>
      [
        `<assessmentSection identifier="level-${level}" title="${escapeMarkup(words.level(level))}" visible="true">`,
        ...questions
          .filter(({ data }) => data.level === level)
          .map((one) => `<assessmentItemRef identifier="${idOf(one)}" href="items/${one.id}.xml"/>`),
        '</assessmentSection>',
      ].join('\n'),
    ),
    '</testPart>',
    '</assessmentTest>\n',
  ].join('\n');

const manifest = (questions: readonly Question[]): string =>
  [
    `${XML}<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="${SITE_ID}-questions">`,
    '<metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>',
    '<organizations/>',
    '<resources>',
    '<resource identifier="test" type="imsqti_test_xmlv2p1" href="test.xml">',
    '<file href="test.xml"/>',
    ...questions.map((one) => `<dependency identifierref="${idOf(one)}"/>`),
    '</resource>',
    ...questions.map(
      (one) =>
        `<resource identifier="${idOf(one)}" type="imsqti_item_xmlv2p1" href="items/${one.id}.xml"><file href="items/${one.id}.xml"/></resource>`,
    ),
    '</resources>',
    '</manifest>\n',
  ].join('\n');
