import type { OpeningHours } from './opening-hours.ts';
import type { Region } from './region.ts';

/** A phone number as the clinic writes it and as a link dials it. */
export interface Phone {
  readonly text: string;
  readonly dial: string;
}

/** What the widget knows of a clinic. Everything is optional: with nothing known the guide still works. */
export interface Clinic {
  readonly name?: string;
  readonly city?: string;
  readonly about?: string;
  readonly region: Region;
  readonly phone?: Phone;
  readonly sms?: Phone;
  readonly whatsapp?: Phone;
  readonly email?: string;
  readonly bookingUrl?: string;
  readonly privacyUrl?: string;
  readonly privacyEmail?: string;
  readonly feedbackEmail?: string;
  /** Where a message of the visitor goes. */
  readonly messageUrl?: string;
  /** Opening hours as the clinic writes them. */
  readonly hours?: string;
  /** The same, where they could be read. */
  readonly openingHours?: OpeningHours;
  /** Of the clinic's clock, such as `Europe/Amsterdam`; without it, the visitor's own is taken. */
  readonly timeZone?: string;
  /** The regional out-of-hours doctor's line; goes before the national one. */
  readonly oohPhone?: Phone;
  /** Who checked the flow for this clinic. */
  readonly review?: ClinicReview;
}

/** A review that the owner names. */
interface ClinicReview {
  readonly by: string;
  /** ISO date. */
  readonly on: string;
  /** The content hashes of the sheets that were signed, one for each language. */
  readonly content: readonly string[];
}
