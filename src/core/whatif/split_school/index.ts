/** A through-school's facilities shared out to its sections: the sum that the balance indicators use too. */
export { splitSchool, type Sections } from '../../indicators/shared/balance/split.ts';
