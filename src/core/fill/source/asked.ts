import type { Facts } from '../../tables/index.ts';
import type { Filter } from '../types.ts';
import type { Places } from './source.ts';

/** For whom a figure is asked, and of which census. */
export interface Asked {
  readonly facts: Facts;
  readonly places: Places;
  readonly filter: Filter;
}
