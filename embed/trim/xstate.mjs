// @ts-check
// What xstate brings for uses that src/flow/machine.ts and src/session/session.ts do not have.
import { membersOf } from './members-of.mjs';

/** @type {readonly import('./trim.mjs').Trim[]} */
export const XSTATE = [
  {
    file: /xstate[\\/]dist[\\/]xstate\.esm\.js$/,
    cuts: {
      // Of what `setup` offers, only what a machine is made of.
      setup: '{ return { createStateConfig: (config) => config, createMachine: (config) => createMachine(config, { actions, guards }) } }',
    },
  },
  {
    file: /xstate[\\/]dist[\\/]raise-[0-9a-f]+\.esm\.js$/,
    cuts: {
      // One actor without parent, children, delays, inspection or a stored snapshot.
      'Actor.constructor': `{
        this.logic = logic;
        this._processingStatus = ProcessingStatus.NotStarted;
        this._actorScope = {};
        this._initState();
      }`,
      // An event is never sent while another is handled, so there is no queue for them.
      'Actor.start': '{ this._processingStatus = ProcessingStatus.Running }',
      'Actor.send': '{ if (this._processingStatus === ProcessingStatus.Running) this._process(event) }',
      'Actor._stopProcedure': '{ this._processingStatus = ProcessingStatus.Stopped }',
      'Actor._stop': '{ this._stopProcedure() }',
      // The session asks for the snapshot after each event. It observes errors only to keep xstate from throwing them at
      // the page; here none is thrown there.
      'Actor.subscribe': '{}',
      'Actor.update': '{ this._snapshot = snapshot }',
      'Actor._error': '{ this._stopProcedure() }',
      // One level of states, of which one is open: no parallel, nested, history, route or final states, and nothing that
      // happens on entry or exit. A step takes the actions of its one transition and opens the target.
      microstep: `{
        if (!transitions.length) return [currentSnapshot, []];
        const [{ actions, target }] = transitions;
        const nextState = resolveActionsAndContext(currentSnapshot, event, actorScope, actions, internalQueue, undefined);
        return [cloneMachineSnapshot(nextState, { _nodes: target }), []];
      }`,
      getInitialStateNodes: '{ return stateNode.initial.target }',
      getStateValue: '{ return stateNodes[0].key }',
      createMachineSnapshot: `{
        const { status, error, context, _nodes } = config;
        return { status, error, machine, context, _nodes, value: getStateValue(machine.root, _nodes) };
      }`,
      // Transitions by the name of an event alone: no wildcards, delays or invoked actors. Each has a target.
      getCandidates: '{ return stateNode.transitions.get(receivedEventType) || [] }',
      formatTransitions: `{
        return new Map(Object.entries(stateNode.config.on || {}).map(([event, transitions]) =>
          [event, toArrayStrict(transitions).map((each) => formatTransition(stateNode, event, each))]));
      }`,
      formatTransition: `{
        const { guard, target, actions } = transitionConfig;
        return { guard, actions: toArray(actions), target: resolveTarget(stateNode, [target]) };
      }`,
      formatInitialTransition: '{ return { target: resolveTarget(stateNode, ["." + _target]), actions: [] } }',
      // A state is named as a sibling, or after a dot as a child.
      resolveTarget: `{
        return targets.map((target) =>
          stateNode.parent ? getStateNode(stateNode.parent, target) : getStateNode(stateNode, target.slice(1)));
      }`,
    },
    gone: [...membersOf('Actor', '_send _complete _reportError on select attachDevTools toJSON getPersistedSnapshot symbolObservable')],
    settled: {
      persistedState: 'undefined',
      'this.options.input': 'undefined',
      'event.type === XSTATE_STOP': 'false',
      // No event is raised by a step, so each event is one step.
      "nextSnapshot.status === 'active'": 'false',
      "nextSnapshot.status !== 'active'": 'false',
      'isErr && !transitions.length': 'false',
      'isErrorActorEvent(currentEvent)': 'false',
      'addMicrostep(step, currentEvent, transitions)': 'undefined',
      // Guards and actions stand in `setup` under their names; guards are given plain params, and every action assigns.
      "typeof guard === 'function'": 'false',
      "typeof guard === 'string'": 'false',
      "'params' in guard": 'true',
      "typeof guard.params === 'function'": 'false',
      '!isInline && !resolved': 'false',
      "typeof resolved !== 'function'": 'false',
      "'check' in resolved": 'false',
      "typeof action === 'function'": 'false',
      "typeof action.params === 'function'": 'false',
      "!resolvedAction || !('resolve' in resolvedAction)": 'false',
      "'retryResolve' in builtinAction": 'false',
      "'execute' in builtinAction": 'false',
      deferredActorIds: 'undefined',
      'isStateId(stateKey)': 'false',
      '!stateNode.states': 'false',
      "typeof stateValue === 'string'": 'true',
    },
  },
  {
    file: /xstate[\\/]dist[\\/]StateMachine-[0-9a-f]+\.esm\.js$/,
    cuts: {
      'StateMachine.constructor': `{
        this.config = config;
        this.id = config.id;
        this.implementations = implementations;
        this.root = new StateNode(config, { _key: config.id, _machine: this });
        this.root._initialize();
      }`,
      'StateMachine._getPreInitialState':
        "{ return createMachineSnapshot({ context: this.config.context, _nodes: [this.root], status: 'active' }, this) }",
      'StateNode.constructor': `{
        this.config = config;
        this.parent = options._parent;
        this.key = options._key;
        this.machine = options._machine;
        this.id = this.parent ? this.parent.id + STATE_DELIMITER + this.key : this.key;
        this.states = mapValues(config.states || {}, (state, _key) => new StateNode(state, { _parent: this, _key, _machine: this.machine }));
      }`,
    },
    gone: [
      ...membersOf('StateMachine', 'provide resolveState microstep start getStateNodeById definition toJSON getPersistedSnapshot'),
      ...membersOf('StateMachine', 'restoreSnapshot'),
      ...membersOf('StateNode', 'definition toJSON invoke on after events ownEvents'),
    ],
    settled: {
      'this.config.always': 'undefined',
      // Both are quick to make anew.
      'memo(this, `candidates-${eventType}`, () => getCandidates(this, eventType))': 'getCandidates(this, eventType)',
      "memo(this, 'initial', () => formatInitialTransition(this, this.config.initial))":
        'formatInitialTransition(this, this.config.initial)',
      "typeof guard === 'string'": 'false',
      "typeof guard === 'object'": 'true',
      "typeof this.config.context !== 'function' && this.config.context ? this.config.context : {}": 'this.config.context',
    },
  },
  {
    file: /xstate[\\/]dist[\\/]assign-[0-9a-f]+\.esm\.js$/,
    settled: {
      // Every assignment is one function, and none spawns an actor.
      '!snapshot.context': 'false',
      "typeof assignment === 'function'": 'true',
      'createSpawner(actorScope, snapshot, actionArgs.event, spawnedChildren)': 'undefined',
      'Object.keys(spawnedChildren).length': '0',
    },
  },
];
