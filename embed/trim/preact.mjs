// @ts-check
// What Preact brings for uses that src/ui does not have. tests/embed/trimmed-widget.test.tsx looks through src/ui for them.
import { membersOf } from './members-of.mjs';

/** Preact's published source instead of its minified files: the same code, with names to point at. @type {Readonly<Record<string, string>>} */
export const SOURCES = {
  preact: 'src/index.js',
  'preact/hooks': 'hooks/src/index.js',
  'preact/jsx-runtime': 'jsx-runtime/src/index.js',
};

/** @param {string} name of a file in Preact's `src` */
const source = (name) => new RegExp(String.raw`preact[\\/]src[\\/]${name.replace('/', String.raw`[\\/]`)}\.js$`);

/** Expressions that have no value here. @param {string[]} names in groups, apart by spaces */
const nothing = (...names) => Object.fromEntries(names.flatMap((group) => group.split(' ')).map((name) => [name, 'undefined']));

/** Drawn by the browser alone, into an empty element: no markup of a server to take over, no parts that are loaded later. */
const FRESH = { isHydrating: 'false', excessDomChildren: 'null' };

/** @type {readonly import('./trim.mjs').Trim[]} */
export const PREACT = [
  {
    file: source('render'),
    settled: {
      isHydrating: 'false',
      'oldVNode ? NULL : parentDom.firstChild ? slice.call(parentDom.childNodes) : NULL': 'null',
      'options._root': 'undefined',
      'parentDom.nodeType == 9': 'false',
    },
  },
  {
    file: source('component'),
    // No update by a function, none that is waited for or forced, no clock but the browser's, no drawing outside of the tree.
    settled: {
      ...nothing('callback prevDebounce options.debounceRendering options.vnode vnode.props._parentDom'),
      "typeof update == 'function'": 'false',
      'oldVNode._flags & MODE_HYDRATE': '0',
    },
    unwritten: ['BaseComponent.prototype.forceUpdate'],
  },
  { file: source('create-element'), settled: nothing('options.vnode') },
  {
    file: source('create-context'),
    // The context is read by `useContext`.
    settled: { 'Context.Consumer.contextType = Context': 'Context' },
    unwritten: ['Context.Consumer'],
  },
  { file: source('diff/catch-error'), settled: { 'ctor && ctor.getDerivedStateFromError': 'undefined' } },
  {
    file: source('diff/children'),
    settled: {
      isHydrating: 'false',
      'oldVNode._flags & REF_DETACHED': '0',
      'parentVNode.props._parentDom': 'undefined',
      'childVNode.constructor === String': 'false',
      // Only a server writes comments.
      'next && next.nodeType == 8': 'false',
      'oldDom.nodeType == 8': 'false',
    },
  },
  {
    file: source('diff/index'),
    settled: {
      ...FRESH,
      ...nothing('resumed newProps._parentDom vnode.props._parentDom newType.contextType provider newProps.is'),
      'oldVNode._flags & MODE_SUSPENDED': '0',
      'e && e.then': 'false',
      '!skipRemove && (r = vnode._component) && (r = r._excess) && (end = rangeEnd(r, (nodes = [])))': 'false',
      'tmp && globalContext[tmp._id]': 'undefined',
      'tmp ? provider ? provider.props.value : tmp._defaultValue : globalContext': 'globalContext',
      // Of what a class can do, our one class, the error boundary, keeps a state and catches.
      ...nothing(
        'newType.getDerivedStateFromProps',
        membersOf('c', 'componentWillMount componentDidMount componentWillReceiveProps componentWillUpdate componentDidUpdate').join(' '),
        'c.getSnapshotBeforeUpdate',
      ),
      'EMPTY_ARR.push.apply(c._renderCallbacks, c._stateCallbacks)': 'undefined',
      // Elements of HTML and SVG, never made from a string of HTML.
      ...nothing('newHtml oldHtml'),
      "i == 'dangerouslySetInnerHTML'": 'false',
      "nodeType == 'math'": 'false',
      "nodeType == 'foreignObject' || (namespace == MATH_NAMESPACE && MATHML_TOKEN_ELEMENTS.test(nodeType))": 'false',
      "nodeType == 'template' && dom.content": 'false',
      "nodeType == 'progress' && inputValue == NULL": 'false',
      "nodeType == 'progress' && !inputValue": 'false',
      "i == 'value' && 'defaultValue' in newProps": 'false',
      "i == 'checked' && 'defaultChecked' in newProps": 'false',
      // Every ref is an object.
      "typeof ref == 'function'": 'false',
    },
    unwritten: ['c._stateCallbacks', 'newVNode._flags'],
  },
  {
    file: source('diff/props'),
    // No inline styles, no listeners in the capturing phase, names as SVG has them.
    settled: {
      "name == 'style'": 'false',
      "name != (name = name.replace(CAPTURE_REGEX, '$1'))": 'false',
      "name.replace(/xlink(H|:h)/, 'h').replace(/sName$/, 's')": 'name',
      'options.event': 'undefined',
    },
  },
  {
    file: /preact[\\/]hooks[\\/]src[\\/]index\.js$/,
    settled: {
      // Nobody listens to Preact or replaces its clock, and every browser has frames.
      ...nothing('oldBeforeDiff oldBeforeRender oldAfterDiff oldCommit oldBeforeUnmount prevRaf'),
      ...nothing(membersOf('options', '_hook _skipEffects requestAnimationFrame').join(' ')),
      HAS_RAF: 'true',
      // States begin with a value; a part with hooks has no rule of its own for when to draw again.
      '!init': 'true',
      prevScu: 'undefined',
      // Effects run as soon as their part is drawn, none later.
      ...nothing('hooks._pendingEffects.some(invokeCleanup) hooks._pendingEffects.some(invokeEffect)'),
      'c.__hooks._pendingEffects.length': '0',
      's._passive && s._cleanup': 'false',
    },
    unwritten: ['options._root', 'currentHook', 'state._context', 'hooks._pendingEffects', 'state._passive'],
  },
  {
    file: /preact[\\/]jsx-runtime[\\/]src[\\/]index\.js$/,
    settled: { ...nothing('options.vnode'), '__source || __self': 'false' },
  },
];
