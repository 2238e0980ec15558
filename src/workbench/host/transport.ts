import { frameName } from './appContext.ts';
import type { Identity } from './appContext.ts';
import type { FrameRequest, HostMessage } from './protocol.ts';
import { FrameAction, MessageType, ResponseType, TransportError } from './protocol.ts';

/** Anything to which a message can be posted: a frame's window, or the fake one in Node. */
export interface MessageTarget {
  postMessage(text: string, origin: string): void;
}

/** What arrives from the add-in's page. */
export interface MessageFromPage {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

/** The answer to a call: data, or an error of the transport. */
export type Answer = Readonly<Record<string, unknown>> | null;

/** What the host does with a call of the page. */
export interface CallHandler {
  /** `undefined` leaves the call unanswered. */
  call(name: string, data: unknown): Promise<Answer | undefined> | Answer | undefined;
}

const UNKNOWN_CALL = -2;

const isRequest = (message: unknown): message is FrameRequest =>
  typeof message === 'object' &&
  message !== null &&
  '_messageType' in message &&
  message._messageType === MessageType.request;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The conversation with one page of the add-in: calls, answers and events in JSON messages between frames. */
export class Transport {
  readonly #listeners = new Map<string, FrameRequest>();
  #held: { event: string; data: unknown }[] = [];
  #target: MessageTarget | null = null;
  #pageOrigin = '';

  constructor(
    readonly identity: Identity,
    private readonly handler: CallHandler,
  ) {}

  get frameName(): string {
    return frameName(this.identity);
  }

  connect(target: MessageTarget, pageOrigin: string): void {
    this.#target = target;
    this.#pageOrigin = pageOrigin;
  }

  /** Notifications of the rich API. */
  notify(messages: readonly HostMessage[]): void {
    if (messages.length > 0) this.deliver('richApiMessage', { ArrayData: messages });
  }

  /** Raises an event that must not get lost: it waits until the page listens. */
  deliver(event: string, data: unknown): void {
    if (!this.raise(event, data)) this.#held.push({ event, data });
  }

  /** Raises an event of the document; false when nobody listens. */
  raise(event: string, data: unknown): boolean {
    const listener = this.#listeners.get(event);
    if (listener) this.#post(listener, data, ResponseType.event, TransportError.none);
    return listener !== undefined;
  }

  async receive(message: MessageFromPage): Promise<void> {
    if (message.source !== this.#target || message.origin !== this.#pageOrigin) return;
    const request = typeof message.data === 'string' ? parsed(message.data) : null;
    if (!isRequest(request) || request._conversationId !== this.identity.conversation) return;
    if (request._actionType === FrameAction.registerEvent) this.#listen(request);
    else if (request._actionType === FrameAction.unregisterEvent) {
      this.#listeners.delete(request._actionName);
      this.#post(request, { Error: TransportError.none });
    } else {
      const answer = await this.handler.call(request._actionName, request._data);
      if (answer === null) this.#post(request, null, ResponseType.invoke, UNKNOWN_CALL);
      else if (answer !== undefined) this.#post(request, answer);
    }
  }

  #listen(request: FrameRequest): void {
    this.#listeners.set(request._actionName, request);
    this.#post(request, { Error: TransportError.none });
    const due = this.#held.filter((held) => held.event === request._actionName);
    this.#held = this.#held.filter((held) => !due.includes(held));
    for (const { event, data } of due) this.raise(event, data);
  }

  #post(
    request: FrameRequest,
    data: unknown,
    responseType: number = ResponseType.invoke,
    errorCode: number = TransportError.none,
  ): void {
    const message = {
      _messageType: MessageType.response,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _origin: this.identity.origin,
      _data: data,
      _errorCode: errorCode,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.#target?.postMessage(JSON.stringify(message), this.#pageOrigin);
  }
}
