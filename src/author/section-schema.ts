import type { RaisedUrgency, Section } from '../flow/flow.ts';
import { ID, list, oneOf, ref, type Schema, says, shape, YES } from './schema.ts';

/** A country, or a part of one: `NL`, `GB-NIR`. */
const region: Schema = {
  type: 'string',
  pattern: '^[A-Z]{2}(-[A-Z]{2,3})?$',
  errorMessage: 'A region is two capital letters. Write one such as NL or GB-NIR.',
};
const raised = oneOf<RaisedUrgency>({ emergency: true, urgent_same_day: true, gp_first: true });

export const SECTION = shape<Section>(
  {
    id: says('Its words stand under sections.<id> in each language. One id may stand in several outcomes.', ID),
    when: says('Shown only when this holds.', ref('condition')),
    unless: says('Left out when this holds.', ref('condition')),
    region: {
      description: 'Shown only in this region, for example NL, or in these.',
      errorMessage: 'Write a region such as "NL", or a list of regions.',
      anyOf: [region, list(region, 60)],
    },
    fold: says('"more": folded away under its title, for everyone to open.', oneOf<Section['fold']>({ more: true })),
    parts: says('How soon each of its titled lists says to get help, in their order.', list(raised, 3)),
    under: says('Shares a title with the sections beside it that name the same: sections.<under>.title.', ID),
    quote: says('Its bullets are words to say aloud, and are set apart.', YES),
    clinic: says('Begins with what the owner says about the clinic. Never on an urgent card.', YES),
    contents: says('Has a link below the head of the card. Needs a title.', YES),
    mentions: says('The id of a section of the same card that its paragraphs name by its exact title: there it is a link.', ID),
    signs: says('Lists every warning sign of the flow that raises this urgency.', raised),
    personal: says('Speaks to those alone who got this card, so "Read everything" leaves it out.', YES),
    head: says('Stands in the head of the card, before "You chose".', YES),
    call: says('"ooh": ends with a link that calls the out-of-hours doctor.', oneOf<Section['call']>({ ooh: true })),
    keep: says('Goes along in the summary that a visitor keeps.', YES),
  },
  ['id'],
);
