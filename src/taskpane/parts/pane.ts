import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PaneSay } from '../say.ts';
import type { Controller } from '../state/controller.ts';
import type { PaneState } from '../state/paneState.ts';

export interface PaneParts {
  readonly state: PaneState;
  readonly controller: Controller;
  readonly say: PaneSay;
  readonly version: string;
}

export const Pane = createContext<PaneParts | null>(null);

export const usePane = (): PaneParts => useContext(Pane) as PaneParts;
