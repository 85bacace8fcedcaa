import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { workshopMachine } from '../../../embed/workshop/machine.ts';
import { shippedFile } from '../../../embed/workshop/shipped-file.ts';
import { msg } from '../../../src/proof/message.ts';

const first = shippedFile();
const named = (id: string) => ({ ...first, flow: { ...first.flow, id } });

/** A page on which the shipped flow is open. */
function opened() {
  const actor = createActor(workshopMachine).start();
  actor.send({ type: 'open', file: first });
  return {
    actor,
    id: () => actor.getSnapshot().context.file?.flow.id,
    write: (id: string, field?: string) => actor.send({ type: 'change', file: named(id), place: 'flow.id', field }),
    unsaved: () => actor.getSnapshot().context.file !== actor.getSnapshot().context.saved,
  };
}

test('nothing can be changed before something is open', () => {
  const actor = createActor(workshopMachine).start();
  actor.send({ type: 'change', file: first, place: '' });
  actor.send({ type: 'goOn' });
  expect(actor.getSnapshot().value).toBe('welcome');
  expect(actor.getSnapshot().context.file).toBeUndefined();
});

test('the letters of one field are one step; those of another, and what follows a save, are steps of their own', () => {
  const { actor, id, write } = opened();
  write('a', 'flow.id');
  write('ab', 'flow.id');
  write('abc', 'flow.version');
  actor.send({ type: 'saved' });
  write('abcd', 'flow.version');
  const seen = [];
  while (actor.getSnapshot().context.past.length > 0) {
    actor.send({ type: 'undo' });
    seen.push(id());
  }
  expect(seen).toStrictEqual(['abc', 'ab', 'back-spasm']);
});

test('what was undone is done again, until something else is done', () => {
  const { actor, id, write } = opened();
  write('a');
  write('b');
  actor.send({ type: 'undo' });
  actor.send({ type: 'undo' });
  actor.send({ type: 'undo' });
  expect(id()).toBe('back-spasm');
  actor.send({ type: 'redo' });
  expect(id()).toBe('a');
  write('c');
  actor.send({ type: 'redo' });
  expect(id()).toBe('c');
});

test('it is saved once it was saved, and again when what was done since is undone', () => {
  const { actor, write, unsaved } = opened();
  expect(unsaved()).toBe(false);
  write('a');
  expect(unsaved()).toBe(true);
  actor.send({ type: 'saved' });
  expect(unsaved()).toBe(false);
  write('b');
  actor.send({ type: 'undo' });
  expect(unsaved()).toBe(false);
});

test('what was open stays on the way to another one, and undo brings it back', () => {
  const { actor, id, write } = opened();
  write('a');
  actor.send({ type: 'leave' });
  expect(actor.getSnapshot().value).toBe('welcome');
  actor.send({ type: 'goOn' });
  expect(actor.getSnapshot().value).toBe('editing');
  actor.send({ type: 'leave' });
  actor.send({ type: 'open', file: named('other') });
  expect(id()).toBe('other');
  expect(actor.getSnapshot().context.leftUnsaved).toBe(true);
  actor.send({ type: 'undo' });
  expect(id()).toBe('a');
});

test('a step that changes nothing is none', () => {
  const { actor } = opened();
  actor.send({ type: 'change', file: first, place: '' });
  expect(actor.getSnapshot().context.past).toHaveLength(0);
});

test('what was left of a questionnaire goes and comes back with its flow, until it is put away', () => {
  const { actor, write } = opened();
  const leftOut = { name: 'form.json', left: [{ place: 'x', says: msg`y` }] };
  const shown = () => actor.getSnapshot().context.leftOut;
  actor.send({ type: 'open', file: named('form'), leftOut });
  write('a');
  expect(shown()).toBe(leftOut);
  actor.send({ type: 'undo' });
  actor.send({ type: 'undo' });
  expect(shown()).toBeUndefined();
  expect(actor.getSnapshot().context.file).toBe(first);
  actor.send({ type: 'redo' });
  expect(shown()).toBe(leftOut);
  actor.send({ type: 'putAway' });
  actor.send({ type: 'redo' });
  actor.send({ type: 'undo' });
  expect(shown()).toBeUndefined();
});
