import type { SimulatedExcel } from './host.ts';

/** Puts an add-in's pane into a page: the page plays Excel, the pane runs Office.js unmodified in a frame. */

export interface PaneFrame {
  readonly frame: HTMLIFrameElement;
  /** Takes the pane away and stops listening to it. */
  remove(): void;
}

/**
 * Opens the pane at `url` inside `container`. Office.js trusts only an https page of the pane's own host name (the
 * port may differ), so the host must have been made with this page's origin.
 */
export const openPane = (host: SimulatedExcel, container: Element, url: string): PaneFrame => {
  const { transport } = host;
  const frame = document.createElement('iframe');
  // the name carries the handshake and must be there before the frame loads
  frame.name = transport.frameName;
  frame.src = url;
  const receive = ({ data, origin, source }: MessageEvent<unknown>): void =>
    void transport.receive({ data, origin, source });
  window.addEventListener('message', receive);
  container.append(frame);
  if (frame.contentWindow) transport.connect(frame.contentWindow, new URL(url, document.baseURI).origin);
  const remove = (): void => {
    window.removeEventListener('message', receive);
    frame.remove();
  };
  return { frame, remove };
};
