import { SIGN, TAG } from './standing.ts';
import { useWords } from './words.ts';

/** A verdict as sign, word and colour. */
export const Verdict = ({ of }: { of: 'met' | 'unmet' | 'near' | 'undecidable' }) => {
  const words = useWords();
  return (
    <span class={`tag ${TAG[of]}`}>
      {SIGN[of]} {words(`standing.${of}`)}
    </span>
  );
};
