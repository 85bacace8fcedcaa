import { isText, type Thing, textsOf, valuesOf } from './thing.ts';

/** What a contact point is for where a patient may call it: customer service, reception, appointments, reservations, in six languages. */
const DESK =
  /customer.?(service|support|care)|reserv|appointment|booking|recep|r[eé]cep|rezep|front.?desk|pati[eë]nt|klant|kunden|\bclient|afspra|balie|\btermin(e|\b|ver)|empfang|anmeldung|rendez|accueil|prenota|citas/i;
const OTHER =
  /fax|bill|factu|rechnung|complain|klacht|beschwerd|plainte|r[eé]clam|record|dossier|technical|press\b|recruit|emergency|spoed|supplier/i;

/** Whether a contact point leads to those who answer patients: it says so, or does not say what it is for. */
export function isDesk(contact: Thing): boolean {
  const types = valuesOf(contact, 'contactType');
  const isOther = [...textsOf([contact], 'contactType'), ...textsOf([contact], 'name')].some((text) => OTHER.test(text));
  return !isOther && (types.length === 0 || types.some((type) => isText(type) && DESK.test(type)));
}
