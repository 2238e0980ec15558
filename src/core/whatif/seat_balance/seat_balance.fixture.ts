import type { Golden } from '../engine/golden.fixture.ts';

/** 城关 lacks 60 in 2025 and 200 in 2026, 河西 has 100 and 90 to spare: the county as a whole is short by 110 in 2026. */
export const golden: readonly Golden[] = [
  {
    title: 'a town short a year before the county',
    inputs: { places: '城关,2025,1060,1000;河西,2025,400,500;城关,2026,1200,1000;河西,2026,410,500' },
    values: { short: 260, rows: 2, firstYear: 2025, firstCounty: 2026 },
    tables: {
      places: { balance: [-60, 100, -200, 90] },
      years: { year: [2025, 2026], demand: [1460, 1610], capacity: [1500, 1500], balance: [40, -110] },
    },
  },
  {
    title: 'enough everywhere',
    inputs: { places: '城关,2025,1000,1000' },
    values: { short: 0, rows: 0, firstYear: null, firstCounty: null },
  },
];
