import { isText, type Thing, textsOf, valuesOf } from './thing.ts';

/** What a contact point is for where a patient may call it: customer service, reception, appointments, reservations, in six languages. */
const DESK =
  /customer.?(service|support|care)|reservation|appointment|booking|recep|r[eé]cep|rezep|front.?desk|patient|klant|kunden|client|afspra|balie|termin|empfang|anmeldung|rendez|accueil|prenota|citas/i;
const OTHER = /fax|bill|factu|rechnung/i;

/** Whether a contact point leads to those who answer patients: it says so, or does not say what it is for. */
export function isDesk(contact: Thing): boolean {
  const types = valuesOf(contact, 'contactType');
  const isOther = [...textsOf([contact], 'contactType'), ...textsOf([contact], 'name')].some((text) => OTHER.test(text));
  return !isOther && (types.length === 0 || types.some((type) => isText(type) && DESK.test(type)));
}
