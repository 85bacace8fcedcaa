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
      // What fails is in the snapshot, and ends the actor.
      'Actor._initState': '{ this._snapshot = this.logic.getInitialSnapshot() }',
      'Actor._process': `{
        try {
          this._snapshot = this.logic.transition(this._snapshot, event);
        } catch (error) {
          this._snapshot = { ...this._snapshot, status: 'error', error };
          this.stop();
        }
      }`,
      // An event is never sent while another is handled, so there is no queue for them.
      'Actor.start': '{ this._processingStatus = ProcessingStatus.Running }',
      'Actor.send': '{ if (this._processingStatus === ProcessingStatus.Running) this._process(event) }',
      'Actor.stop': '{ this._processingStatus = ProcessingStatus.Stopped }',
      ProcessingStatus: '{ NotStarted: 0, Running: 1, Stopped: 2 }',
      defaultOptions: '{}',
      symbolObservable: 'undefined',
      // The session asks for the snapshot after each event. It observes errors only to keep xstate from throwing them at
      // the page; here none is thrown there.
      'Actor.subscribe': '{}',
      // One level of states, of which one is open: no parallel, nested, history, route or final states, and nothing that
      // happens on entry or exit. No event is raised by a step, so each event is one step: it takes the actions of its one
      // transition and opens the target.
      microstep: `{
        if (!transitions.length) return [currentSnapshot];
        const [{ actions, target }] = transitions;
        const nextState = resolveActionsAndContext(currentSnapshot, event, actorScope, actions);
        return [cloneMachineSnapshot(nextState, { _nodes: target })];
      }`,
      macrostep: '{ return { snapshot: microstep(selectTransitions(event, snapshot), snapshot, actorScope, event)[0] } }',
      // Guards and actions stand in `setup` under their names, and every action assigns.
      evaluateGuard: '{ return snapshot.machine.implementations.guards[guard.type]({ context, event }, guard.params) }',
      resolveActionsAndContext: `{
        for (const action of actions) {
          const named = currentSnapshot.machine.implementations.actions[action.type || action];
          [currentSnapshot] = named.resolve(actorScope, currentSnapshot, event, action.params, named);
        }
        return currentSnapshot;
      }`,
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
    gone: [
      ...membersOf('Actor', '_send _complete _reportError _error _stop _stopProcedure update on select attachDevTools toJSON'),
      ...membersOf('Actor', 'getPersistedSnapshot symbolObservable'),
    ],
    settled: {
      'isStateId(stateKey)': 'false',
      '!stateNode.states': 'false',
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
      'StateMachine.getInitialSnapshot': `{
        const config = { context: this.config.context, _nodes: [this.root], status: 'active' };
        try {
          return createMachineSnapshot({ ...config, _nodes: this.root.initial.target }, this);
        } catch (error) {
          return createMachineSnapshot({ ...config, status: 'error', error }, this);
        }
      }`,
      'StateMachine.transition': '{ return macrostep(snapshot, event, actorScope).snapshot }',
      'StateMachine.getTransitionData':
        '{ return this.root.states[snapshot.value].next(snapshot, event) || this.root.next(snapshot, event) || [] }',
      'StateNode.next': `{
        for (const candidate of getCandidates(this, event.type)) {
          const { guard } = candidate;
          try {
            if (!guard || evaluateGuard(guard, snapshot.context, event, snapshot)) return [candidate];
          } catch (error) {
            throw new Error(\`Unable to evaluate guard '\${guard.type}' in transition for event '\${event.type}' in state node '\${this.id}':\\n\${error.message}\`);
          }
        }
      }`,
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
      ...membersOf('StateMachine', 'restoreSnapshot _getPreInitialState'),
      ...membersOf('StateNode', 'definition toJSON invoke on after events ownEvents'),
    ],
    settled: {
      'this.config.always': 'undefined',
      // Quick to make anew.
      "memo(this, 'initial', () => formatInitialTransition(this, this.config.initial))":
        'formatInitialTransition(this, this.config.initial)',
    },
  },
  {
    file: /xstate[\\/]dist[\\/]assign-[0-9a-f]+\.esm\.js$/,
    cuts: {
      // Every assignment is one function, and none spawns an actor. In place of its arguments it is given the event.
      resolveAssign: `{
        const { context } = snapshot;
        return [cloneMachineSnapshot(snapshot, { context: { ...context, ...assignment({ context, event: actionArgs }, actionParams) } })];
      }`,
    },
  },
];
