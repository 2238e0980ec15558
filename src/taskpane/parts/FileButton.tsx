export interface FileButtonProps {
  readonly label: string;
  /** Kinds of files offered, as an `accept` attribute. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly small?: boolean;
  readonly multiple?: boolean;
  /** At least one file. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/** A button that asks for files from the user's computer; the same file may be chosen twice in a row. */
export const FileButton = ({
  label,
  accept,
  disabled = false,
  small = false,
  multiple = false,
  onFiles,
}: FileButtonProps) => (
  <label class={`button${small ? ' small' : ''}${disabled ? ' off' : ''}`}>
    {label}
    <input
      type="file"
      accept={accept}
      multiple={multiple}
      disabled={disabled}
      onChange={({ currentTarget }) => {
        const [first, ...others] = currentTarget.files ?? [];
        currentTarget.value = '';
        if (first) onFiles([first, ...others]);
      }}
    />
  </label>
);
