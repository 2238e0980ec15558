/** A through-school's facilities shared out to its sections: the sum the balance assessment makes too. */
export { splitSchool, type Sections } from '../../indicators/shared/balance/split.ts';
