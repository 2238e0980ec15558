/** Small choices of the page that outlive it. A browser may forbid the store: then they last as long as the page. */

export const remembered = (key: string): string | null => {
  try {
    return localStorage.getItem(`dabiao.workbench.${key}`);
  } catch {
    return null;
  }
};

export const remember = (key: string, value: string): void => {
  try {
    localStorage.setItem(`dabiao.workbench.${key}`, value);
  } catch {
    // forbidden: nothing to be done, and nothing lost
  }
};
