// @ts-check
// Pages whose scripts have changed what every script of the page relies on.

/** @type {readonly import('./pages.mjs').HostPage[]} */
export const GLOBALS = [
  {
    id: 'array-prototype',
    walk: 'routine',
    title: 'a polluted Array.prototype',
    head: `<script>Array.prototype.each = function (fn) { for (var i = 0; i < this.length; i++) fn(this[i], i); };
      Array.prototype.last = function () { return this[this.length - 1]; };
      Array.prototype.remove = function (item) { this.splice(this.indexOf(item), 1); };
      Array.prototype.contains = function (item) { return this.indexOf(item) >= 0; };
      Array.prototype.flat = function () { return [].concat.apply([], this); };
      Array.prototype.toJSON = function () { return 'array'; };</script>`,
  },
  {
    id: 'object-prototype',
    walk: 'routine',
    notInWebKit: 'Its driver runs in the page, and takes an enlarged Object.prototype for a cyclic structure.',
    title: 'a polluted Object.prototype',
    head: `<script>Object.prototype.extend = function (other) { for (var key in other) this[key] = other[key]; return this; };
      Object.prototype.each = function () {};
      Object.prototype.version = 7;</script>`,
  },
  {
    id: 'object-prototype-class',
    title: 'an Object.prototype with the names of attributes',
    head: "<script>Object.prototype.class = 'red'; Object.prototype.hidden = true;</script>",
    except: {
      picture:
        'Preact gives a value to a property where an element has one of that name, and so every element has "class". The style is lost; questions, taps and the card are not. No library is known to do this, and a guard would cost every page bytes.',
    },
  },
  {
    id: 'prototype-js',
    walk: 'routine',
    title: 'globals in the style of Prototype.js',
    head: `<script>
      var $A = function (iterable) { if (!iterable) return []; if ('toArray' in Object(iterable)) return iterable.toArray();
        var length = iterable.length || 0, results = new Array(length); while (length--) results[length] = iterable[length]; return results; };
      Array.from = $A;
      var $ = function (id) { return document.getElementById(id); }, $$ = function (css) { return $A(document.querySelectorAll(css)); };
      var ArrayMethods = {
        toArray: function () { return [].concat(this); }, clone: function () { return [].concat(this); }, entries: function () { return [].concat(this); },
        each: function (fn, context) { for (var i = 0; i < this.length; i++) fn.call(context, this[i], i); return this; },
        find: function (fn, context) { for (var i = 0; i < this.length; i++) if (fn.call(context, this[i], i)) return this[i]; },
        reduce: function (fn, memo) { if (!fn) return this.length > 1 ? this : this[0]; for (var i = 0; i < this.length; i++) memo = fn(memo, this[i], i); return memo; },
        size: function () { return this.length; }, first: function () { return this[0]; }, last: function () { return this[this.length - 1]; },
        compact: function () { return this.filter(function (each) { return each != null; }); }, include: function (item) { return this.indexOf(item) > -1; },
        inspect: function () { return '[' + this + ']'; }, toJSON: function () { return '[' + this + ']'; }
      };
      for (var name in ArrayMethods) Array.prototype[name] = ArrayMethods[name];
      String.prototype.toJSON = function () { return '"' + this + '"'; };
      String.prototype.strip = String.prototype.trim; String.prototype.sub = function (a, b) { return this.replace(a, b); };
      String.prototype.startsWith = function (start) { return this.lastIndexOf(start, 0) === 0; };
      Function.prototype.bind = function (context) { var method = this, args = $A(arguments).slice(1);
        return function () { return method.apply(context, args.concat($A(arguments))); }; };
      Function.prototype.delay = function (s) { return setTimeout(this, s * 1000); };
      Object.keys = function (object) { var keys = []; for (var key in object) if (object.hasOwnProperty(key)) keys.push(key); return keys; };
      Object.extend = function (to, from) { for (var key in from) to[key] = from[key]; return to; };
      var Methods = { hide: function () { this.style.display = 'none'; return this; }, show: function () { this.style.display = ''; return this; },
        remove: function () { this.parentNode.removeChild(this); return this; }, update: function (text) { this.textContent = text; return this; },
        select: function (css) { return $A(this.querySelectorAll(css)); }, visible: function () { return this.style.display !== 'none'; },
        insert: function (node) { this.appendChild(node); return this; }, toggle: function () { return this; }, observe: function (type, fn) { this.addEventListener(type, fn); } };
      Object.extend(HTMLElement.prototype, Methods); Object.extend(Element.prototype, Methods);
      window.Event = Object.extend({ KEY_ESC: 27, observe: function (element, type, fn) { element.addEventListener(type, fn); } }, {});
      window.Form = {}; window.Template = function () {}; window.Hash = function () {}; window.Class = { create: function () {} };</script>`,
  },
  {
    id: 'mootools',
    walk: 'routine',
    title: 'globals in the style of MooTools',
    head: `<script>
      var $ = function (id) { return document.getElementById(id); }, Class = function () {}, Browser = { name: 'ie' }, typeOf = function (item) { return typeof item; };
      Array.from = function (item) { if (item == null) return []; return typeof item.length === 'number' && typeof item !== 'string' ? [].slice.call(item) : [item]; };
      Number.from = function (item) { return parseFloat(item); }; String.from = function (item) { return item + ''; };
      Function.from = function (item) { return typeof item === 'function' ? item : function () { return item; }; };
      Object.each = function (object, fn) { for (var key in object) if (object.hasOwnProperty(key)) fn(object[key], key); };
      Object.map = function (object, fn) { var results = {}; Object.each(object, function (value, key) { results[key] = fn(value, key); }); return results; };
      Object.values = function (object) { var values = []; for (var key in object) if (object.hasOwnProperty(key)) values.push(object[key]); return values; };
      var add = function (where, names, fn) { names.split(' ').forEach(function (name) { where[name] = fn; }); };
      add(Array.prototype, 'each clean invoke associate link contains append include combine erase empty pick getLast getRandom hexToRgb', function () { return this; });
      Array.prototype.flatten = function () { return [].concat.apply([], this); };
      String.prototype.contains = function (text) { return this.indexOf(text) > -1; }; String.prototype.test = function (regex) { return regex.test(this); };
      add(String.prototype, 'clean camelCase hyphenate capitalize stripScripts substitute toInt', function () { return this + ''; });
      Function.prototype.bind = function (that) { var self = this, args = [].slice.call(arguments, 1);
        return function () { return self.apply(that, args.concat([].slice.call(arguments))); }; };
      add(Function.prototype, 'implement extend overloadSetter attempt pass delay periodical', function () { return this; });
      var Native = window.Element; window.Element = function (tag) { return document.createElement(tag); }; window.Element.prototype = Native.prototype;
      add(window.Element.prototype, 'set get setProperty getProperty inject adopt grab wraps dispose destroy addEvent removeEvent fireEvent store retrieve', function () { return this; });
      add(window, 'addEvent removeEvent fireEvent', function () { return window; });
      window.DOMEvent = window.Event = function (event) { this.event = event; };</script>`,
  },
  {
    id: 'amd',
    title: 'the globals of AMD',
    head: `<script>window.define = function () { throw new Error('Mismatched anonymous define()'); }; define.amd = { jQuery: true };
      window.require = window.requirejs = function () { throw new Error('not loaded'); };</script>`,
  },
  {
    id: 'commonjs',
    title: 'the globals of CommonJS',
    head: `<script>window.module = { exports: {} }; window.exports = module.exports; window.global = window; window.process = { env: {} };
      window.require = function (name) { throw new Error('Cannot find module ' + name); };</script>`,
  },
  {
    id: 'polyfills',
    walk: 'routine',
    notInWebKit: 'Its driver runs in the page, and fails there without Promise.race.',
    title: 'old polyfills in place of Promise and fetch',
    head: `<script>(function () {
      function Old(run) { var me = this; me.state = 0; me.waiting = []; function settle(state) { return function (value) { if (me.state) return; me.state = state; me.value = value;
        me.waiting.forEach(function (wait) { setTimeout(wait); }); }; } run(settle(1), settle(2)); }
      Old.prototype.then = function (done, failed) { var me = this; return new Old(function (resolve, reject) {
        function wait() { var fn = me.state === 1 ? done : failed; try { fn ? resolve(fn(me.value)) : (me.state === 1 ? resolve : reject)(me.value); } catch (error) { reject(error); } }
        me.state ? setTimeout(wait) : me.waiting.push(wait); }); };
      Old.prototype['catch'] = function (failed) { return this.then(null, failed); };
      Old.resolve = function (value) { return new Old(function (resolve) { resolve(value); }); };
      window.Promise = Old;
      window.fetch = function () { throw new Error('fetch of another time'); };
      window.queueMicrotask = window.requestIdleCallback = function (fn) { setTimeout(fn, 1); };
      Object.assign = function (to) { for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) if (Object.prototype.hasOwnProperty.call(arguments[i], key)) to[key] = arguments[i][key]; return to; };
      })();</script>`,
  },
  {
    id: 'clobbered',
    title: 'elements whose names hide what the document has',
    body: `<form name="body"></form><form name="currentScript"></form><img name="scripts" alt=""><form name="activeElement"></form><img name="adoptedStyleSheets" alt="">
      <form id="SelfCheck"></form><form id="SelfCheckConfig"><input name="phone"></form><a id="customElement"></a>`,
  },
];
