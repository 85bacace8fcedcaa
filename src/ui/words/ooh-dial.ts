import type { Clinic } from '../../clinic/clinic.ts';

/** What a link to the out-of-hours doctor dials: the clinic's regional line, else the national one, else nothing. */
export const oohDial = ({ oohPhone, region }: Clinic): string | undefined => oohPhone?.dial ?? region.oohPhone?.replaceAll(' ', '');
