import type { Golden } from '../engine/golden.fixture.ts';

/** 2,350 is 350 above 2,000; room: 1,200 of 1,350 → 150; 1,990 of 2,400 → up to the limit of 2,000: 10; 700 of 1,000 →
 *  300. Received in the order of the list: 150, 10, 190. */
export const golden: readonly Golden[] = [
  {
    title: '350 pupils to three schools',
    inputs: { schools: '城关,2350,2000;东关,1200,1350;西关,1990,2400;北关,700,1000' },
    values: { surplus: 350, room: 460, unplaced: 0, largeSchools: 1 },
    tables: { schools: { leave: [350, 0, 0, 0], room: [0, 150, 10, 300], receive: [0, 150, 10, 190] } },
  },
  {
    title: 'no room anywhere',
    inputs: { limit: 2500, schools: '一贯制,2600,2500;二中,900,900' },
    values: { surplus: 100, room: 0, unplaced: 100, largeSchools: 1 },
  },
];
