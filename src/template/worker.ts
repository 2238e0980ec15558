/**
 * The writer of filled templates in a thread of its own. The pane starts it by its address, which the page names: the
 * pane's own scripts don't hold the template, and nobody loads it who doesn't ask for it.
 */
import type { TemplateOrder, TemplateReply } from '../core/report/templateOrder.ts';
import { answerOrder } from './answer.ts';
import type { Deployment } from './index.ts';

type Channel = {
  onmessage: ((event: MessageEvent<TemplateOrder>) => void) | null;
  postMessage(message: TemplateReply): void;
};

/** Put in by the build, as the templates of the release have it. */
declare const TEMPLATE_DEPLOYMENT: Deployment | null;

const channel = self as unknown as Channel;
const tell = (reply: TemplateReply): void => channel.postMessage(reply);

channel.onmessage = ({ data }) => void answerOrder(data, TEMPLATE_DEPLOYMENT, tell).then(tell);
tell({ kind: 'ready' });
