/** All that the view 填报 shows. */
import type {
  Decisions,
  FillView,
  Reread,
  SheetSort,
  SheetUse,
  Weighed,
} from '../engine/parts/fill/views.ts';
import type { Standing } from './standing.ts';

export interface FileItem {
  readonly name: string;
  readonly sheets: number;
}

export interface Opened {
  readonly id: string;
  /** Where its card stands: under its line in the list, or under the preview. */
  readonly place: 'list' | 'grid';
}

export interface UsedRecipe {
  readonly text: string;
  /** The file it came from; null for the one the workbook keeps. */
  readonly file: string | null;
}

export interface FillingState {
  readonly phase: 'idle' | 'reading' | 'file' | 'proposing';
  /** 0 to 100; null where nobody can say. */
  readonly percent: number | null;
  /** The file being read. */
  readonly what: string;
  readonly fault: string;
  readonly said: string;
  /** null before the workbook was read. */
  readonly sheets: readonly SheetSort[] | null;
  readonly uses: Readonly<Record<string, SheetUse>>;
  readonly files: readonly FileItem[];
  readonly year: number | null;
  /** null: the plan of the pane. */
  readonly plan: string | null;
  readonly replace: boolean;
  /** What is chosen differs from what was proposed for. */
  readonly stale: boolean;
  /** Sheets that were edited since they were read. */
  readonly edited: readonly string[];
  readonly view: FillView | null;
  readonly decisions: Decisions;
  readonly weighed: Weighed | null;
  readonly weighing: boolean;
  readonly shown: Standing;
  readonly opened: Opened | null;
  readonly as: 'values' | 'formulas';
  readonly audit: boolean;
  readonly filled: boolean;
  readonly after: Reread | null;
  readonly recipe: UsedRecipe | null;
  /** The one the workbook keeps isn't wanted. */
  readonly noRecipe: boolean;
  /** The recipe as it would be saved, to download. */
  readonly recipeText: string | null;
}

export const UNREAD: FillingState = {
  phase: 'idle',
  percent: null,
  what: '',
  fault: '',
  said: '',
  sheets: null,
  uses: {},
  files: [],
  year: null,
  plan: null,
  replace: false,
  stale: false,
  edited: [],
  view: null,
  decisions: {},
  weighed: null,
  weighing: false,
  shown: 'doubtful',
  opened: null,
  as: 'values',
  audit: true,
  filled: false,
  after: null,
  recipe: null,
  noRecipe: false,
  recipeText: null,
};

export const sheetsOf = ({ uses }: Pick<FillingState, 'uses'>, use: SheetUse): string[] =>
  Object.keys(uses).filter((name) => uses[name] === use);
