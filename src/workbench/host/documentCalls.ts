import { BatchSlot, DispatchId, TransportError } from './protocol.ts';
import type { RichApi } from './richApi.ts';
import type { Settings } from './settings.ts';
import type { Answer } from './transport.ts';

/** The calls below `executeMethod`, told apart by their dispatch ids. */

const at = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const answer = (error: number, extra: Readonly<Record<string, unknown>> = {}): Answer => ({
  Version: 1,
  Error: error,
  ...extra,
});

const batch = async (data: unknown, richApi: RichApi): Promise<Answer> => {
  const slots = at(data, 'ArrayData');
  const result = await richApi.execute(String(at(slots, BatchSlot.body)), Number(at(slots, BatchSlot.flags)));
  if ('transportError' in result) return answer(result.transportError);
  return answer(TransportError.none, { Data: [200, ['Content-Type', 'application/json'], result.body] });
};

const settingsIn = (data: unknown): [string, string][] => {
  const properties = at(at(data, 'DdaSettingsMethod'), 'Properties');
  const entries: readonly unknown[] = Array.isArray(properties) ? properties : [];
  return entries.map((entry) => [String(at(entry, 0)), String(at(entry, 1))]);
};

export const documentCall = async (
  data: unknown,
  settings: Settings,
  richApi: RichApi,
  ribbonCommandDone: (id: string, status: unknown) => void,
): Promise<Answer> => {
  switch (at(at(data, 'DdaMethod'), 'DispatchId')) {
    case DispatchId.richApi:
      return batch(data, richApi);
    case DispatchId.saveSettings:
      settings.replaceSerialised(settingsIn(data));
      return answer(TransportError.none);
    case DispatchId.loadSettings: {
      const list = settings.serialised.map(([Name, Value]) => ({ Name, Value }));
      return answer(TransportError.none, { Properties: { Settings: list } });
    }
    case DispatchId.ribbonCommandDone:
      ribbonCommandDone(String(at(data, 0) ?? at(data, 'Id')), at(data, 1));
      return answer(TransportError.none);
    default:
      return answer(TransportError.unsupported);
  }
};
