import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  groupNames,
  type Holder,
  holderOf,
  type NameDecision,
  type NameForm,
} from '../../../source/core/library/people.ts';
import { readPersonName } from '../../../source/core/library/person-name.ts';

const formsOf = (names: readonly string[]): readonly NameForm[] =>
  names.map((printed, id) => {
    const name = readPersonName(printed);
    assert.ok(name);
    return { id, ...name };
  });

const grouped = (names: readonly string[], decisions: readonly NameDecision[] = []) =>
  groupNames(formsOf(names), decisions)
    .map((group) => group.map(({ id }) => names[id] ?? '').toSorted())
    .toSorted();

test('names that may be one are one', () => {
  assert.deepEqual(grouped(['Bill Tarr', 'William Tarr', 'William J. Tarr', 'Anna Tarr']), [
    ['Anna Tarr'],
    ['Bill Tarr', 'William J. Tarr', 'William Tarr'],
  ]);
});

test('a name that may be two people’s is by itself, in whatever order they come', () => {
  const names = ['George Tarr', 'George W. Tarr', 'George H. W. Tarr'];
  for (const order of [names, names.toReversed(), [names[1] ?? '', names[0] ?? '', names[2] ?? '']])
    assert.deepEqual(grouped(order), [['George H. W. Tarr'], ['George Tarr'], ['George W. Tarr']]);
});

test('an initial that fits two forenames joins neither, and keeps nobody apart', () => {
  assert.deepEqual(grouped(['J. Tarr', 'John Tarr', 'Jack Tarr', 'James Tarr', 'Jim Tarr']), [
    ['J. Tarr'],
    ['Jack Tarr', 'John Tarr'],
    ['James Tarr', 'Jim Tarr'],
  ]);
});

test('what a reader decided comes first', () => {
  assert.deepEqual(grouped(['Anna Tarr', 'Anna B. Tarr'], [{ a: 0, b: 1, isSame: false }]), [
    ['Anna B. Tarr'],
    ['Anna Tarr'],
  ]);
  assert.deepEqual(grouped(['Anna Tarr', 'Nan Tarr'], [{ a: 1, b: 0, isSame: true }]), [
    ['Anna Tarr', 'Nan Tarr'],
  ]);
});

const holder = (given: string, articles: number, roles: readonly string[] = []): Holder => ({
  id: articles,
  given,
  articles,
  roles,
});
const plain = { gender: 'unknown', roles: [] } as const;

test('a bare surname goes to the one whom nearly all articles with it are about', () => {
  assert.equal(holderOf(plain, [holder('maria', 40), holder('anna', 1)])?.given, 'maria');
  assert.equal(holderOf(plain, [holder('maria', 40), holder('bill', 20)]), undefined);
  assert.equal(holderOf(plain, [holder('maria', 2)]), undefined);
  assert.equal(holderOf(plain, []), undefined);
});

test('an honorific or an office that is another’s keeps a bare surname waiting', () => {
  const maria = holder('maria', 40, ['engineer']);
  assert.equal(holderOf({ gender: 'male', roles: [] }, [maria]), undefined);
  assert.equal(holderOf({ gender: 'female', roles: [] }, [maria])?.given, 'maria');
  assert.equal(holderOf({ gender: 'unknown', roles: ['governor'] }, [maria]), undefined);
  assert.equal(holderOf({ gender: 'unknown', roles: ['engineer'] }, [maria])?.given, 'maria');
});
