import type { HostContext } from '../context.ts';
import { HostObject } from '../hostObject.ts';

export class Application extends HostObject {
  static override readonly typeName = 'Application';

  constructor(readonly context: HostContext) {
    super();
  }

  get CalculationMode() {
    return this.context.calculator.manual ? 'Manual' : 'Automatic';
  }
  set CalculationMode(mode: string) {
    this.context.calculator.manual = mode === 'Manual';
  }
  get CalculationState() {
    return 'Done';
  }
  get CalculationEngineVersion() {
    return 191029;
  }
  Calculate(_type: string) {
    this.context.calculator.everythingDue();
    this.context.calculator.calculate();
  }
  /** Formulas are calculated when they are read, or after the batch: there is nothing to suspend. */
  SuspendApiCalculationUntilNextSync() {}
  SuspendScreenUpdatingUntilNextSync() {}
}

/** `context.runtime`. */
export class Runtime extends HostObject {
  static override readonly typeName = 'Runtime';

  constructor(readonly context: HostContext) {
    super();
  }

  get EnableEvents() {
    return this.context.events.enabled;
  }
  set EnableEvents(enabled: boolean) {
    this.context.events.enabled = enabled;
  }
}
