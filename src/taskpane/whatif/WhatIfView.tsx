import type { FunctionComponent } from 'preact';
import { onDemand } from '../parts/onDemand.tsx';
import { Pages } from '../parts/Pages.tsx';
import { SumsPage } from './SumsPage.tsx';
import { useWords } from './words.ts';
import './whatif.css';

const County: FunctionComponent = onDemand(
  async () => (await import(/* webpackChunkName: "view-county" */ './county/CountyPage.tsx')).CountyPage,
);

/** 试算: single sums, and what operations do to the whole county. */
export const WhatIfView = () => {
  const words = useWords();
  return (
    <Pages
      label={words('pages')}
      pages={[
        { id: 'sums', name: words('page.sums'), view: SumsPage },
        { id: 'county', name: words('page.county'), view: County },
      ]}
    />
  );
};
