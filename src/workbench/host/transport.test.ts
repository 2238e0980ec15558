import assert from 'node:assert/strict';
import { Transport } from './transport.ts';

const ORIGIN = 'https://localhost';

const conversation = () => {
  const posted: Record<string, unknown>[] = [];
  const page = { postMessage: (text: string) => void posted.push(JSON.parse(text)) };
  const identity = { conversation: 'c1', appId: 'a1', origin: ORIGIN, locale: 'zh-CN' };
  const transport = new Transport(identity, { call: (name) => (name === 'known' ? { Error: 0 } : null) });
  transport.connect(page, ORIGIN);
  const say = (message: object, from: { origin?: string; source?: unknown } = {}) => {
    const request = { _messageType: 0, _actionType: 0, _conversationId: 'c1', _correlationId: 7, ...message };
    return transport.receive({ data: JSON.stringify(request), origin: ORIGIN, source: page, ...from });
  };
  return { posted, transport, say };
};

describe('the transport between pane and host', () => {
  it('answers a call of its own pane', async () => {
    const { posted, say } = conversation();
    await say({ _actionName: 'known' });
    const [answer] = posted;
    assert.deepEqual([answer?._correlationId, answer?._data, answer?._errorCode], [7, { Error: 0 }, 0]);
  });

  for (const [what, message, from] of [
    ['another frame', {}, { source: {} }],
    ['another origin', {}, { origin: 'https://example.org' }],
    ['another conversation', { _conversationId: 'c2' }, {}],
    ['an answer', { _messageType: 1 }, {}],
  ] as const) {
    it(`ignores ${what}`, async () => {
      const { posted, say } = conversation();
      await say({ _actionName: 'known', ...message }, from);
      assert.equal(posted.length, 0);
    });
  }

  it('ignores what is no JSON', async () => {
    const { posted, transport } = conversation();
    await transport.receive({ data: 'hello', origin: ORIGIN, source: null });
    assert.equal(posted.length, 0);
  });

  it('refuses a call it does not know', async () => {
    const { posted, say } = conversation();
    await say({ _actionName: 'unheard' });
    assert.equal(posted[0]?._errorCode, -2);
  });

  it('holds notifications back until the pane listens', async () => {
    const { posted, transport, say } = conversation();
    transport.notify([[1, 1000, '', '[]', 0, false]]);
    assert.equal(posted.length, 0);
    await say({ _actionName: 'richApiMessage', _actionType: 1 });
    assert.deepEqual(
      posted.map((message) => message._data),
      [{ Error: 0 }, { ArrayData: [[1, 1000, '', '[]', 0, false]] }],
    );
    assert.equal(transport.raise('documentSelectionChanged', {}), false);
  });
});
