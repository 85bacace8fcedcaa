// @ts-check
import { WALKS } from '../browser/walks.mjs';

/**
 * How a screen is gone through.
 * @typedef {'by Tab' | 'by arrows' | 'say all'} Way
 * @typedef {import('./visitor.mjs').Visitor} Visitor
 * @typedef {import('../browser/walks.mjs').Walk} Walk
 * @typedef {{ title: string, page?: Omit<import('./heard-page.mjs').PageOptions, 'lang' | 'unreviewed'>, phone?: boolean,
 *   walk: (visitor: Visitor) => Promise<void> }} Journey
 */

/** @param {Visitor} visitor @param {string} title */
async function enter(visitor, title) {
  visitor.title(title);
  await visitor.press('Return');
}

/** @param {Visitor} visitor */
async function open(visitor) {
  visitor.title('launcher');
  await visitor.goTo('Tab', 'launcher');
  await enter(visitor, 'start');
}

/** Goes on to a control. @param {Visitor} visitor @param {Way} way @param {string} hook */
async function reach(visitor, way, hook) {
  if (way === 'by arrows') return visitor.goTo('Down', hook);
  await visitor.goTo('Tab', hook, 'continue');
  if (visitor.place().at === hook) return;
  // Tab comes to the first of the answers that exclude each other, the arrows to the rest.
  await visitor.press('shift+Tab');
  await visitor.goTo('Down', hook);
}

/** Hears all of a screen, then goes back to a control. @param {Visitor} visitor @param {string} hook */
async function sayAllThenReach(visitor, hook) {
  await visitor.sayAll();
  await visitor.silently(() => visitor.goTo('shift+Tab', hook));
}

/** Answers one question after another, from the control that leads to the first. @param {Visitor} visitor @param {Way} way @param {Walk} walk */
async function answer(visitor, way, walk) {
  for (const [question, first = '', ...others] of walk) {
    await enter(visitor, question);
    if (way === 'say all') await sayAllThenReach(visitor, first);
    else await reach(visitor, way, first);
    await visitor.press('space');
    const goOn = async () => {
      for (const option of others) {
        await reach(visitor, way === 'say all' ? 'by Tab' : way, option);
        await visitor.press('space');
      }
      await reach(visitor, way === 'say all' ? 'by Tab' : way, 'continue');
    };
    await (way === 'say all' ? visitor.silently(goOn) : goOn());
  }
}

/** Hears a screen from where it begins to where it ends. @param {Visitor} visitor @param {Way} way */
async function readOn(visitor, way) {
  if (way === 'say all') await visitor.sayAll();
  else if (way === 'by arrows') await visitor.readToEnd();
  else await visitor.goTo('Tab', 'about');
}

/** To the last question, which leads to a card, and that card. @param {Walk} walk @param {Way} way @returns {Journey['walk']} */
const toCard = (walk, way) => async (visitor) => {
  await visitor.silently(async () => {
    await open(visitor);
    await reach(visitor, 'by Tab', 'adult');
    await answer(visitor, 'by Tab', walk.slice(0, -1));
  });
  await answer(visitor, way, walk.slice(-1));
  await enter(visitor, 'card');
  await readOn(visitor, way);
};

/** All the way to the card for whom nothing is wrong. @param {Way} way @returns {Journey['walk']} */
const routine = (way) => async (visitor) => {
  await open(visitor);
  if (way === 'say all') await sayAllThenReach(visitor, 'adult');
  else await reach(visitor, way, 'adult');
  await answer(visitor, way, WALKS.routine);
  await enter(visitor, 'card');
  await readOn(visitor, way);
};

/** @type {readonly Way[]} */
const WAYS = ['by Tab', 'by arrows', 'say all'];

/** @type {readonly Journey[]} */
export const JOURNEYS = [
  ...WAYS.map((way) => ({ title: `routine, ${way}`, walk: routine(way) })),
  ...WAYS.flatMap((way) =>
    /** @type {const} */ (['emergency', 'gp_first', 'urgent_same_day']).map((card) => ({
      title: `${card}, ${way}`,
      walk: toCard(WALKS[card], way),
    })),
  ),
  {
    title: 'Continue with nothing ticked, Change, another language, closing and reopening',
    walk: async (visitor) => {
      await open(visitor);
      await reach(visitor, 'by Tab', 'adult');
      await enter(visitor, 'emergency_body');
      await visitor.silently(() => visitor.goTo('Tab', 'continue'));
      await enter(visitor, 'Continue with nothing ticked');
      await visitor.goTo('shift+Tab', 'none');
      await visitor.press('space');
      await visitor.silently(() => visitor.goTo('Tab', 'continue'));
      await enter(visitor, 'emergency_nerve');
      await visitor.goTo('shift+Tab', 'close');
      await enter(visitor, 'closed');
      await enter(visitor, 'reopened');
      await visitor.press('Tab');
      await visitor.silently(() => visitor.goTo('shift+Tab', 'close'));
      await visitor.goTo('shift+Tab', 'language');
      await enter(visitor, 'in another language');
      await visitor.press('Tab');
      await visitor.press('Down');
      await visitor.goTo('shift+Tab', 'change');
      await enter(visitor, 'Change');
      await visitor.press('Tab');
      visitor.title('Esc after reading by the arrows');
      await visitor.press('Down');
      await visitor.press('Down');
      await visitor.press('Escape');
      await enter(visitor, 'reopened');
    },
  },
  {
    title: 'another language at the start',
    walk: async (visitor) => {
      await open(visitor);
      await visitor.goTo('shift+Tab', 'language');
      await enter(visitor, 'in another language');
      await visitor.press('Tab');
    },
  },
  {
    title: 'all without questions, and Info',
    walk: async (visitor) => {
      await open(visitor);
      await visitor.goTo('Tab', 'read-all');
      await enter(visitor, 'all without questions');
      await visitor.press('Tab');
      await visitor.press('shift+Tab');
      await visitor.silently(() => visitor.goTo('shift+Tab', 'close'));
      await visitor.goTo('shift+Tab', 'language');
      await enter(visitor, 'in another language');
      await visitor.silently(() => visitor.goTo('Tab', 'about'));
      await enter(visitor, 'Info');
      await visitor.silently(() => visitor.goTo('Tab', 'back'));
      await enter(visitor, 'back');
      await visitor.silently(() => visitor.goTo('shift+Tab', 'close'));
      await enter(visitor, 'closed');
    },
  },
  {
    title: 'a sign by mistake',
    walk: async (visitor) => {
      await visitor.silently(async () => {
        await open(visitor);
        await reach(visitor, 'by Tab', 'adult');
        await answer(visitor, 'by Tab', WALKS.emergency);
        await visitor.press('Return');
        await visitor.goTo('Tab', 'change');
      });
      await enter(visitor, 'asked again');
      await visitor.goTo('Tab', 'continue');
    },
  },
  {
    title: 'contact, and a message with mistakes',
    walk: async (visitor) => {
      await visitor.silently(async () => {
        await open(visitor);
        await reach(visitor, 'by Tab', 'adult');
        await answer(visitor, 'by Tab', WALKS.routine);
        await visitor.press('Return');
        await visitor.goTo('Tab', 'continue');
      });
      await enter(visitor, 'contact');
      await visitor.goTo('Tab', 'about');
      await visitor.silently(() => visitor.goTo('shift+Tab', 'message'));
      await enter(visitor, 'message');
      await visitor.goTo('Tab', 'send');
      await enter(visitor, 'sent with nothing written');
      await visitor.write('Ann');
      await visitor.goTo('Tab', 'phone');
      await visitor.write('023');
      await visitor.silently(() => visitor.goTo('Tab', 'send'));
      await enter(visitor, 'sent with a number that is too short');
      await visitor.write('0000000');
      await visitor.silently(() => visitor.goTo('Tab', 'send'));
      await enter(visitor, 'sent');
      await visitor.goTo('Tab', 'about');
    },
  },
  {
    title: 'a sheet on a phone',
    phone: true,
    walk: async (visitor) => {
      await open(visitor);
      await visitor.goTo('Tab', 'about');
      visitor.title('on from the end, and back from the beginning');
      await visitor.press('Tab');
      await visitor.press('Tab');
      await visitor.silently(() => visitor.goTo('Tab', 'adult'));
      await enter(visitor, 'emergency_body');
      await visitor.goTo('shift+Tab', 'close');
      await enter(visitor, 'closed');
      await enter(visitor, 'reopened');
    },
  },
  {
    title: 'as a part of the page',
    page: { inline: true },
    walk: async (visitor) => {
      visitor.title('start');
      await visitor.goTo('Tab', 'adult');
      await answer(visitor, 'by Tab', WALKS.routine.slice(0, 1));
      await enter(visitor, 'emergency_nerve');
      await visitor.goTo('Tab', 'none');
    },
  },
  {
    title: 'as a part of the page, say all',
    page: { inline: true },
    walk: async (visitor) => {
      visitor.title('page');
      await visitor.silently(async () => void (await visitor.press('ctrl+Home'))); // Orca has read to the end when a page opens
      await visitor.sayAll();
    },
  },
  {
    title: 'a fault of the widget’s own',
    page: { fault: 'answer' },
    walk: async (visitor) => {
      await visitor.silently(async () => {
        await open(visitor);
        await reach(visitor, 'by Tab', 'adult');
      });
      await enter(visitor, 'safety card');
      await visitor.goTo('Tab', 'close');
      visitor.title('read by the arrows');
      await visitor.silently(() => visitor.goTo('shift+Tab', 'emergency-call'));
      // Close stands on the same line.
      await visitor.goTo('Down', 'restart');
      await visitor.silently(() => visitor.goTo('Tab', 'close'));
      await enter(visitor, 'closed');
    },
  },
  {
    title: 'a widget that does not arrive',
    page: { fault: 'load' },
    walk: async (visitor) => {
      visitor.title('launcher');
      await visitor.goTo('Tab', 'launcher');
      await enter(visitor, 'safety card');
      await visitor.goTo('Tab', 'close');
      visitor.title('read by the arrows');
      await visitor.silently(() => visitor.goTo('shift+Tab', 'emergency-call'));
      await visitor.goTo('Down', 'close');
      await enter(visitor, 'closed');
    },
  },
];
