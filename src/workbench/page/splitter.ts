import { remember, remembered } from './memory.ts';
import { part } from './elements.ts';

const LEAST_PX = 320;
const USUAL_PX = 380;
const STEP_PX = 16;
const BIG_STEP_PX = 80;
/** What the grid keeps at least. */
const GRID_PX = 240;

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: STEP_PX,
  ArrowRight: -STEP_PX,
  PageUp: BIG_STEP_PX,
  PageDown: -BIG_STEP_PX,
};

/** The border between grid and pane: drag it, or focus it and press the arrow keys. */
export const makeSplitter = (): void => {
  const splitter = part('splitter');
  const most = (): number => Math.max(LEAST_PX, innerWidth - GRID_PX);
  let width = USUAL_PX;
  const set = (wanted: number): void => {
    width = Math.round(Math.min(most(), Math.max(LEAST_PX, wanted)));
    document.documentElement.style.setProperty('--pane-width', `${width}px`);
    splitter.setAttribute('aria-valuemin', String(LEAST_PX));
    splitter.setAttribute('aria-valuemax', String(most()));
    splitter.setAttribute('aria-valuenow', String(width));
  };
  set(Number(remembered('paneWidth')) || USUAL_PX);

  const keep = (): void => remember('paneWidth', String(width));
  splitter.addEventListener('keydown', (event) => {
    const wanted =
      event.key === 'Home' ? most() : event.key === 'End' ? LEAST_PX : width + (STEPS[event.key] ?? NaN);
    if (Number.isNaN(wanted)) return;
    event.preventDefault();
    set(wanted);
    keep();
  });
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add('dragging');
    const start = event.clientX + width;
    const move = ({ clientX }: PointerEvent): void => set(start - clientX);
    splitter.addEventListener('pointermove', move);
    const end = (): void => {
      splitter.removeEventListener('pointermove', move);
      document.body.classList.remove('dragging');
      keep();
    };
    splitter.addEventListener('pointerup', end, { once: true });
    splitter.addEventListener('pointercancel', end, { once: true });
  });
  addEventListener('resize', () => set(width));
};
