import { part } from './elements.ts';

/** What the page says: news in the status line, trouble in a box that stays until it is dismissed. */

export const tell = (text: string): void => {
  part('status').textContent = text;
};

export const tellTrouble = (text: string): void => {
  const box = part('trouble');
  const [line, button] = [box.querySelector('p'), box.querySelector('button')];
  if (line) line.textContent = text;
  box.hidden = false;
  button?.addEventListener('click', dismissTrouble, { once: true });
};

export const dismissTrouble = (): void => {
  part('trouble').hidden = true;
};

/** The comment of the selected cell; the grid has no place for it. */
export const tellComment = (text: string): void => {
  part('comment').textContent = text;
  part('comment').title = text;
};
