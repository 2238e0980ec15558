import { associateActions } from '../excel/ribbon.ts';
import { actions } from './actions.ts';

associateActions(actions);
