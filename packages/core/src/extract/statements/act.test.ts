import { describe, expect, it } from 'vitest';
import { documentReader } from '../../pipeline/read-document.ts';
import type { Act, Factuality, Statement } from '../../model/statement.ts';

const read = documentReader();

/** The first statement of an invented text, and its spans as words. */
function first(text: string): {
  statement: Statement | undefined;
  words: (span: { start: number; end: number } | null | undefined) => string | null;
} {
  const document = read({
    input: 'case.txt',
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/plain',
    charset: null,
    given: {},
  });
  return {
    statement: document.statements[0],
    words: (span) =>
      span === null || span === undefined ? null : document.text.slice(span.start, span.end),
  };
}

const ACTS: readonly [act: Act, text: string][] = [
  // By the cue's own words.
  ['estimate', 'The agency estimated that 40 wells had run dry.'],
  ['estimate', 'The poll showed Halk leading Tael by five points.'],
  ['confirm', 'Venn acknowledged that the valve had been shut.'],
  ['confirm', 'Venn agreed that the valve had been shut.'],
  ['deny', 'Velmark has denied that it closed the valve.'],
  ['deny', 'Halk dismissed the reports of a walkout.'],
  ['deny', 'Halk called the allegation absurd.'],
  ['decline-comment', 'He declined to comment on the report.'],
  ['decline-comment', 'The ministry did not respond to a request for comment.'],
  ['decline-comment', 'She would not say whether the bridge was safe.'],
  ['demand', 'Corvan demanded their release.'],
  ['demand', 'Venn called on Tael to step down.'],
  ['request', 'Corvan asked whether the road was open.'],
  ['request', 'Corvan urged both sides to stay calm.'],
  ['propose', 'Norrea proposed a meeting in Sundhavn.'],
  ['propose', 'Norrea offered to host the talks.'],
  ['accept', 'Kessaria agreed to open the gate.'],
  ['reject', 'Kessaria rejected the plan.'],
  ['reject', 'Kessaria ruled out a second meeting.'],
  ['promise', 'Osk promised to publish the readings.'],
  ['warn', 'Tael warned that the dam could break.'],
  ['threaten', 'Kessaria threatened to close the crossing.'],
  ['accuse', 'Kessaria accused Velmark of closing the valve at night.'],
  ['criticize', 'Morrow condemned the decision.'],
  ['praise', 'Reyl praised the engineers.'],
  ['believe', 'Investigators believe two charges were used.'],
  ['believe', 'They are worried that the dam could break.'],
  ['want', 'The union wants higher pay.'],
  ['intend', 'The council aims to sell the mill.'],
  // A verb before "to" decides, not the one after it.
  ['reject', 'Kessaria refused to condemn the attack.'],
  // By the content, where the cue is neutral.
  ['assert', 'The minister said the bridge would reopen in May.'],
  ['demand', 'The minister said Velmark must open the gates.'],
  ['propose', '“We should meet again in May,” Venn said.'],
  ['reject', 'Venn said Velmark would never accept foreign inspectors.'],
  ['set-condition', 'Halk said he would sign only if the gates were opened.'],
  ['set-condition', 'Halk said the border could only be discussed once the guns were silent.'],
  ['set-condition', '“We will not open the gates until the guns are silent,” Venn said.'],
  ['accept', 'The ministry said it was ready to accept the plan.'],
  ['promise', '“We will repair every well,” Venn said.'],
  ['deny', 'Halk said he had nothing to do with the blast.'],
  ['accuse', 'Halk said Velmark had violated the accord.'],
  ['criticize', '“He is a liar,” Halk said.'],
  ['criticize', 'The envoy called the plan a disgrace.'],
  ['praise', '“She is a wonderful engineer,” Halk said.'],
  ['warn', 'Halk said there would be severe consequences.'],
  ['criticize', 'Halk called the healer a quack.'],
  ['criticize', 'Halk called Venn a liar.'],
  ['criticize', '“What a fine bridge,” Halk said mockingly.'],
  ['estimate', 'Nearly eight in ten voters say the bridge is safe.'],
  // A word of another meaning is no act.
  ['assert', 'Halk said he would give the mill to the orphans of Torvast.'],
  ['assert', 'Halk said the mill should not be sold in May.'],
  ['assert', 'Halk said the road was closed because the bridge was a disgrace.'],
  ['assert', 'Halk said the talks would be held in May.'],
  ['assert', 'Venn called it a listening exercise.'],
  ['assert', '“We will see,” Venn said.'],
  ['assert', 'The minister said the order was signed in May.'],
];

describe('the act', () => {
  it.each(ACTS)('is to %s: %s', (act, text) => {
    expect(first(text).statement?.act).toBe(act);
  });
});

const FACTUALITIES: readonly [Factuality, string][] = [
  ['CT+', 'Venn said the gate was open.'],
  ['CT+', 'Venn said the gate would open in May.'],
  ['CT-', 'Venn said the gate was not open.'],
  ['CT-', 'Venn said there was no agreement.'],
  ['CT-', 'Venn said nobody had seen the film.'],
  ['CT-', 'Velmark denied that it closed the valve.'],
  ['CT+', 'Venn said the word was not the difficulty but the law.'],
  ['CT+', 'Venn said the gate was not only open but broken.'],
  ['PR+', 'Venn said the gate would probably open.'],
  ['PR-', 'Venn said the gate was unlikely to open.'],
  ['PR+', '“I think the gate is open,” Venn said.'],
  ['PR+', 'Venn believes the gate is open.'],
  ['PR-', 'Venn does not believe the gate is open.'],

  ['CT+', 'Venn knows that the gate is open.'],
  ['PS+', 'Venn said the gate might open.'],
  ['PS-', 'Venn said the gate might not open.'],
  ['CT-', 'Venn said the gate could not be opened.'],
  ['CT-', 'Venn said the council cannot avoid the conclusion.'],
  ['CT-', '“Is the gate open? It is not open,” Venn said.'],
  ['CT+', '“Who shut the gate? The wardens shut it,” Venn said.'],
  ['Uu', '“Who shut the gate?” Venn said.'],
  ['CT+', 'Venn said nine people died in May.'],
  ['Uu', 'Venn said the gate would open if the rain stopped.'],
  ['Uu', 'Venn asked whether the gate was open.'],
  ['Uu', 'Venn wants to open the gate.'],
  ['Uu', 'Venn said the gate should be opened.'],
  ['Uu', 'Venn did not say that the gate was open.'],
  ['Uu', 'Venn declined to comment on the gate.'],
];

describe('factuality', () => {
  it.each(FACTUALITIES)('is %s: %s', (factuality, text) => {
    expect(first(text).statement?.factuality).toBe(factuality);
  });
});

describe('what limits a statement', () => {
  it.each([
    ['Venn said the gate was open.', false],
    ['Venn did not say that the gate was open.', true],
    ['Nobody said that the gate was open.', true],
    ['Velmark has proposed nothing.', true],
    ['Venn said nothing about the gate.', true],
    ['Venn said nothing had changed at the gate.', false],
    // The silence is what is told.
    ['Venn did not respond to a request for comment.', false],
  ])('negation: %s', (text, negated) => {
    expect(first(text).statement?.negated).toBe(negated);
  });

  it.each([
    ['Venn said the gate would open if the rain stopped.', 'if the rain stopped'],
    ['Venn said that if the rain stopped, the gate would open.', 'if the rain stopped'],
    ['Venn said the gate would stay shut unless the rain stopped.', 'unless the rain stopped'],
    ['If the rain stopped, Venn said, the gate would open.', 'If the rain stopped'],
    [
      'If, as I have said, the rain stops, the gate will open, Venn said.',
      'If, as I have said, the rain stops',
    ],
    ['Venn said the gate was saved by providing that the wardens stayed.', null],
    ['Venn asked if the gate was open.', null],
    ['Venn said the gate would open even if it rained.', null],
    ['Venn said it was as if the gate had gone.', null],
  ])('condition: %s', (text, condition) => {
    const { statement, words } = first(text);
    expect(words(statement?.condition)).toBe(condition);
  });

  it.each([
    ['Venn said the gate would probably open.', ['probably']],
    ['Venn said the gate may open.', ['may']],
    ['“I think the gate is open,” Venn said.', ['I think']],
    ['Venn said about 40 people had come.', ['about']],
    ['“I think sometimes the gate is open,” Venn said.', ['I think']],
    ['Venn said the gate was sort of open.', ['sort of']],
    ['Venn said the gate was pretty much open.', ['pretty much']],
    ['Venn said the gate opened in May.', []],
    ['Venn said a man who might know had left.', []],
  ])('hedges: %s', (text, hedges) => {
    const { statement, words } = first(text);
    expect(statement?.hedges.map(words)).toEqual(hedges);
  });
});

describe('what is told of the saying', () => {
  it.each([
    ['Venn told reporters on Tuesday that the gate was open.', 'reporters'],
    ['Venn told reporters in Torvast that the gate was open.', 'reporters'],
    ['Venn called on Tael to step down.', 'Tael'],
    ['Venn called for the release of the men.', null],
    ['Venn told the truth about the gate.', null],
  ])('hearer: %s', (text, addressee) => {
    const { statement, words } = first(text);
    expect(words(statement?.addressee)).toBe(addressee);
  });

  it.each([
    ['Venn said in a statement that the gate was open.', 'in a statement'],
    ['In a letter, Venn said that the gate was open.', 'In a letter'],
    ['The gate is open, Venn said on Telegram.', 'on Telegram'],
    ['“The gate is open,” Venn said in a televised address.', 'in a televised address'],
    ['Venn said in Torvast that the gate was open.', null],
    ['Venn sang at a rally and said the gate was open.', null],
    ['Venn promised through study of the river to save the gate.', null],
    ['Venn said during the debate that the gate was open.', 'during the debate'],
    ['Venn said during the order that the gate was open.', null],
  ])('medium: %s', (text, medium) => {
    const { statement, words } = first(text);
    expect(words(statement?.medium)).toBe(medium);
  });

  it.each([
    ['Venn said on Tuesday that the gate was open.', 'Tuesday'],
    ['On Tuesday, the minister of the interior said the gate was open.', 'Tuesday'],
    ['Venn told USA Today that the gate was open.', null],
    ['Venn said the gate was opened on Tuesday.', null],
    ['The council met on Tuesday and Venn said the gate was open.', null],
    ['Venn will say on Nov. 1 that the gate is open.', null],
    ['Venn recently said the gate was open.', null],
  ])('time: %s', (text, saidAt) => {
    const { statement, words } = first(text);
    expect(words(statement?.saidAt)).toBe(saidAt);
  });
});
