import { describe, expect, test } from 'vitest';
import { detectLanguage, isLanguageOf, isSameLanguage } from './detect.ts';

describe('the language of a paragraph', () => {
  test.each([
    [
      'en',
      'The ministers met on Monday and agreed to meet again in a fortnight, a spokesman said.',
    ],
    ['de', 'Die Außenminister trafen sich am Montag und sprachen drei Stunden lang miteinander.'],
    ['fr', 'Les ministres se sont rencontrés lundi et ont parlé pendant trois heures du barrage.'],
    [
      'es',
      'Los ministros se reunieron el lunes y hablaron durante tres horas sobre la presa, y un portavoz dijo que se iban a reunir otra vez dentro de dos semanas para hablar de las aguas del lago y de los campos.',
    ],
    ['ru', 'Министры встретились в понедельник и три часа говорили о плотине на реке.'],
    ['uk', 'Міністри зустрілися в понеділок і три години говорили про греблю на річці.'],
    ['ar', 'التقى الوزيران يوم الاثنين وتحدثا لمدة ثلاث ساعات عن السد على النهر.'],
    ['zh', '两国外长星期一会面，就河上的大坝谈了三个小时，并同意两周后再谈。'],
    ['ja', '両国の外相は月曜日に会談し、川のダムについて三時間話し合った。'],
    ['tr', 'Bakanlar pazartesi günü bir araya geldi ve baraj hakkında üç saat konuştu.'],
  ])('%s', (language, text) => expect(detectLanguage(text)).toBe(language));

  test('English among foreign names is English', () => {
    const names =
      'Kyrylo Budanov, Rustem Umerov and Andrii Yermak met with Hakan Fidan and İbrahim Kalın in Çırağan.';
    expect(detectLanguage(names)).toBe('en');
  });
});

test.each([
  '',
  'Talks end in Geneva',
  'Carly Rowe Endorses Ted Marsh: I Am “Horrified” By Donald Grant',
  'Party fears split will hurt Rowe’s chances against Grant',
  'Die Gespräche',
  'Rustem Umerov, Steve Witkoff',
  '10:15 GMT',
  'SL 49/9 (18)',
  '大坝',
  '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30',
])('too short or no words, so unknown: %s', (text) => expect(detectLanguage(text)).toBeNull());

test('asked again, after others, the answer is the same', () => {
  const text =
    'Les ministres se sont rencontrés lundi et ont parlé pendant trois heures du barrage.';
  const first = detectLanguage(text);
  detectLanguage('Министры встретились в понедельник и три часа говорили о плотине на реке.');
  expect(detectLanguage(text)).toBe(first);
});

test('a tag is of a language whatever its region', () => {
  const packs = new Set(['en']);
  expect(['en', 'en-GB', 'EN_us', 'eng', 'de', 'x'].map((tag) => isLanguageOf(tag, packs))).toEqual(
    [true, true, true, false, false, false],
  );
  expect(isSameLanguage('en-GB', 'en')).toBe(true);
  expect(isSameLanguage('bs-BA', 'hr')).toBe(true);
  expect(isSameLanguage('de', 'en')).toBe(false);
});
