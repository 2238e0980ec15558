import { part } from './elements.ts';

/** The two ways to hand a file to the page: the button and dropping it anywhere. */
export const onFileChosen = (open: (file: File, others: number) => void): void => {
  const picker = part<HTMLInputElement>('picker');
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) open(file, (files?.length ?? 1) - 1);
  };
  part('open').addEventListener('click', () => picker.click());
  picker.addEventListener('change', () => {
    take(picker.files);
    picker.value = ''; // the same file may be chosen again
  });

  const drop = part('drop');
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  // the grid listens to drags too: the page takes files before it
  const listen = (
    name: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
    work: (event: DragEvent) => void,
  ): void =>
    addEventListener(
      name,
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        work(event);
      },
      true,
    );
  const show = (shown: boolean): void => {
    drop.hidden = !shown;
    // a frame would swallow the drop
    document.body.classList.toggle('dragging', shown);
  };
  listen('dragenter', () => show(true));
  listen('dragover', ({ dataTransfer }) => {
    if (dataTransfer) dataTransfer.dropEffect = 'copy';
  });
  listen('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) show(false);
  });
  listen('drop', ({ dataTransfer }) => {
    show(false);
    take(dataTransfer?.files);
  });
};

/** Hands bytes to the browser's downloads. */
export const download = (name: string, bytes: Uint8Array): void => {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // the browser reads the bytes after the click
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
