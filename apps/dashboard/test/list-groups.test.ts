import { expect, test } from 'vitest';
import { inGroups } from '#lib/figures/list-groups.ts';

const ada = { name: 'Ada', list: 'can_recover', supported: true };
const ben = { name: 'Ben', list: 'can_recover', supported: false };
const cleo = { name: 'Cleo', list: 'few_left', supported: false };
const dan = { name: 'Dan', list: 'cannot_recover', supported: false };

const told = (...given: Parameters<typeof inGroups<typeof ada>>): string[] =>
  inGroups(...given).map(({ key, students }) => `${key}: ${students.map(({ name }) => name).join(', ')}`);

test('who can recover and has no support stands before who has', () =>
  expect(told('tomorrow', [ada, ben, cleo], true)).toEqual([
    'few_left: Cleo',
    'recover_alone: Ben',
    'recover_supported: Ada',
  ]));
test('where nobody knows of support all stand together', () =>
  expect(told('tomorrow', [ada, ben, cleo], false)).toEqual(['few_left: Cleo', 'can_recover: Ada, Ben']));
test('a heading of nobody is not there', () =>
  expect(told('tomorrow', [ada], true)).toEqual(['recover_supported: Ada']));
test('other lists are not parted', () => {
  expect(told('cannot', [dan], true)).toEqual(['cannot_recover: Dan']);
  expect(told('all', [ada, ben, dan], true)).toEqual(['all: Ada, Ben, Dan']);
});
