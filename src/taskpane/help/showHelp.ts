import type { Lang } from '../../core/messages/index.ts';

const ID = 'help';

/**
 * Shows the help page over the pane, in one language. The pane itself can't go there: the custom functions live in its
 * page. Throws when the add-in's server doesn't answer.
 */
export const showHelp = async (lang: Lang, close: string): Promise<void> => {
  if (document.getElementById(ID)) return;
  const answer = await fetch('help.html');
  if (!answer.ok) throw new Error(`help.html: HTTP ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const section = page.querySelector(`section[lang="${lang}"]`);
  if (!section) throw new Error(`help.html: no section in ${lang}`);
  const dialog = document.createElement('dialog');
  dialog.id = ID;
  dialog.setAttribute('aria-label', page.title);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = close;
  button.addEventListener('click', () => dialog.close());
  // on the web Office.js takes Escape for itself: it moves the focus to the grid, and the dialog would stay
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(button, document.adoptNode(section));
  document.body.append(dialog);
  dialog.showModal();
};
