import type { CustomFunctions, InvocationResult } from '../customFunctions.ts';
import { HostObject } from '../hostObject.ts';

/** The services that Office.js itself talks to, beside the workbook. */

class CustomFunctionsService extends HostObject {
  static override readonly typeName = 'CustomFunctions';

  constructor(readonly functions: CustomFunctions) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions() {
    this.functions.ready();
  }
  _GetEnabledFeatures() {
    return [];
  }
  /** `[id, succeeded, value, errorCode?]` */
  SetInvocationArrayResults(results: readonly (readonly unknown[])[]) {
    this.functions.take(
      results.map(([id, succeeded, value, errorCode]) => ({
        id: Number(id),
        failed: succeeded !== true,
        value,
        errorCode: Number(errorCode ?? 0),
      })),
    );
  }
  SetInvocationResults(results: readonly Partial<InvocationResult>[]) {
    this.functions.take(
      results.map(({ id = -1, failed = false, value, errorCode = 0 }) => ({ id, failed, value, errorCode })),
    );
  }
}

/** Whether the pane of a shared runtime is shown. */
export class PaneState {
  visible = true;
  startState = 'Inactive';
}

class AppRuntimeService extends HostObject {
  static override readonly typeName = 'AppRuntimeService';

  constructor(
    readonly pane: PaneState,
    readonly changed: (visible: boolean) => void,
  ) {
    super();
  }

  SetAppRuntimeState(state: string) {
    this.pane.visible = state === 'Visible';
    this.changed(this.pane.visible);
  }
  GetAppRuntimeState() {
    return this.pane.visible ? 'Visible' : 'Background';
  }
}

class AppRuntimePersistenceService extends HostObject {
  static override readonly typeName = 'AppRuntimePersistenceService';

  constructor(readonly pane: PaneState) {
    super();
  }

  SetAppRuntimeStartState(state: string) {
    this.pane.startState = state;
  }
  GetAppRuntimeStartState() {
    return this.pane.startState;
  }
}

class AddinInternalService extends HostObject {
  static override readonly typeName = 'AddinInternalService';

  NotifyActionHandlerReady() {}
}

class DynamicRibbon extends HostObject {
  static override readonly typeName = 'DynamicRibbon';

  /** The last state of the ribbon's controls that the add-in asked for. */
  requested: unknown = null;
  ExecuteRequestUpdate(update: unknown) {
    this.requested = update;
  }
}

/** Services by the type name under which Office.js creates them. */
export const services = (
  functions: CustomFunctions,
  pane: PaneState,
  paneChanged: (visible: boolean) => void,
): [string, HostObject][] => [
  ['Microsoft.ExcelServices.CustomFunctions', new CustomFunctionsService(functions)],
  ['Microsoft.AppRuntime.AppRuntimeService', new AppRuntimeService(pane, paneChanged)],
  ['Microsoft.AppRuntime.AppRuntimePersistenceService', new AppRuntimePersistenceService(pane)],
  ['Microsoft.DynamicRibbon.DynamicRibbon', new DynamicRibbon()],
  ['Microsoft.InternalService.AddinInternalService', new AddinInternalService()],
];
