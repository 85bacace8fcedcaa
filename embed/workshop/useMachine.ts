import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { type ActorRefFrom, createActor, type SnapshotFrom } from 'xstate';
import { workshopMachine } from './machine.ts';

export type WorkshopActor = ActorRefFrom<typeof workshopMachine>;

/** The page's machine, running as long as the page lives, and where it is. */
export function useMachine(): readonly [SnapshotFrom<typeof workshopMachine>, WorkshopActor] {
  const actor = useMemo(() => createActor(workshopMachine).start(), []);
  const [snapshot, setSnapshot] = useState(() => actor.getSnapshot());
  useLayoutEffect(() => {
    const { unsubscribe } = actor.subscribe(setSnapshot);
    return unsubscribe;
  }, []);
  return [snapshot, actor];
}
