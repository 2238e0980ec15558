/** Which API sets the simulated Excel claims, by name and highest version. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Sets that Office.js asks about on its own account. */
const INTERNAL: RequirementSets = {
  CustomFunctions: '1.7',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  DelayForCellEdit: '1.1',
};

const DOCUMENT: RequirementSets = {
  Settings: '1.1',
  DocumentEvents: '1.1',
  Selection: '1.1',
  MatrixCoercion: '1.1',
  TableCoercion: '1.1',
  TextCoercion: '1.1',
  BindingEvents: '1.1',
};

/** Office LTSC 2021: the floor this add-in is written against. */
export const LTSC_2021: RequirementSets = {
  ...INTERNAL,
  ...DOCUMENT,
  ExcelApi: '1.14',
  CustomFunctionsRuntime: '1.3',
  SharedRuntime: '1.1',
  AddinCommands: '1.1',
  DialogApi: '1.1',
  RibbonApi: '1.1',
};

/** Microsoft 365 on the web. */
export const LATEST: RequirementSets = {
  ...LTSC_2021,
  ExcelApi: '1.20',
  ExcelApiOnline: '1.1',
  CustomFunctionsRuntime: '1.5',
  SharedRuntime: '1.2',
  AddinCommands: '1.3',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  KeyboardShortcuts: '1.1',
};

/** Named sets, or changes to those of LTSC 2021 (`{ ExcelApi: '1.9' }`); a set with an empty version is missing. */
export const requirementSets = (
  wanted: 'ltsc2021' | 'latest' | RequirementSets = 'ltsc2021',
): RequirementSets => {
  if (wanted === 'ltsc2021') return LTSC_2021;
  if (wanted === 'latest') return LATEST;
  return Object.fromEntries(
    Object.entries({ ...LTSC_2021, ...wanted }).filter(([, version]) => version !== ''),
  );
};
